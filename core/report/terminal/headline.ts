import { counted } from '../counted.ts';
import type { Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import type { Ink } from './paint.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import { fold, wrap } from './wrap.ts';

const VERDICTS: Readonly<Record<Verdict, { words: string; ink: Ink }>> = {
  ready: { words: 'READY TO SIGN', ink: 'ready' },
  'not-ready': { words: 'NOT READY', ink: 'error' },
  incomplete: { words: 'INCOMPLETE', ink: 'unknown' },
  unreadable: { words: 'UNREADABLE', ink: 'error' },
};

/** The verdict, and beside it what it rests on. */
export function headlineOf(report: Report, page: Page): string[] {
  const { words, ink } = VERDICTS[report.verdict];
  const room = Math.max(20, page.width - words.length - 3);
  const beside =
    report.verdict === 'unreadable'
      ? wrap(unreadableBecause(report), room)
      : fold(withCommas(tally(report)), ' ', room);
  return beside.map((line, index) =>
    index === 0 ? `${page.paint(ink, words)}   ${line}` : ' '.repeat(words.length + 3) + line,
  );
}

function withCommas(pieces: readonly string[]): string[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece},` : piece));
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

/** The fault alone, "This format is not read yet", of a sentence that goes on behind a colon to say what would do. */
export function unreadableBecause({ findings }: Pick<Report, 'findings'>): string {
  const [fault = ''] = printable(findings[0]?.message ?? 'Nothing could be read').split(': ', 1);
  return fault.replace(/\.$/, '');
}
