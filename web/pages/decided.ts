import { longDate } from '../../core/calendar/iso-date.ts';
import { sha256 } from '../../core/sign-off/digest.ts';
import type { SignOffRecord } from '../../core/sign-off/record.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { easternMoment } from '../eastern.ts';
import { html, type Markup, shown } from '../html.ts';
import type { Review } from '../review.ts';
import type { Trail } from '../trail.ts';
import { capitalised, counted, familyTitle, figures } from '../words.ts';
import { qrCode } from './qr-code.ts';
import { coverageRow, coverageTable, digest, sheetHead } from './sign-off.ts';
import { trailBeside } from './trail.ts';

export interface Certificate {
  readonly review: Review;
  /** What the signed record says: the certificate shows nothing else. */
  readonly record: SignOffRecord;
  /** The record as it was sealed. */
  readonly jws: string;
  /** RFC 7638 thumbprint of the key that sealed it. */
  readonly keyThumbprint: string;
  readonly trail: Trail;
}

/** The certificate: what was recorded, how to prove it without this site, and the trail beside it. */
export function decidedPage(certificate: Certificate): Markup {
  const { review, record, jws, keyThumbprint, trail } = certificate;
  const signed = record.decision === 'signed';
  const recordSha256 = sha256(jws);
  return html`${sheetHead(review)}
    <div class="after">
      <article class="cert" aria-labelledby="ch">
        <h2 class="t" id="ch">${signed ? 'Certificate of sign-off' : 'Refused'}</h2>
        <p class="say">
          On ${easternMoment(record.at)}, <b>${shown(record.signer.name)}</b>
          ${signed ? 'reviewed this draft and approved it for filing.' : 'refused this draft.'}
        </p>
        ${coverageTable(signed ? 'What was signed' : 'What was refused', rows(certificate))}
        <div class="dig">
          ${qrCode(recordSha256, 'QR code of the digest of the signed record')}
          <div>
            <p class="small muted">
              SHA-256 of the signed record. ES256, key <span class="mono">${keyThumbprint}</span>
            </p>
            <code>${grouped(recordSha256.slice(0, 32))}<br />${grouped(recordSha256.slice(32))}</code>
          </div>
        </div>
        ${proving(review, record)}
      </article>
      ${trailBeside(review, trail)}
    </div>`;
}

function rows({ review, record }: Certificate): Markup {
  const { draft, report, ruleSet, signer, waivers, trail } = record;
  const page = `/reviews/${review.record.reviewId}`;
  return html`${record.reason !== null && coverageRow('Reason', shown(record.reason))}${coverageRow(
    'Signer',
    html`${shown(signer.name)}<br /><span class="mono muted"
        >subject ${shown(signer.subject)}${signer.issuer !== null && html` at ${shown(signer.issuer)}`}</span
      >`,
  )}${coverageRow('Meaning', capitalised(record.meaning))}${coverageRow(
    'Time',
    html`<time datetime="${record.at}">${record.at.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}</time>`,
  )}${coverageRow('Uploaded by', html`${shown(record.uploadedBy)}, another person`)}${coverageRow(
    'Draft',
    html`<a href="${page}">${shown(draft.name)}</a>, ${figures(draft.bytes)} bytes<br /><span
        class="small muted"
        >version <span class="mono">${shown(draft.versionId)}</span> of
        <span class="mono">${shown(`${draft.bucket}/${draft.key}`)}</span></span
      ><br />${digest(draft.sha256)}`,
  )}${coverageRow('Documents in it', draft.documents.map(documentLine))}${coverageRow(
    'Report',
    html`<a href="${page}/report.json">report.json</a>: ${report.verdict.replace('-', ' ')},
      ${counted(review.report.findings.length, 'finding')}<br />${digest(report.sha256)}`,
  )}${coverageRow(
    'Rule set',
    html`${ruleSet.version}, law of ${longDate(review.report.governingDate.date)}<br />${digest(ruleSet.digest)}`,
  )}${coverageRow('Waivers', waiverLines(waivers))}${coverageRow(
    'Previous record',
    record.previous === null
      ? 'None. This is the first decision on this draft.'
      : html`The decision before this one<br />${digest(record.previous)}`,
  )}${coverageRow(
    'Trail until then',
    trail.head === null
      ? 'None.'
      : html`${capitalised(counted(trail.entries, 'entry', 'entries'))}, the last of them<br />${digest(trail.head)}`,
  )}`;
}

function documentLine({
  name,
  type,
  bytes,
  sha256: of,
}: SignOffRecord['draft']['documents'][number]): Markup {
  const words = [type, name].filter((word) => word !== '').join(' ');
  if (!bytes) return html`<p>${shown(words)}, within the package</p>`;
  return html`<p>
    ${shown(words)}, bytes ${figures(bytes.start)} to ${figures(bytes.end)}<br />${digest(of)}
  </p>`;
}

function waiverLines({ list, sha256: of }: SignOffRecord['waivers']): Markup | string {
  if (list.length === 0) return 'None.';
  return html`${list.map(waiverLine)}${digest(of)}`;
}

function waiverLine({ subject, reason, owner, expires }: Waiver): Markup {
  const what = subject.kind === 'finding' ? subject.ruleId : `${familyTitle(subject.family)}, not checked`;
  return html`<p>${what}: “${shown(reason)}” ${shown(owner.name)}, until ${longDate(expires)}</p>`;
}

function proving({ record: { reviewId } }: Review, { draft, waivers }: SignOffRecord): Markup {
  const page = `/reviews/${reviewId}`;
  const compared = [
    ['report', 'report.json'],
    ...(waivers.list.length > 0 ? [['waivers', 'waivers.json']] : []),
    ['trail', 'trail.jsonl'],
  ] as const;
  return html`<h3>Prove it without this site</h3>
    <p class="cmd">
      countersign verify sign-off.jws --draft ${shown(shellWord(draft.name))}
      ${compared.map(([what, file]) => html`<span class="nb">--${what} ${file}</span> `)}<span class="nb"
        >--key sign-off-keys.json</span
      >
    </p>
    <p class="small muted">
      Needs these files, the draft and the public key, no network. One changed bit in any of them is detected.
    </p>
    <p class="acts noprint">
      <button class="btn primary" type="button" id="print" hidden>Print</button>${[
        'sign-off.jws',
        ...compared.map(([, file]) => file),
      ].map((file) => html`<a class="btn" href="${page}/${file}">${file}</a>`)}<a
        class="btn"
        href="/keys/sign-off-keys.json"
        >sign-off-keys.json</a
      ><a class="btn" href="/">Board</a>
    </p>`;
}

/** In groups that an eye can compare. */
function grouped(hex: string): string {
  return hex.replace(/(.{8})(?!$)/g, '$1 ');
}

/** A name that stays one word when the command is pasted into a shell, whatever the uploader called the file. */
function shellWord(name: string): string {
  return /^\w[\w.-]*$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
