import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote, Registrant } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { compareNames, coreOfName, foldName } from '../../core/filing/names.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** A trust is signed for by its depositor or servicer: which of those named must sign is not for the cover to say. */
const ASSET_BACKED = /\b(?:issuing\s{1,9}entity|depositor)\b/i;
/** Words by which one signature is given for all. */
const FOR_ALL =
  /\b(?:each|all|both)\s{1,9}of\s{1,9}the\s{1,9}(?:co-?)?registrants\b|\beach\s{1,9}(?:co-?)?registrant\b|\beach\s{1,9}of\s{1,9}(?:them|the\s{1,9}above)\b/i;
/** Words of a company's own that are enough to know it by where it is not spelled out. */
const ENOUGH_WORDS = 2;

/** Each registrant of a combined report is named where the report is signed. */
export default defineRule({
  id: 'signature/multiple-registrants',
  title: 'Each registrant of a combined report signs it',
  tier: 'T2',
  severity: 'error',
  authority: [
    authority('Exchange Act Rule 12b-11', 'Each registrant signs the report that is filed for it.'),
    authority('Form 8-K, Signatures'),
  ],
  inForce: {},
  why: 'A combined report is a report of each registrant on its cover; one that has not signed has not filed.',
  remedy: 'Add a signature block for {unsigned}, or name it in the joint block.',
  messages: {
    unsigned: {
      verdict: 'violation',
      text: '{count} registrants on the cover; nobody signs for {unsigned}',
      expected: 'A block for each registrant, or one that names them all',
    },
    joint: {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Signed for all registrants together, and {unsigned} is not named',
      expected: 'A block for each registrant, or one that names them all',
    },
  },
  examples: {
    clean: {
      shows: 'Two names on the cover, two in the block',
      draft: combined('ALDER POINT HOLDINGS CORPORATION\nHARBOR STREET POWER COMPANY'),
    },
    flagged: {
      unsigned: {
        shows: 'Parent and utility on the cover; only the parent signs.',
        draft: combined('ALDER POINT HOLDINGS CORPORATION'),
      },
      joint: {
        shows: 'ALDER POINT HOLDINGS CORPORATION, for each of the registrants',
        draft: combined('ALDER POINT HOLDINGS CORPORATION\nfor each of the registrants'),
      },
    },
  },
  notes:
    'Counted are names on the cover that have a file number or an employer’s number of their own. One block is enough where it names them all; an officer of all may sign once. Asset-backed issuers are left out: their depositor or servicer signs.',

  check(filing) {
    const registrants = coRegistrants(filing);
    const [block] = filing.signatures;
    if (!block || registrants.length < 2 || ASSET_BACKED.test(foldedOf(filing, filing.cover.span)))
      return 'not-applicable';
    const unsigned = registrants.filter((name) => !isNamed(filing, name, registrants));
    if (unsigned.length === 0) return [];
    // Where nobody of the cover signs, the block names no company or a stranger, and other rules say so.
    if (unsigned.length === registrants.length) return 'not-applicable';
    const message = isForAll(filing) ? 'joint' : 'unsigned';
    const facts = { count: registrants.length, unsigned: listed(unsigned.map(({ text }) => text)) };
    return [{ message, place: blockPlace(block), related: unsigned.map(({ span }) => span), facts }];
  },
});

/** The names of those that have a number of their own, each once. */
function coRegistrants({ cover }: Filing): readonly Quote[] {
  const numbered = cover.registrants.filter(({ fileNumber, ein }) => fileNumber ?? ein);
  const numbers = new Set(numbered.map(numberOf));
  if (numbers.size < 2) return [];
  const names = numbered.flatMap(({ name }) => (name ? [name] : []));
  return names.filter(
    (name, index) => names.findIndex((other) => foldName(other.text) === foldName(name.text)) === index,
  );
}

function numberOf({ fileNumber, ein }: Registrant): string {
  return `${fileNumber?.text ?? ''} ${ein?.text ?? ''}`;
}

function isNamed(filing: Filing, name: Quote, registrants: readonly Quote[]): boolean {
  const signed = filing.signatures.flatMap(({ names }) => names.filter((one) => !isWithin(one, names)));
  const isWhole = (one: string, other: string): boolean =>
    ['same', 'suffix-differs'].includes(compareNames(one, other));
  if (signed.some(({ text }) => isWhole(text, name.text))) return true;
  const others = registrants.filter((other) => other !== name);
  // "Southern" is in "Southern Power" too: what is left when the others' names are taken out may still name it.
  const rest = others.reduce(
    (words, other) => words.replaceAll(` ${coreOfName(other.text).join(' ')} `, ' '),
    ` ${foldName(wordsOfBlocks(filing))} `,
  );
  return rest.includes(` ${coreOfName(name.text).slice(0, ENOUGH_WORDS).join(' ')} `);
}

/** "Southern" was found in "Southern Power Company", which is another's name. */
function isWithin({ span }: Quote, names: readonly Quote[]): boolean {
  return names.some(
    (other) =>
      other.span.start <= span.start &&
      span.end <= other.span.end &&
      other.span.end - other.span.start > span.end - span.start,
  );
}

/** Below the form's sentence, which speaks of "each of the registrants" where each has its own lines beneath. */
function isForAll(filing: Filing): boolean {
  return filing.signatures.some(({ span, undertaking }) =>
    FOR_ALL.test(foldedOf(filing, { ...span, start: undertaking?.end ?? span.start })),
  );
}

function wordsOfBlocks(filing: Filing): string {
  return filing.signatures.map(({ span }) => foldedOf(filing, span)).join('\n');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function combined(signedFor: string): string {
  return specimen({
    registrant: `001-38417          Alder Point Holdings Corporation          47-1180362
                   (a Delaware corporation)

001-02217          Harbor Street Power Company               47-0220451
                   (a Maine corporation)`,
    jurisdiction: '',
    fileNumber: '',
    ein: '',
    signedFor,
  });
}
