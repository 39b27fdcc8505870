import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { compareNames, foldName, type NameMatch } from '../../core/filing/names.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';
import { submissionSpecimen } from '../_shared/submission-specimen.ts';

/** The report is signed in the name that stands on its cover. */
export default defineRule({
  id: 'signature/registrant-name-mismatch',
  title: 'The report is signed in the registrant’s own name',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Exchange Act Rule 12b-11'),
    authority('Form 8-K cover', 'The cover gives the exact name of the registrant as in its charter.'),
  ],
  inForce: {},
  why: 'The report would be signed by a stranger: as a rule the block comes from an older paper.',
  remedy: 'Put the registrant’s exact name at the head of the block.',
  messages: {
    stranger: {
      verdict: 'violation',
      text: 'Signed in another company’s name',
      expected: '{name}, as on the cover',
    },
    suffix: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The corporate suffix differs from the cover’s',
      expected: '{name}, as on the cover',
    },
    part: {
      verdict: 'violation',
      severity: 'info',
      text: 'The name in the block is part of the cover’s',
      expected: '{name}, as on the cover',
    },
    former: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The name in the block is one that the report calls former',
      expected: '{name}, as on the cover',
    },
    'former-in-header': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The name in the block is a former one, by the submission header',
      expected: '{name}, as on the cover',
    },
  },
  examples: {
    clean: {
      shows: 'Cover: Alder Point Instruments, Inc. Block: ALDER POINT INSTRUMENTS, INC.',
      draft: specimen(),
    },
    flagged: {
      stranger: {
        shows: 'Block: BRINDLE CREEK FOODS CORP.',
        draft: specimen({ signedFor: 'BRINDLE CREEK FOODS CORP.' }),
      },
      suffix: {
        shows: 'Block: Alder Point Instruments LLC',
        draft: specimen({ signedFor: 'Alder Point Instruments LLC' }),
      },
      part: { shows: 'Block: Alder Point Co.', draft: specimen({ signedFor: 'ALDER POINT CO.' }) },
      former: {
        shows: 'Block: Birch Point Sensors, Inc.; report: "formerly known as Birch Point Sensors, Inc."',
        draft: specimen({
          signedFor: 'Birch Point Sensors, Inc.',
          items:
            'Item 8.01 Other Events.\n\nThe company, formerly known as Birch Point Sensors, Inc., opened a plant in Portland.',
        }),
      },
      'former-in-header': {
        shows: 'Block: Birch Point Sensors, Inc.; header: FORMER CONFORMED NAME: BIRCH POINT SENSORS INC',
        draft: submissionSpecimen(
          ['Other Events'],
          specimen({ signedFor: 'Birch Point Sensors, Inc.' }),
        ).replace(
          '</SEC-HEADER>',
          '\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\tBIRCH POINT SENSORS INC\n</SEC-HEADER>',
        ),
      },
    },
  },
  notes:
    'Inc. is Incorporated, Corp. is Corporation, Co. is Company; a leading The and accents do not matter. A general partner signs for a partnership: "By: XYZ GP, LLC, its general partner".',

  check(filing) {
    const registrants = filing.cover.registrants.flatMap(({ name }) => (name ? [name] : []));
    const [registrant] = registrants;
    const names = filing.signatures.flatMap((block) => block.names);
    const [first] = names;
    if (!registrant || !first) return 'not-applicable';
    const matches = names.map((name) => best(registrants, name));
    if (matches.includes('same') || isOnCover(filing, first)) return [];
    const message = messageFor(filing, matches, first);
    return [{ message, place: first.span, related: [registrant.span], facts: { name: registrant.text } }];
  },
});

const ORDER: readonly NameMatch[] = ['same', 'suffix-differs', 'part', 'other'];

function best(registrants: readonly Quote[], name: Quote): NameMatch {
  const found = registrants.map(({ text }) => compareNames(text, name.text));
  return ORDER.find((match) => found.includes(match)) ?? 'other';
}

function messageFor(
  filing: Filing,
  matches: readonly NameMatch[],
  name: Quote,
): 'stranger' | 'suffix' | 'part' | 'former' | 'former-in-header' {
  if (matches.includes('suffix-differs')) return 'suffix';
  if (matches.includes('part')) return 'part';
  if (isFormerName(filing, name)) return 'former';
  return isFormerInHeader(filing, name) ? 'former-in-header' : 'stranger';
}

/** EDGAR shortens names, and adds the state where two companies have one: "CHASE MANHATTAN CORP /DE/". */
function isFormerInHeader({ header }: Filing, { text }: Quote): boolean {
  const former = header?.filers.flatMap(({ formerNames }) => formerNames) ?? [];
  const matches = former.map((name) => compareNames(name.replace(/\/[A-Z]{2,3}\/?$/i, ''), text));
  return matches.some((match) => match === 'same' || match === 'suffix-differs');
}

/** A name that the cover bears as well is no stranger's, wherever on the cover it stands. */
function isOnCover(filing: Filing, name: Quote): boolean {
  const told = filing.header?.filers.some((filer) => compareNames(filer.name, name.text) === 'same') ?? false;
  return told || foldName(foldedOf(filing, filing.cover.span)).includes(foldName(name.text));
}

/** A change of name leaves the old one in the block; the report itself then speaks of it. */
function isFormerName(filing: Filing, name: Quote): boolean {
  const text = filing.documents[name.span.document]?.text ?? '';
  const mentions = text.split(name.text).slice(0, -1);
  return mentions.some((before) =>
    /\b(?:formerly|former\s+name|previously|name\s+(?:was\s+)?changed|change[sd]?\s+(?:its|the)\s+(?:corporate\s+)?name)\b[^.]{0,160}$/i.test(
      before.slice(-240),
    ),
  );
}
