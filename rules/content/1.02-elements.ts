import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE, PARTY } from '../_shared/element-words.ts';
import { type Element, itemsUnder } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions, openingOf } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of termination', words: DATE },
  { name: 'the parties', words: PARTY },
  {
    name: 'why or how the agreement ended',
    words:
      /\b(?:because|due\s{1,3}to|as\s{1,3}a\s{1,3}result|in\s{1,3}(?:connection|accordance|conjunction|light|lieu)|connected|pursuant|following|upon|after|when|simultaneous|concurrent|replac|refinanc|supersed|elect|notice|notif|mutual|agreed|convenience|breach|default|expir|repa(?:id|y)|prepa(?:id|y)|in\s{1,3}full|satisf|failure|failed|effective|effect|exercis|right\b|option|settle|redeem|redempt|withdr[ae]w|fulfil)/i,
  },
];

const TERMINATED = /\bterminat|\bcancel|\brescind|\brepa(?:id|y)|\breplac|\bdischarg|\bended\s{1,3}by\b/i;
const EXPIRED = /\b(?:expired?|expires|expiration|ran\s{1,3}out|end\s{1,3}of\s{1,3}its\s{1,3}term)\b/i;

const HEADING = 'Item 1.02 Termination of a Material Definitive Agreement.';

/** A report of a terminated agreement tells when, between whom and why it ended. */
export default defineRule({
  id: 'content/1.02-elements',
  title: 'Item 1.02 gives date, parties and circumstances of the termination',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.02',
      'The date of termination, the parties, the terms of the agreement, the circumstances of the termination, and any material early termination penalty.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'That an agreement ended says little without the day, the other side and the reason.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out {missing}',
      expected: 'The date, the parties, the terms of the agreement, and why it ended',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there, or add it here.',
    },
    expired: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Did the agreement end on the date that it set itself?',
      expected: 'No report: expiry on the stated date is no event under Item 1.02',
      remedy: 'Where it merely expired, consider Item 8.01 or no report; otherwise say who ended it.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company terminated … with First Harbor Bank upon repayment.',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the company terminated its credit agreement with First Harbor Bank upon repayment of all loans. It paid no penalty.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The agreement was terminated.',
        draft: itemSpecimen(HEADING, 'The agreement was terminated.'),
      },
      referred: {
        shows: 'The agreement … was terminated. Its terms were previously disclosed …',
        draft: itemSpecimen(
          HEADING,
          'The agreement with Beacon Optics LLC was terminated by mutual consent. Its terms were previously disclosed.',
        ),
      },
      expired: {
        shows: 'On October 29, 2024, our supply agreement with Beacon Optics LLC expired.',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, our supply agreement with Beacon Optics LLC expired.',
        ),
      },
    },
  },
  notes: 'No penalty is no fault: the item asks for a penalty only where one is incurred.',

  check(filing) {
    const omitted = omissions(filing, '1.02', ELEMENTS);
    if (omitted === 'not-applicable' || omitted.length > 0) return omitted;
    const items = itemsUnder(filing, '1.02');
    const own = items.map(({ body }) => foldedOf(filing, body)).join('\n');
    const [item] = items;
    if (!item || !EXPIRED.test(own) || TERMINATED.test(own)) return [];
    return [{ message: 'expired', place: openingOf(filing, item) }];
  },
});
