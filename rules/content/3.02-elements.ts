import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { unlessToldElsewhere } from '../_shared/leaning.ts';
import { omissions } from '../_shared/omissions.ts';

const SECURITY =
  '\\b(?:shares?|stock|notes?|warrants?|units?|debentures?|options?|securities|interests|ADSs?|rights|bonds)\\b';
/** A count or a sum that goes with a security in one sentence; a day of the month does not count. */
const COUNT =
  '(?:\\d,\\d{3}|\\d\\s{1,9}(?:million|billion|thousand)|[$\u20ac\u00a3]\\s{0,3}\\d|\\b(?:hundred|thousand|million)\\b)';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the sale', words: DATE },
  { name: 'the title of the securities', words: new RegExp(SECURITY, 'i') },
  {
    name: 'the amount of the securities',
    words: new RegExp(
      `${COUNT}(?:[^.;]|\\.\\d){0,160}?${SECURITY}|\\d\\s{1,9}(?:[a-z]{1,14}\\s{1,9}){0,3}${SECURITY}|${SECURITY}[^.;$]{0,120}?\\d,\\d{3}`,
      'i',
    ),
  },
  {
    name: 'the consideration',
    words:
      /[$\u20ac\u00a3]\s{0,3}\d|\b(?:consideration|exchange|conver(?:t|sion)|cash|in\s{1,9}return|settle|satisf|payment|proceeds|price|services|compensation|award|grant|acqui|merg|exercis|dividend|bonus|commitment|contribut|waiv|cancel|inducement|fee)/i,
  },
  {
    name: 'the exemption relied on (section or rule)',
    words:
      /\bsections?\s{0,9}(?:3\s?\(a\)|4\s?\(|1145|28\b)|\b4\(a?\)?\(?[0-9]|\b[34]\(a\)\(|\bregulation\s{1,9}[ads]\b|\breg\.?\s{1,9}[ds]\b|\brules?\s{1,9}(?:144a|50[1-8]|701|90[1-5]|152|147|135)|\bnot\s{1,9}involv\w{0,4}\s{1,9}(?:a|any)\s{1,9}(?:public\s{1,9}offering|sale|offer)|\bno\s{1,9}(?:offer|sale)\b/i,
  },
];

const HEADING = 'Item 3.02 Unregistered Sales of Equity Securities.';

/** An unregistered sale of equity is told with what Item 701 of Regulation S-K asks. */
export default defineRule({
  id: 'content/3.02-elements',
  title: 'Item 3.02 gives date, securities, consideration and exemption',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K, Item 3.02'), authority('Regulation S-K Item 701')],
  inForce: { from: '2004-08-23' },
  why: 'A sale without registration stands on the exemption claimed for it; without that, readers cannot tell whether it was lawful.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} does not give {missing}',
      expected: 'Date, title and amount, consideration, and the exemption with its facts',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there; the exemption belongs in the item even so.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, the company sold 1,000,000 shares for $5 million under section 4(a)(2) …',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, the company sold 1,000,000 shares of common stock for $5 million in reliance on section 4(a)(2) and Rule 506(b), to two accredited investors.',
      ),
    },
    flagged: {
      missing: {
        shows: 'On October 29, 2024, the company sold 1,000,000 shares for $5 million.',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the company sold 1,000,000 shares of common stock for $5 million.',
        ),
      },
      referred: {
        shows: 'The sale is described in Exhibit 10.1, which is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, the company sold 1,000,000 shares for $5 million. The sale is described in Exhibit 10.1, which is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'What another item tells of the same sale counts, where this one leans on it ("the Merger Agreement"). Whether the sale reaches one percent of the class is not asked.',

  check: (filing) => omissions(filing, '3.02', unlessToldElsewhere(filing, '3.02', ELEMENTS)),
});
