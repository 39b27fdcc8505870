import { changesSince } from '../../core/report/changes.ts';
import { maySign, obstaclesOf } from '../../core/sign-off/obstacles.ts';
import { isHistorical } from '../cut-off.ts';
import { easternTime, timeLeft } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import { reportBody } from '../report/body.ts';
import type { ClockWords } from '../report/deadline.ts';
import type { DraftPane } from '../report/draft-pane.ts';
import type { FindingExtras } from '../report/findings.ts';
import { labelsOf, sinceLine } from '../report/since.ts';
import { familyWaiver, findingWaiver, type WaiverPage } from '../report/waiver-forms.ts';
import { waiverNote } from '../report/waiver-notes.ts';
import { waiversSection } from '../report/waivers-section.ts';
import type { Review } from '../review.ts';
import { endSentence } from '../sentences.ts';
import type { Earlier, Newer, Version } from '../versions.ts';
import { ruleAddress } from './rules.ts';

export interface ReportPage {
  readonly review: Review;
  /** The draft as the stored report shows it. */
  readonly pane: DraftPane;
  /** Why this person may not decide now; null where they may. */
  readonly refusal: string | null;
  /** Whether this person's role decides at all. */
  readonly deciding: boolean;
  /** Whether this person may read the trail of the draft. */
  readonly tracing: boolean;
  /** What this person's waiver forms carry; null where they waive nothing. */
  readonly waiving: WaiverPage | null;
  readonly versions: readonly Version[];
  readonly earlier: Earlier | null;
  readonly newer: Newer | null;
  readonly now: string;
}

/** A report on the site: the stored one's words, with what happened since and what can be done. */
export function reportPage(shownPage: ReportPage): Markup {
  const { review, pane, now, earlier } = shownPage;
  const { record, report, waivers } = review;
  const changes = earlier && changesSince(earlier.report, report);
  return reportBody(report, pane, {
    extras: {
      controls: controls(shownPage),
      ended: review.end !== null,
      waivers: waivers.inForce,
      ...clockWords(review, now),
    },
    beside: besideFindings(shownPage, changes ? labelsOf(changes) : new Map()),
    bars: bars(shownPage),
    since:
      changes &&
      sinceLine(changes, report, {
        number: earlier.version.number,
        at: easternTime(earlier.uploadedAt),
        href: `/reviews/${earlier.version.reviewId}`,
      }),
    waivers: waiversSection(report, waivers, record.reviewId),
    idline: [versionWords(shownPage), shown(`uploaded by ${record.uploaderName ?? record.uploadedBy}`)],
    identity: [
      [
        'Stored as',
        html`<span class="mono">${shown(`${record.draft.bucket}/${record.draft.key}`)}</span>, version
          <span class="mono">${shown(record.draft.versionId)}</span>`,
      ],
      ['Uploaded', html`${easternTime(record.uploadedAt)}`],
    ],
  });
}

function besideFindings({ review, waiving }: ReportPage, labels: ReturnType<typeof labelsOf>): FindingExtras {
  const { waivers, record } = review;
  return {
    ruleHref: ruleAddress,
    labelOf: (finding) => labels.get(finding) ?? null,
    aside: (finding, number) => ({
      above: waiverNote(finding, waivers, record.reviewId),
      below: waiving && findingWaiver(finding, number, waivers, waiving),
    }),
    besideFamily: (family, rules) => waiving && familyWaiver(family, rules, waivers, waiving),
  };
}

/** "version 2 of 3", and the way to the others. */
function versionWords({ review, versions }: ReportPage): Markup {
  const own = versions.find(({ versionId }) => versionId === review.record.draft.versionId);
  if (!own) return html`a version that was deleted`;
  const others = versions.filter((version) => version !== own).toReversed();
  return html`version ${own.number} of
  ${versions.length}${others
    .slice(0, MOST_LINKED)
    .map(
      ({ number, reviewId }) =>
        html` <a href="/reviews/${reviewId}" aria-label="The report on version ${number}"
          >version ${number}</a
        >`,
    )}`;
}

/** A draft of more versions has a board to look them up. */
const MOST_LINKED = 4;

function clockWords({ record, end }: Review, now: string): ClockWords {
  if (!record.due || end) return { left: null, stillness: null };
  return isHistorical(record.due, now)
    ? { left: null, stillness: 'Historical draft: no clock runs today.' }
    : { left: timeLeft(record.due, now), stillness: null };
}

/** What happened since, and where more of it is told without reloading. */
function bars({ review, refusal, newer }: ReportPage): Markup | null {
  const { end, record } = review;
  const state = `/reviews/${record.reviewId}/state`;
  if (newer && (!end || end.state === 'superseded'))
    return html`<p class="state-bar" role="status">
      <b>${shown(newer.sentence)}</b>
      <a href="/reviews/${newer.version.reviewId}">${linkTo(newer.version)}</a>
    </p>`;
  if (end) return endBar(review);
  return html`${refusal && html`<p class="state-bar" role="status">${refusal}</p>`}
    <div id="live" role="status" data-state="${state}"></div>`;
}

export function linkTo({ number }: Version): string {
  return `Go to version ${number}`;
}

function endBar({ record, end }: Review): Markup | null {
  if (!end) return null;
  const decided = end.state === 'signed' || end.state === 'refused';
  return html`<div class="state-bar" role="status">
    <p>
      <b>${shown(endSentence(end))}</b>${
        end.state === 'refused' && html` The reason: <q>${shown(end.reason ?? '')}</q>`
      }
    </p>
    ${
      decided &&
      html`<p class="small">
        The signed record is <a href="/reviews/${record.reviewId}/sign-off.jws">sign-off.jws</a>;
        <a href="/reviews/${record.reviewId}/sign">what it says</a>.
      </p>`
    }
  </div>`;
}

/** A disabled control stands next to the sentence that says what would enable it. */
function controls({ review, refusal, deciding, tracing }: ReportPage): Markup {
  const { record, report, end, waivers } = review;
  const sheet = `/reviews/${record.reviewId}/sign`;
  const open = deciding && !end && refusal === null;
  return html`${
      open &&
      html`<p class="acts">
        ${
          maySign(obstaclesOf(report, waivers.inForce))
            ? html`<a class="btn primary" id="sign" href="${sheet}">Review and sign</a>`
            : html`<a class="btn primary" id="sign" role="link" aria-disabled="true" aria-describedby="why"
                >Sign</a
              >`
        }<a class="btn" href="${sheet}?decision=refused">Refuse</a>
      </p>`
    }
    <p class="small files">
      <a href="/reviews/${record.reviewId}/report.json">report.json</a>
      <a href="/reviews/${record.reviewId}/report.html">report.html</a>
      ${tracing && html`<a href="/reviews/${record.reviewId}/trail">Trail</a>`}
    </p>`;
}
