import { maySign, obstaclesOf, type Obstacles } from '../../core/sign-off/obstacles.ts';
import type { Report } from '../../core/report/report.ts';
import { isWaived } from '../../core/waivers/subject.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { html, type Markup, shown } from '../html.ts';
import { icon, type Shape } from '../icons.ts';
import { capitalised, counted, inWords, listed, markOf } from '../words.ts';
import { byWhen, type ClockWords } from './deadline.ts';

/** What the page adds to the three answers: controls where it can act, the time left where it knows the time. */
export interface AnswerExtras extends ClockWords {
  readonly controls: Markup;
  /** Verdicts of ended reviews are grey, so that an old "Ready" invites nobody. */
  readonly ended: boolean;
  /** Those in force. */
  readonly waivers: readonly Waiver[];
}

/** What a stored page adds: nothing that a clock or a server would have to keep true. */
export const STORED_EXTRAS = { left: null, stillness: null, ended: false, waivers: [] } as const;

/** Three questions of a reader at 11 p.m., and nothing else. */
export function answerPanel(report: Report, extras: AnswerExtras): Markup {
  const verdict = verdictWords(report, extras.waivers);
  return html`<div class="brief">
    <section aria-labelledby="q1">
      <h2 class="eyebrow" id="q1">Can it be signed?</h2>
      <p class="verdict s-${extras.ended ? 'none' : verdict.shape}">${icon(verdict.shape)}${verdict.title}</p>
      <p class="because" id="why">${verdict.because}</p>
      ${extras.controls}
    </section>
    ${byWhen(report, extras)}
    <section aria-labelledby="q3">
      <h2 class="eyebrow" id="q3">What ${extras.ended ? 'stood' : 'stands'} in the way?</h2>
      ${standsInTheWay(report, extras)}
    </section>
  </div>`;
}

export interface VerdictWords {
  readonly title: string;
  readonly shape: Shape;
  readonly because: Markup | string;
}

/** The verdict as a reader is told it: a title, and the sentence that gives the reason. */
export function verdictWords(report: Report, waivers: readonly Waiver[] = []): VerdictWords {
  const obstacles = obstaclesOf(report, waivers);
  if (obstacles.unreadable)
    return {
      title: 'Unreadable',
      shape: 'none',
      because: 'The draft could not be read, so nothing was checked and there is nothing to sign.',
    };
  if (!maySign(obstacles)) return blockedWords(obstacles);
  return { title: 'Ready to sign', shape: 'pass', because: readyWords(report, waivers) };
}

function blockedWords(obstacles: Obstacles): VerdictWords {
  const because = `${capitalised(obstacleSentence(obstacles))} Signing opens when each is fixed or waived.`;
  if (obstacles.errors > 0) return { title: 'Not ready', shape: 'error', because };
  if (obstacles.notChecked > 0) return { title: 'Incomplete', shape: 'none', because };
  return { title: 'Cannot tell', shape: 'unsure', because };
}

/** "one error stands and two rules were not checked." */
export function obstacleSentence(obstacles: Obstacles): string {
  return `${listed(obstacleWords(obstacles))}.`;
}

function obstacleWords({ errors, undetermined, notChecked }: Obstacles): string[] {
  return [
    ...(errors > 0 ? [`${counted(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'}`] : []),
    ...(undetermined > 0 ? [`${counted(undetermined, 'question')} could not be answered`] : []),
    ...(notChecked > 0
      ? [`${counted(notChecked, 'rule')} ${notChecked === 1 ? 'was' : 'were'} not checked`]
      : []),
  ];
}

function readyWords({ findings, outcomes }: Report, waivers: readonly Waiver[]): Markup {
  const open = findings.filter((finding) => !isWaived(finding, waivers));
  const of = (mark: string): number => open.filter((finding) => markOf(finding) === mark).length;
  const [warnings, questions, notes] = [of('warning'), of('unsure'), of('info')];
  const parts = [
    ...(warnings > 0
      ? [`${counted(warnings, 'warning')} ${warnings === 1 ? 'asks' : 'ask'} for your decision`]
      : []),
    ...(questions > 0 ? [`${counted(questions, 'point')} a rule cannot tell`] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  if (waivers.length > 0) parts.push(`${counted(waivers.length, 'waiver')} in force`);
  if (parts.length === 0) return html`${run(outcomes.length)}; none found anything.`;
  const errors = findings.some((finding) => markOf(finding) === 'error') ? 'No open errors.' : 'No errors.';
  return html`${errors} ${capitalised(parts.join('; '))}. <span class="opt">${run(outcomes.length)}.</span>`;
}

function run(count: number): string {
  return `All ${count} rules were run or ruled out`;
}

const SHOWN_FIRST = 3;
/** Told by the second answer already. */
const DUE_DAY = 'dates/deadline-notice';

function standsInTheWay(report: Report, { waivers, ended }: AnswerExtras): Markup {
  const obstacles = obstaclesOf(report, waivers);
  const blocked = !maySign(obstacles);
  const first = report.findings
    .map((finding, index) => ({ finding, number: index + 1 }))
    .filter(({ finding }) => finding.ruleId !== DUE_DAY && !isWaived(finding, waivers))
    .slice(0, SHOWN_FIRST - (obstacles.notChecked > 0 ? 1 : 0));
  const free = ended ? 'Nothing blocked signing.' : 'Nothing blocks signing.';
  if (first.length === 0 && obstacles.notChecked === 0) return html`<p>${free}</p>`;
  return html`${!blocked && html`<p>${free} Worth reading first:</p>`}
    <ol class="todo">
      ${first.map(
        ({ finding, number }) =>
          html`<li data-n="${number}">
            <a href="#f${number}">${shown(finding.message)}</a><span>${shown(finding.remedy)}</span>
          </li>`,
      )}${
        obstacles.notChecked > 0 &&
        html`<li data-n="–">
          <a href="#unchecked">${notCheckedTitle(obstacles.notChecked)}</a
          ><span>They are not counted as passed. Upload the draft again to run them.</span>
        </li>`
      }
    </ol>`;
}

/** "Twelve rules were not checked". */
export function notCheckedTitle(count: number): string {
  return `${capitalised(inWords(count))} ${count === 1 ? 'rule was' : 'rules were'} not checked`;
}
