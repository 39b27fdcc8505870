import type { ReviewEnd } from '../../core/workflow/records.ts';
import { sha256 } from '../../core/sign-off/digest.ts';
import { MEANINGS } from '../../core/sign-off/record.ts';
import { easternTime } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import type { Review } from '../review.ts';
import { coverage, coverageRow, coverageTable, sheetHead } from './sign-off.ts';

type DecidedEnd = Extract<ReviewEnd, { jws: string }>;

/** A name that stays one word when the command is pasted into a shell, whatever the uploader called the file. */
function shellWord(name: string): string {
  return /^\w[\w.-]*$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}

/** The certificate: what was recorded, and how to prove it without this site. */
export function decidedPage(review: Review, end: DecidedEnd, previous: string | null): Markup {
  const { record, report } = review;
  const signed = end.state === 'signed';
  const digest = sha256(end.jws);
  return html`${sheetHead(review)}
    <article class="cert" aria-labelledby="ch">
      <h2 class="t" id="ch">${signed ? 'Certificate of sign-off' : 'Refused'}</h2>
      <p class="say">
        On ${easternTime(end.at)},
        <b>${shown(end.signer.name)}</b>
        ${signed ? 'reviewed this draft and approved it for filing.' : 'refused this draft.'}
      </p>
      ${coverageTable(
        'What was decided',
        html`${end.reason !== null && coverageRow('Reason', shown(end.reason))}${coverageRow(
          'Signer',
          html`${shown(end.signer.name)}<br /><span class="mono muted"
              >subject ${shown(end.signer.subject)}</span
            >`,
        )}${coverageRow('Meaning', MEANINGS[end.state])}${coverageRow(
          'Time',
          html`<time datetime="${end.at}">${end.at.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}</time>`,
        )}${coverageRow('Uploaded by', html`${shown(record.uploadedBy)}, another person`)}${coverage(review, previous)}`,
      )}
      <div class="dig">
        <p class="small muted">SHA-256 of the signed record, ES256</p>
        <code>${digest.replace(/(.{8})(?!$)/g, '$1 ')}</code>
      </div>
      <h3>Prove it without this site</h3>
      <p class="cmd">
        countersign verify sign-off.jws --draft ${shown(shellWord(report.draft.name))} --report report.json
      </p>
      <p class="small muted">
        Needs the three files and the public key, no network. One changed bit in any of them is detected.
      </p>
      <p class="acts">
        <a class="btn primary" href="/reviews/${record.reviewId}/sign-off.jws">Download sign-off.jws</a
        ><a class="btn" href="/reviews/${record.reviewId}/report.json">report.json</a
        ><a class="btn" href="/">Board</a>
      </p>
    </article>`;
}
