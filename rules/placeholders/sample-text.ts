import { defineRule, type Occasion } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { type Paper, papersOf } from '../_shared/papers.ts';
import { inOrder, matchesIn, type Residue, residueByDocument } from '../_shared/residue.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';
import { isToldElsewhere } from '../_shared/told-elsewhere.ts';
import { zoneOf } from '../_shared/zones.ts';

/** What nobody's report says, nor any release. */
const ANYWHERE =
  /\blorem ipsum\b|(?<!\d)(?:\(?555\)?[\s.-]{1,3})?(?<![\d-]\d{2})555[\s.-]5555\b|(?<!\d)\(?000\)?[\s.-]{1,3}000[.-]0000\b|\(123\)\s{0,3}456[\s.-]7890\b|\bthis is a test\b(?: filing)?|\b(?:sample|dummy|placeholder) text\b/gi;
/** Without these there is none of it: one quick look instead of a slow one. */
const ANYWHERE_SIGNS = /orem ipsum|555.5555|000.0000|456.7890|is a test|(?:ple|mmy|der) text/i;
/** What no report says of its registrant, or of another party. */
const IN_REPORT =
  /(?<![\d-])(?:12-3456789|98-7654321|00-0000000|99-9999999|00[01]-0{5,6}|333-0{5,6})(?![\d-])|\bX{2,3}-X{5,7}\b|\b(?:ABC|XYZ) (?:Corp(?:oration)?|Company)\b|\bXYZ,? Inc\b|\bAnytown\b/g;
const IN_REPORT_SIGNS = /\d-(?:3456789|7654321|00000|9999999)|X-XXXXX|ABC C|XYZ|Anytown/;
const STAND_IN_NAME =
  /^(?:(?:the\s|your\s)?(?:company|registrant|issuer|corporate|entity)(?:'s)?\s(?:name|legal\sname)|name\sof\s(?:company|registrant|issuer))\b/i;
const STAND_IN_PERSON =
  /^\W{0,3}(?:\/s\/\s{0,3})?(?:john|jane)\s(?:[a-z]\.?\s)?doe\b|\bjohn\sq\.?\spublic\b|\b(?:your|signer'?s?|officer'?s?|first\slast|firstname\slast)\s?name\b/i;

/** What a template or a test holds in place of the facts is gone from the report. */
export default defineRule({
  id: 'placeholders/sample-text',
  title: 'No words of a template or a test are left in',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'These are words of a template: the fact that belongs there was never put in.',
  remedy: 'Put the true words in their place.',
  messages: {
    left: {
      verdict: 'violation',
      text: 'Words of a template are left in: {words}',
      expected: 'The facts of the registrant',
    },
  },
  examples: {
    clean: { shows: '47-1180362; (207) 555-0142', draft: specimen() },
    flagged: {
      left: {
        shows: '12-3456789; (555) 555-5555',
        draft: specimen({ ein: '12-3456789', telephone: '(555) 555-5555' }),
      },
    },
  },
  notes:
    'A company that is truly called ABC passes where the submission or the company profile says so. Examples in contracts are not read.',

  check(filing, occasion) {
    const found = inOrder([
      ...papersOf(filing).flatMap((paper) => quotedIn(paper, ANYWHERE_SIGNS, ANYWHERE)),
      ...wordsOfReport(filing, occasion),
      ...namesLeft(filing),
    ]);
    const residues = found.filter(
      ({ span }) => zoneOf(filing, span) !== 'beyond' && !isToldElsewhere(filing, span),
    );
    return residueByDocument(residues).map((one) => ({ message: 'left' as const, ...one }));
  },
});

function namesLeft(filing: Filing): Residue[] {
  const companies = [
    ...filing.cover.registrants.map(({ name }) => name),
    ...filing.signatures.flatMap(({ names }) => names),
  ].filter((name) => name && STAND_IN_NAME.test(name.text));
  const persons = signersOf(filing)
    .flatMap(({ conformed, printed }) => [conformed, printed])
    .filter((name) => name && STAND_IN_PERSON.test(name.text));
  return [...companies, ...persons].flatMap((name) => (name ? [{ span: name.span, words: name.text }] : []));
}

function wordsOfReport(filing: Filing, { profile }: Occasion): Residue[] {
  const report = papersOf(filing).find(({ exhibit }) => !exhibit);
  if (!report) return [];
  const told = [...(filing.header?.filers ?? []).map(({ name }) => name), ...(profile?.names ?? [])].join(
    ' ',
  );
  return quotedIn(report, IN_REPORT_SIGNS, IN_REPORT).filter(
    ({ words }) => !/^(?:ABC|XYZ)/.test(words) || !told.toUpperCase().includes(words.slice(0, 3)),
  );
}

function quotedIn({ text, span }: Paper, signs: RegExp, pattern: RegExp): Residue[] {
  if (!signs.test(text)) return [];
  return matchesIn(text, pattern).map(({ index, 0: words }) => ({
    span: { document: span.document, start: span.start + index, end: span.start + index + words.length },
    words: words.replace(/\s+/g, ' '),
  }));
}
