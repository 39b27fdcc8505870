import { longDate } from '../../core/calendar/iso-date.ts';
import { washingtonDay } from '../../core/calendar/washington-day.ts';
import type { Finding } from '../../core/engine/finding.ts';
import type { LeftBehind, NotCarried } from '../../core/waivers/carry-over.ts';
import type { Standing } from '../../core/waivers/standing.ts';
import { coversFinding } from '../../core/waivers/subject.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { html, type Markup, shown } from '../html.ts';
import { type Run, wordDiff } from './word-diff.ts';

/** What is told above a finding's rows of the waivers that it has or had; null where there is nothing to tell. */
export function waiverNote(finding: Finding, standing: Standing, reviewId: string): Markup | null {
  const waiver = standing.inForce.find((one) => coversFinding(one, finding));
  if (waiver) return waiverGiven(waiver, reviewId);
  const taken = standing.ended.find((one) => coversFinding(one.waiver, finding));
  if (taken)
    return note(
      'This waiver was ended.',
      `${shown(taken.end.by.name)} ended it on ${longDate(washingtonDay(taken.end.at))}. Decide again.`,
      quoted(taken.waiver),
    );
  const expired = standing.expired.find((one) => coversFinding(one, finding));
  if (expired)
    return note(
      'This waiver has expired.',
      `Its last day was ${longDate(expired.expires)}. Decide again.`,
      quoted(expired),
    );
  const left = standing.leftBehind.find(({ now }) => now === finding.id);
  return left ? waiverEnded(left, finding) : null;
}

/** A waiver that holds: given on this version, or carried over. */
export function waiverGiven(waiver: Waiver, reviewId: string): Markup {
  return waiver.reviewId === reviewId
    ? note('Waived.', '', quoted(waiver))
    : note('Waived, carried over.', 'The words and the rule are unchanged.', quoted(waiver));
}

/** A waiver of the version before that does not hold here, with what it covered then and what stands there now. */
export function waiverEnded(left: LeftBehind, finding: Finding): Markup {
  const runs = left.then === null ? [] : wordDiff(left.then, finding.excerpt);
  const changed = runs.some(({ kind }) => kind !== 'both');
  return note(
    'The waiver of the version before has ended.',
    `${leftBecause(left, finding)} Decide again.`,
    html`${
      left.why === 'words-changed' &&
      changed &&
      html`<p>Now: <span class="q">${marked(runs, 'now', 'ins')}</span></p>
        <p>Then: <span class="q">${marked(runs, 'then', 'del')}</span></p>`
    }${quoted(left.waiver)}`,
  );
}

const LEFT_BECAUSE: Readonly<Record<NotCarried, string>> = {
  expired: 'Its last day is over.',
  'one-version': 'It was for that version alone.',
  'words-changed': 'It covered other words.',
  moved: 'It covered the same words at another place.',
  'rule-changed': 'The rule that finds this is another by now.',
  unused: 'Nothing of the kind is found any more.',
  'not-checked': 'Its rule did not run on this version.',
  repeated: 'The same words are found more than once, and it is not clear which of them it covered.',
};

/** Why a waiver of the version before does not hold, where `finding` is what stands there now. */
export function leftBecause({ why, then }: LeftBehind, finding: Finding | undefined): string {
  if (why === 'words-changed' && finding?.excerpt === then)
    return 'The words are the same; what the rule found with them, or how grave it is, has changed.';
  return LEFT_BECAUSE[why];
}

function marked(runs: readonly Run[], kind: 'then' | 'now', element: 'ins' | 'del'): Markup {
  const own = runs.filter((run) => run.kind === 'both' || run.kind === kind);
  return html`${own.map((run, index) => {
    const words = shown(run.words);
    const space = index > 0 ? ' ' : '';
    if (run.kind === 'both') return html`${space}${words}`;
    return element === 'ins' ? html`${space}<ins>${words}</ins>` : html`${space}<del>${words}</del>`;
  })}`;
}

function note(title: string, sentence: string, more: Markup): Markup {
  return html`<div class="note">
    <p><b>${title}</b>${sentence && ` ${sentence}`}</p>
    ${more}
  </div>`;
}

function quoted({ reason, owner, at, expires }: Waiver): Markup {
  return html`<p>
    “${shown(reason)}” ${shown(owner.name)}, ${longDate(washingtonDay(at))}, until ${longDate(expires)}.
  </p>`;
}
