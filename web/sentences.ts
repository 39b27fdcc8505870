import type { Report } from '../core/report/report.ts';
import { obstaclesOf } from '../core/sign-off/obstacles.ts';
import type { Waiver } from '../core/waivers/waiver.ts';
import type { ReviewEnd } from '../core/workflow/records.ts';
import type { Refusal } from '../core/workflow/steps/decide.ts';
import { easternTime } from './eastern.ts';
import { obstacleSentence } from './report/answer.ts';

/** Why something is not done, in the words that the reader gets. */
export const SENTENCES = {
  stale:
    'The page you decided on is not the report that is stored now, so nothing was recorded. Read the report again, then decide.',
  staleWaiver:
    'The page you waived on is not the report that is stored now, so nothing was recorded. Read the report again, then decide.',
  otherWaivers:
    'What is waived has changed since you opened this page, so nothing was recorded. Read the report again, then decide.',
  nothingToWaive: 'The report has nothing of that kind to waive, so nothing was recorded.',
  noSuchWaiver: 'This waiver does not hold any more: it was ended, or its last day is over.',
  otherBytes:
    'The stored draft is not the one that the report is about, so nothing was recorded. Tell whoever runs Countersign.',
  otherReport:
    'The stored report is not the one that was written when the draft was checked, so nothing was recorded. Tell whoever runs Countersign.',
  changedReport:
    'What is stored as the report of this review is not what was recorded when the draft was checked. Nothing is shown of it, and nothing can be decided on it. Tell whoever runs Countersign.',
  gone: 'This version of the draft was deleted. It can no longer be signed or refused.',
  ownWaiver:
    'You uploaded this draft. Whoever uploads a draft waives nothing in it, and takes back no waiver of another.',
  own: 'You uploaded this draft. Whoever uploads a draft does not sign it, and nobody signs for another.',
  notAsked: 'There is nothing to sign: the draft could not be read, or its check did not come to its end.',
  unreadable: 'There is nothing to sign: the draft could not be read. Upload a copy that can be.',
  expired: 'The time to sign this version is over. Upload the draft again to open a new review.',
  otherRole:
    'Your role does not allow this. Roles come from your company’s identity provider; whoever keeps it can change them.',
  otherForm: 'This form did not come from a page of your session, so nothing was done. Open the page again.',
  noAttempt:
    'This sign-in took more than ten minutes, or was begun in another browser. Nobody was signed in.',
  otherAttempt:
    'This answer belongs to another sign-in than the one this browser began. Nobody was signed in.',
  spentAttempt: 'This sign-in was used already; it works once. Nobody was signed in.',
  denied: 'The identity provider let nobody in. Nobody was signed in.',
  noneSetUp:
    'No identity provider is set up for this site, so nobody can be signed in. Whoever runs Countersign connects one: docs/sign-in.md says how.',
  noProvider:
    'The identity provider did not answer as it should, so nobody can be signed in. Try again in a minute; if it fails again, tell whoever runs Countersign.',
  notBelieved:
    'What the identity provider sent could not be proved to come from it and to be meant for this site. Nobody was signed in. If it happens again, tell whoever runs Countersign.',
  clocks:
    'The clock of the identity provider and the clock of this site differ by more than half a minute. Nobody was signed in. Tell whoever runs Countersign.',
  otherSite: 'This request did not come from a page of this site, so nothing was done.',
} as const;

/** Why this person may not decide now. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unknown-review':
      return 'There is no such review.';
    case 'not-asked':
      return SENTENCES.notAsked;
    case 'not-open':
      return 'This review is just being opened. Load the page again in a moment.';
    case 'expired':
      return SENTENCES.expired;
    case 'own-upload':
      return SENTENCES.own;
    case 'superseded':
      return supersededSentence(refusal.by);
    case 'gone':
      return SENTENCES.gone;
  }
}

/** How a review ended, and what that means for this page. */
export function endSentence(end: ReviewEnd): string {
  switch (end.state) {
    case 'signed':
      return `${end.signer.name} signed this on ${easternTime(end.at)}: reviewed and approved for filing.`;
    case 'refused':
      return `${end.signer.name} refused this on ${easternTime(end.at)}.`;
    case 'superseded':
      return supersededSentence(end.by);
    case 'expired':
      return `Nobody decided in time: the review ended on ${easternTime(end.at)}. Upload the draft again to open a new one.`;
    case 'unreadable':
      return SENTENCES.unreadable;
    case 'failed':
      return `The check did not come to its end (${easternTime(end.at)}). The draft is kept; upload it again, or have the review run again.`;
  }
}

function supersededSentence(by: string): string {
  return `A newer version of this draft arrived (${by}). This page is about an older one, which can no longer be signed.`;
}

/** Why the report as it stands cannot be approved. */
export function notReadySentence(report: Report, waivers: readonly Waiver[]): string {
  return `Not ready: ${obstacleSentence(obstaclesOf(report, waivers))} Fix that in a new draft, or waive it with a reason. Refusing is possible now.`;
}
