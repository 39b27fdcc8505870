import { longDate } from '../../core/calendar/iso-date.ts';
import { maySign, obstaclesOf } from '../../core/sign-off/obstacles.ts';
import { MEANINGS, waiversOf } from '../../core/sign-off/record.ts';
import { isWaived } from '../../core/waivers/subject.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import type { DecisionForm } from '../decision.ts';
import { easternTime } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import { labelled } from '../icons.ts';
import { hidden } from '../layout.ts';
import { titleOf } from '../report/body.ts';
import { verdictWords } from '../report/answer.ts';
import type { Review } from '../review.ts';
import { notReadySentence } from '../sentences.ts';
import type { Session } from '../session.ts';
import { familyTitle, figures, MARK_NAMES, markOf } from '../words.ts';

export interface SignOffSheet {
  readonly review: Review;
  readonly session: Session;
  /** SHA-256 of the record before this one on the draft, or null. */
  readonly previous: string | null;
  /** What was typed, where the form comes back. */
  readonly typed: Pick<DecisionForm, 'decision' | 'reason'>;
  readonly error: { readonly field: string; readonly sentence: string } | null;
}

/** What is signed, what still stands, who signs, and what the signature means. */
export function signOffSheet(sheet: SignOffSheet): Markup {
  const { review, session } = sheet;
  return html`${sheetHead(review)}${
      sheet.error &&
      html`<div class="err" role="alert" tabindex="-1" autofocus>
        <p><b>Nothing was recorded.</b> <a href="#${sheet.error.field}">${sheet.error.sentence}</a></p>
      </div>`
    }
    <form method="post" action="/reviews/${review.record.reviewId}/decision" novalidate>
      ${hidden('csrf', session.csrf)}${hidden('report', review.record.report.json.sha256)}${hidden('version', review.record.draft.versionId)}${hidden('waivers', waiversOf(review.waivers.inForce).sha256)}
      <div class="steps two">
        <div>${whatIsSigned(review, sheet.previous)}${whatStands(review)}${fourEyes(review, session)}</div>
        ${meaning(sheet)}
      </div>
    </form>`;
}

export function sheetHead({ record, report }: Review, what = 'Sign-off'): Markup {
  return html`<div class="head">
    <p class="crumb"><a href="/reviews/${record.reviewId}">Back to the report</a></p>
    <h1>${what}: ${titleOf(report)}</h1>
    <p class="idline">
      <span class="mono">${shown(report.draft.name)}</span
      >${record.due && html`<span>due ${longDate(record.due)}</span>`}
    </p>
  </div> `;
}

/** The rows of what a decision covers, for the sheet and for the certificate. */
export function coverage({ record, report, waivers }: Review, previous: string | null): Markup {
  const { draft, tool } = report;
  const reportRow = html`<a href="/reviews/${record.reviewId}/report.json">report.json</a>:
    ${verdictWords(report, waivers.inForce).title.toLowerCase()}<br />${digest(record.report.json.sha256)}`;
  return html`${coverageRow(
    'Draft',
    html`${shown(draft.name)}, ${figures(draft.bytes)} bytes<br /><span class="muted small"
        >version <span class="mono">${shown(record.draft.versionId)}</span></span
      ><br />${digest(draft.sha256)}`,
  )}${coverageRow(
    'Documents in it',
    draft.documents.map(
      ({ name, type, bytes }) =>
        html`${shown(type || 'whole file,')} ${shown(name)}, bytes ${figures(bytes.start)} to
          ${figures(bytes.end)}<br />`,
    ),
  )}${coverageRow('Report', reportRow)}${coverageRow(
    'Rule set',
    html`${tool.ruleSet.version}, law of ${longDate(report.governingDate.date)}<br />${digest(tool.ruleSet.digest)}`,
  )}${coverageRow('Waivers', waiverList(waivers.inForce))}${coverageRow(
    'Previous record',
    previous === null ? 'None. This is the first decision on this draft.' : digest(previous),
  )}`;
}

function waiverList(list: readonly Waiver[]): Markup | string {
  if (list.length === 0) return 'None.';
  return html`${list.map(
    ({ subject, reason, owner, expires }) =>
      html`<p>
        ${
          subject.kind === 'finding'
            ? html`<span class="mono">${subject.ruleId}</span>`
            : `${familyTitle(subject.family)}, not checked`
        }:
        “${shown(reason)}” ${shown(owner.name)}, until ${longDate(expires)}.
      </p>`,
  )}${digest(waiversOf(list).sha256)}`;
}

