import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote } from '../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../core/filing/fold.ts';
import { compareNames, foldName } from '../../core/filing/names.ts';
import { authority } from '../../core/standards/authorities.ts';
import { filerSpecimen } from '../_shared/filer-specimen.ts';
import { foldEin, foldFileNumber, isEin, isFileNumber } from '../_shared/identity-numbers.ts';

/** The cover and the header of the submission speak of the same company. */
export default defineRule({
  id: 'cover/header-identity-mismatch',
  title: 'The cover and the submission’s header name the same company',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The header’s name and numbers are those that EDGAR holds for the filer.',
    ),
    authority(
      'Form 8-K cover',
      'The cover asks for the registrant’s exact name, file number and employer’s number.',
    ),
  ],
  inForce: {},
  why: 'Either the cover has a number of another company or another time, or the report goes out under another company’s account.',
  remedy: 'Compare both with the company’s record in EDGAR and mend the one that is wrong.',
  messages: {
    name: {
      verdict: 'violation',
      text: 'The cover names {found}, the header {expected}',
    },
    ein: {
      verdict: 'violation',
      text: 'The employer identification number is {found} on the cover and {expected} in the header',
    },
    'file-number': {
      verdict: 'violation',
      severity: 'info',
      text: 'The Commission file number is {found} on the cover and {expected} in the header',
    },
  },
  examples: {
    clean: {
      shows: 'Cover and header: 47-1180362, 001-38417',
      draft: filerSpecimen({ ein: '471180362', fileNumber: '001-38417' }),
    },
    flagged: {
      name: {
        shows: 'Header: BRINDLE CREEK FOODS CORP',
        draft: filerSpecimen({ name: 'BRINDLE CREEK FOODS CORP' }),
      },
      ein: { shows: 'Cover: 47-1180362. Header: 471180326', draft: filerSpecimen({ ein: '471180326' }) },
      'file-number': {
        shows: 'Cover: 001-38417. Header: 000-31190',
        draft: filerSpecimen({ fileNumber: '000-31190' }),
      },
    },
  },
  notes:
    'A file number is a note only: a listing changes its prefix and its number. EDGAR shortens names, and keeps a former name for a while: a header’s name that the cover bears too, or that the report calls former, is not told.',

  check(filing) {
    const filers = filing.header?.filers ?? [];
    const { registrants } = filing.cover;
    if (filers.length === 0 || registrants.length === 0) return 'not-applicable';
    const names = registrants.flatMap(({ name }) => (name ? [name] : []));
    const eins = registrants.flatMap(({ ein }) => (ein && isEin(ein.text) ? [ein] : []));
    const numbers = registrants.flatMap(({ fileNumber }) =>
      fileNumber && isFileNumber(fileNumber.text) ? [fileNumber] : [],
    );
    const told = filers.map(({ name }) => name.replace(/(?<!\s)\s*\/[A-Z]{2,3}\/?\s*$/i, ''));
    const toldEins = filers.flatMap(({ ein }) => (ein && /[1-9]/.test(ein) ? [ein] : []));
    const toldNumbers = filers.flatMap(({ fileNumber }) => (fileNumber ? [fileNumber] : []));
    const differs = {
      name: firstUnless(names, told, (one, other) => compareNames(one, other) !== 'other'),
      ein: firstUnless(eins, toldEins, (one, other) => foldEin(one) === foldEin(other)),
      'file-number': firstUnless(
        numbers,
        toldNumbers,
        (one, other) => foldFileNumber(one) === foldFileNumber(other),
      ),
    };
    const expected = { name: told, ein: toldEins, 'file-number': toldNumbers };
    return (['name', 'ein', 'file-number'] as const).flatMap((message) => {
      const quote = differs[message];
      if (!quote || (message === 'name' && isFormerName(filing, told))) return [];
      return [
        {
          message,
          place: quote.span,
          facts: { found: quote.text, expected: expected[message].join(' or ') },
        },
      ];
    });
  },
});

/** The first of the cover's, where none of them is among those of the header. */
function firstUnless(
  quotes: readonly Quote[],
  told: readonly string[],
  isSame: (one: string, other: string) => boolean,
): Quote | null {
  if (told.length === 0 || quotes.some(({ text }) => told.some((other) => isSame(text, other)))) return null;
  return quotes[0] ?? null;
}

/** The former name on the cover, or a change of name in the report. */
function isFormerName(filing: Filing, told: readonly string[]): boolean {
  const { span } = filing.cover;
  const document = filing.documents[span.document];
  if (!document) return false;
  const words = foldName(foldedText(document).slice(span.start, LONGEST_REPORT));
  // The table of securities may name a parent or a guarantor.
  const end = filing.cover.securities?.table.start ?? span.end;
  const cover = foldName(foldedOf(filing, { ...span, end }));
  return told.map(foldName).some(
    (name) =>
      cover.includes(name) ||
      words
        .split(name)
        .slice(0, -1)
        .some((before) => FORMERLY.test(before.slice(-80))),
  );
}

/** Characters; a change of name is told early. */
const LONGEST_REPORT = 60_000;
const FORMERLY = /\b(?:formerly|former|name (?:was )?(?:changed )?from)\b[a-z ]{0,30}$/;
