import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Document } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wrappedSpecimen } from '../_shared/wrapped-specimen.ts';

const PROSE = 80;
const TABLE = 132;
/** A file keeps to lines if so many of a hundred do; others were never meant to be filed as they are. */
const MOST_LINES = 90;
/** Fewer lines do not show how a file was made. */
const ENOUGH_LINES = 40;

/** Plain text for EDGAR has lines of at most 80 characters, and 132 in tables. */
export default defineRule({
  id: 'edgar/line-length',
  title: 'Lines of a plain text filing have at most 80 characters',
  tier: 'T3',
  severity: 'info',
  authority: [authority('Regulation S-T Rule 305'), authority('EDGAR Filer Manual')],
  inForce: { from: '1993-01-01' },
  why: 'Longer lines are cut or broken where nobody meant it.',
  remedy: 'Break the lines, or put the figures into a table.',
  messages: {
    long: {
      verdict: 'violation',
      text: '{count} of the lines are too long, the longest has {longest} characters',
      expected: 'At most 80 characters, 132 in tables',
    },
  },
  examples: {
    clean: { shows: 'Lines of 80 characters', draft: wrappedSpecimen('The plant opened.'), stage: 'final' },
    flagged: {
      long: {
        shows: 'One line of 200 characters among lines of 80',
        draft: wrappedSpecimen('The plant in Portland opened. '.repeat(7)),
        stage: 'final',
      },
    },
  },
  notes:
    'Asked on the run that precedes sign-off, and of files that keep to lines otherwise: a copy that was reflowed by a mail program is not what will be filed. Rules across the page are not counted.',

  check(filing, { stage }) {
    if (stage !== 'final') return 'not-applicable';
    const wrapped = filing.documents.filter((document) => document.role !== 'other' && isWrapped(document));
    if (wrapped.length === 0) return 'not-applicable';
    return wrapped.flatMap(longLines);
  },
});

function isWrapped({ format, text }: Document): boolean {
  if (format !== 'text') return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const short = lines.filter((line) => line.trimEnd().length <= PROSE);
  return lines.length >= ENOUGH_LINES && short.length * 100 >= lines.length * MOST_LINES;
}

function longLines({ text, index }: Document): Observation<'long'>[] {
  const long: { start: number; end: number }[] = [];
  let inTable = false;
  let start = 0;
  for (const line of text.split('\n')) {
    if (/^\s{0,9}<TABLE>/i.test(line)) inTable = true;
    const { length } = line.trimEnd();
    if (length > (inTable ? TABLE : PROSE) && /[A-Za-z]{2}/.test(line))
      long.push({ start, end: start + length });
    if (/<\/TABLE>/i.test(line)) inTable = false;
    start += line.length + 1;
  }
  const [first] = long;
  if (!first) return [];
  const longest = Math.max(...long.map(({ start: from, end }) => end - from));
  return [{ message: 'long', place: { document: index, ...first }, facts: { count: long.length, longest } }];
}