export function coverageRow(part: string, value: Markup | Markup[] | string): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${part}</th>
    <td role="cell">${value}</td>
  </tr> `;
}

export function coverageTable(caption: string, rows: Markup): Markup {
  return html`<table class="cov" role="table">
    <caption class="vh">
      ${caption}
    </caption>
    <thead class="vh" role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Part</th>
        <th scope="col" role="columnheader">Identity</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}

export function digest(text: string): Markup {
  return html`<span class="mono muted">${text.startsWith('sha256:') ? text : `sha-256 ${text}`}</span>`;
}

function whatIsSigned(review: Review, previous: string | null): Markup {
  return html`<section aria-labelledby="s1">
    <h2 id="s1">1. What you are signing</h2>
    <p class="small muted">
      Your signature covers these bytes and no others. A new version of the draft needs a new one.
    </p>
    ${coverageTable('What the signature covers', coverage(review, previous))}
  </section> `;
}

function whatStands({ report, waivers: { inForce } }: Review): Markup {
  const { findings } = report;
  return html`<section aria-labelledby="s2">
    <h2 id="s2">2. What still stands</h2>
    <ul class="stands">
      ${findings.map((finding) => {
        const mark = markOf(finding);
        return html`<li>
          ${labelled(mark, MARK_NAMES[mark].one)} ${shown(finding.message)}
          ${isWaived(finding, inForce) && html`<b>Waived.</b>`}
        </li>`;
      })}${findings.length === 0 && html`<li>${labelled('pass', 'Nothing.')} No rule found anything.</li>`}${
        !maySign(obstaclesOf(report, inForce)) &&
        html`<li class="because">${notReadySentence(report, inForce)}</li>`
      }
    </ul>
  </section> `;
}

function fourEyes({ record }: Review, { person, until }: Session): Markup {
  return html`<section aria-labelledby="s3">
    <h2 id="s3">3. Four eyes</h2>
    <dl class="who2">
      <div>
        <dt>Uploaded by</dt>
        <dd>${shown(record.uploadedBy)}</dd>
      </div>
      <div>
        <dt>Decides now</dt>
        <dd>${person.name} (you)</dd>
      </div>
    </dl>
    <p class="ok">${labelled('pass', 'Two different people.')} You can decide until ${easternTime(until)}.</p>
  </section>`;
}

function meaning({ review, session, typed, error }: SignOffSheet): Markup {
  const ready = maySign(obstaclesOf(review.report, review.waivers.inForce));
  const { draft } = review.report;
  return html`<fieldset>
    <legend>4. What your signature means</legend>
    <div class="opt2">
      ${choice('signed', typed.decision, !ready)}<label for="signed">Reviewed and approved for filing</label>
      <p class="hint">
        ${
          ready ? 'The hold ends. The filing agent may file these bytes.' : 'Not open: see what still stands.'
        }
      </p>
    </div>
    <div class="opt2">
      ${choice('refused', typed.decision, false)}<label for="refused">Refused</label>
      <p class="hint">The hold stays. A new version of the draft opens a new review.</p>
    </div>
    <div class="reason">
      <label for="reason"
        >Reason
        <span class="hint"
          >(required to refuse; becomes part of the record and cannot be edited later)</span
        ></label
      ><textarea
        id="reason"
        name="reason"
        autocomplete="off"
        maxlength="4000"
        ${error?.field === 'reason' && html` aria-invalid="true"`}
      >
${typed.reason}</textarea>
    </div>
    <p class="small muted">What the record will say</p>
    <p class="sentence">
      <b>${session.person.name}</b>
      <span id="said" data-signed="${MEANINGS.signed}" data-refused="${MEANINGS.refused}"
        ><span class="muted">(choose above)</span></span
      >: ${shown(draft.name)}, sha-256
      <span class="mono">${draft.sha256.slice(0, 8)}…${draft.sha256.slice(-8)}</span>.
    </p>
    <p class="acts">
      <button class="btn primary" id="go">Record the decision</button
      ><a class="btn" href="/reviews/${review.record.reviewId}">Not now</a>
    </p>
    <p class="limits muted">
      A decision is taken once and cannot be withdrawn. It files nothing with the SEC, and it is not the
      officer’s signature on the form.
    </p>
  </fieldset>`;
}

function choice(value: 'signed' | 'refused', chosen: string | undefined, disabled: boolean): Markup {
  return html`<input
    type="radio"
    name="decision"
    id="${value}"
    value="${value}"
    ${value === chosen && !disabled && html` checked`}${disabled && html` disabled`}
  />`;
}
