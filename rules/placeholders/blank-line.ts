import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { lineAt } from '../_shared/line-at.ts';
import { type Paper, papersOf } from '../_shared/papers.ts';
import { matchesIn, type Residue, residueByDocument, withNeighbours } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';
import { isToldElsewhere } from '../_shared/told-elsewhere.ts';
import { type Zone, zoneAt } from '../_shared/zones.ts';

/** A run so long at either end of a line is a rule across the page. */
const RULING = 10;

/** No line of underscores stands where a fact is due. */
export default defineRule({
  id: 'placeholders/blank-line',
  title: 'No line of underscores stands where a fact is due',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule'), authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: 'A line to be filled in by hand has no place in a report that is filed by wire.',
  remedy: 'Put the fact on the line.',
  messages: {
    left: { verdict: 'violation', text: 'Not filled in: {words}', expected: 'The fact itself' },
    signature: {
      verdict: 'violation',
      severity: { draft: 'warning', final: 'error' },
      text: 'Not filled in at the signature: {words}',
      expected: 'The fact itself',
    },
  },
  examples: {
    clean: { shows: 'June 3, 2025', draft: specimen() },
    flagged: {
      left: {
        shows: 'The meeting will be held on June ___, 2025.',
        draft: specimen({
          items: 'Item 8.01 Other Events.\n\nThe meeting will be held on June ___, 2025.',
        }),
      },
      signature: {
        shows: 'signed in the city of ________ by the undersigned',
        draft: specimen({
          undertaking:
            'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has\nduly caused this report to be signed on its behalf in the city of ________ by the\nundersigned hereunto duly authorized.',
        }),
      },
    },
  },
  notes:
    'Not meant: rules across the page and above footnotes, lines beneath the captions of the cover, the lines for signature, name, title and date, which have rules of their own, and forms among the exhibits.',

  check(filing) {
    const blanks = papersOf(filing).flatMap((paper) => blanksIn(filing, paper));
    const elsewhere = blanks.filter(({ zone }) => zone !== 'signature');
    const signature = blanks.filter(({ zone }) => zone === 'signature');
    return [
      ...residueByDocument(elsewhere).map((found) => ({ message: 'left' as const, ...found })),
      ...residueByDocument(signature).map((found) => ({ message: 'signature' as const, ...found })),
    ];
  },
});

function blanksIn(filing: Filing, paper: Paper): (Residue & { zone: Zone })[] {
  const { text, span } = paper;
  if (!text.includes('__')) return [];
  return matchesIn(text, /(?<!_)_{2,}/g).flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    const zone = zoneAt(filing, paper, span.start + index);
    const place = { document: span.document, start: span.start + index, end: span.start + end };
    if (!isBlank(text, index, end, zone) || isToldElsewhere(filing, place)) return [];
    return [{ span: place, words: withNeighbours(text, index, end), zone }];
  });
}

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A figure or a date is due here, in whatever part of the paper. */
const DUE_BEFORE = new RegExp(`(?:\\$\\s{0,3}|\\b(?:${MONTH})\\s{1,3}|\\b20)$`, 'i');
const DUE_BEHIND = /^(?:,\s{1,3}(?:19|20)\d\d\b|\s{0,3}(?:%|percent\b|million\b|billion\b))/i;
/** Somebody is to sign or to fill in a form here. */
const LABEL =
  /(?:^(?:by|name|title|its|dated?|attest|signature|signed|x)\s{0,3}[:.]?|\b(?:by|name|title|its|dated?|attest|signature|signed)\s{0,3}:)\s{0,9}$/i;

function isBlank(text: string, start: number, end: number, zone: Zone): boolean {
  const line = lineAt(text, start, end);
  const before = text.slice(line.start, start);
  const behind = text.slice(end, line.end);
  // Two underscores are a blank in "20__" and in "June __, 2025" alone.
  const isDue = DUE_BEFORE.test(before) || DUE_BEHIND.test(behind);
  if (
    zone === 'signature' &&
    (LABEL.test(before) || /\/s\/|^\s{0,9}(?:by|name|title|its|dated?)\b/i.test(before))
  )
    return false;
  if (zone === 'beyond') return false;
  if (isDue) return true;
  if (end - start < 3 || zone === 'cover' || zone === 'exhibit') return false;
  if (!/[a-z$]/i.test(before + behind.replace(/_+/g, ''))) return false;
  if (/[\w/@.]$/.test(before) && /^[\w/@.]/.test(behind)) return false;
  return !isRuling(before, behind, end - start) && !LABEL.test(before);
}

/** A rule shares its line with the words above or below it where line ends were lost, and stands above footnotes. */
function isRuling(before: string, behind: string, length: number): boolean {
  if (before.trim() === '' && (length >= RULING || /^\s{0,3}(?:\(?\d|\*)/.test(behind))) return true;
  return length >= RULING && behind.trim() === '' && /[.;:!?)"]\s{0,9}$/.test(before);
}
