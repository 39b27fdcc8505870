import { maySign, obstaclesOf } from '../../core/sign-off/obstacles.ts';
import { timeLeft } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import type { ClockWords } from '../report/deadline.ts';
import { reportBody } from '../render.ts';
import type { Review } from '../review.ts';
import { endSentence } from '../sentences.ts';
import { isHistorical } from '../cut-off.ts';

export interface ReportPage {
  readonly review: Review;
  readonly draft: Uint8Array | null;
  /** Why this person may not decide now; null where they may. */
  readonly refusal: string | null;
  readonly now: string;
}

/** A report on the site: the stored one's words, with what happened since and what can be done. */
export function reportPage({ review, draft, refusal, now }: ReportPage): Markup {
  const { record, report } = review;
  return reportBody(report, draft, {
    extras: {
      controls: controls(review, refusal),
      ended: review.end !== null,
      waivers: review.waivers.inForce,
      ...clockWords(review, now),
    },
    bars: html`${stateBar(review)}${!review.end && refusal && html`<p class="state-bar" role="status">${refusal}</p>`}`,
    idline: [`uploaded by ${record.uploadedBy}`],
    identity: [
      [
        'Stored as',
        html`<span class="mono">${shown(`${record.draft.bucket}/${record.draft.key}`)}</span>, version
          <span class="mono">${shown(record.draft.versionId)}</span>`,
      ],
    ],
  });
}

function clockWords({ record, end }: Review, now: string): ClockWords {
  if (!record.due || end) return { left: null, stillness: null };
  return isHistorical(record.due, now)
    ? { left: null, stillness: 'Historical draft: no clock runs today.' }
    : { left: timeLeft(record.due, now), stillness: null };
}

function stateBar({ record, end }: Review): Markup | null {
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
function controls({ record, report, end, waivers }: Review, refusal: string | null): Markup {
  const sheet = `/reviews/${record.reviewId}/sign`;
  const open = !end && refusal === null;
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
    </p>`;
}
