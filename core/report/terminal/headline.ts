import { counted } from '../counted.ts';
import type { Report, Verdict } from '../report.ts';
import type { Ink } from './paint.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import { fold } from './wrap.ts';

const VERDICTS: Readonly<Record<Verdict, { words: string; ink: Ink }>> = {
  ready: { words: 'READY TO SIGN', ink: 'ready' },
  'not-ready': { words: 'NOT READY', ink: 'error' },
  incomplete: { words: 'INCOMPLETE', ink: 'unknown' },
  unreadable: { words: 'UNREADABLE', ink: 'error' },
};

/** The verdict, and beside it what it rests on. */
export function headlineOf(report: Report, page: Page): string[] {
  const { words, ink } = VERDICTS[report.verdict];
  const beside = report.verdict === 'unreadable' ? [unreadableBecause(report)] : tally(report);
  const [first = '', ...rest] = fold(
    beside.map((piece, index) => (index < beside.length - 1 ? `${piece},` : piece)),
    ' ',
    Math.max(20, page.width - words.length - 3),
  );
  return [`${page.paint(ink, words)}   ${first}`, ...rest.map((line) => ' '.repeat(words.length + 3) + line)];
}

/** "READY TO SIGN", as every format that speaks in sentences says it. */
export function verdictWords(verdict: Verdict): string {
  return VERDICTS[verdict].words;
}

/** "no errors", "1 warning", "1 cannot tell", "4 notes", "12 rules not run"; errors are always named. */
export function tally({ counts, findings }: Pick<Report, 'counts' | 'findings'>): string[] {
  const questions = findings.filter(({ outcome }) => outcome === 'undetermined').length;
  const notRun = counts.crashed + counts.unchecked;
  return [
    counts.error === 0 ? 'no errors' : counted(counts.error, 'error'),
    counts.warning > 0 && counted(counts.warning, 'warning'),
    questions > 0 && `${questions} cannot tell`,
    counts.info > 0 && counted(counts.info, 'note'),
    notRun > 0 && `${counted(notRun, 'rule')} not run`,
  ].filter((piece) => piece !== false);
}

function unreadableBecause({ findings }: Report): string {
  return printable(findings[0]?.message ?? 'nothing could be read').replace(/\.$/, '');
}
