import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { formatJson } from '../../../core/report/json.ts';
import { formatSarif } from '../../../core/report/sarif.ts';
import type { DraftVersion } from '../../../core/workflow/keys.ts';
import { reviewId } from '../../../core/workflow/keys.ts';
import type { Reviewer } from '../../../core/workflow/records.ts';
import { checkFamily } from '../../../core/workflow/steps/check-family.ts';
import { closeReview } from '../../../core/workflow/steps/close-review.ts';
import { openReview } from '../../../core/workflow/steps/open-review.ts';
import { parseDraftStep } from '../../../core/workflow/steps/parse-draft.ts';
import { writeReport } from '../../../core/workflow/steps/write-report.ts';
import { ruleSet } from '../../../rules/index.ts';
import { createSite } from '../../../web/app.ts';
import type { SitePorts } from '../../../web/site.ts';
import { issueEntry } from '../../../web/entry.ts';
import { renderReportPage } from '../../../web/render.ts';
import { DraftShelf, Gate, Listener, Shelf, stoppedClock } from '../../support/fake-stores.ts';
import { houseKey, reviewerKey } from '../../support/test-signer.ts';

export const ORIGIN = 'https://review.example';
export const NOW = '2026-11-26T04:04:00Z';
export const reviewerOne: Reviewer = {
  subject: 'reviewer-1',
  name: 'Reviewer One',
  email: 'one@law.example',
};
export const reviewerTwo: Reviewer = { subject: 'reviewer-2', name: 'Reviewer Two', email: null };

export const foundingDraft = readFileSync(
  new URL('../../../samples/sonus-2004-01-21-8k.txt', import.meta.url),
);

/** The founding sample with its cover's dates turned round, so that an error stands. */
export const spoiledDraft = Buffer.from(
  foundingDraft.toString('latin1').replace('Date: January 21, 2004', 'Date: January 12, 2004'),
  'latin1',
);

const writing = {
  ruleSet,
  toolVersion: '0.1.0',
  formats: { json: formatJson, sarif: formatSarif, html: renderReportPage },
};

/** A site over stores in memory, and the workflow that fills them, run by hand. */
export class Bench {
  readonly clock = stoppedClock(NOW);
  readonly drafts = new DraftShelf(this.clock);
  readonly records = new Shelf();
  readonly work = new Shelf();
  readonly gate = new Gate();
  readonly notifier = new Listener();
  readonly trailSigner = houseKey;
  readonly faults: unknown[] = [];
  readonly site: Hono<never>;
  #tokens = 0;

  constructor(changes: Partial<SitePorts> = {}) {
    this.site = createSite({
      drafts: this.drafts,
      records: this.records,
      gate: this.gate,
      clock: this.clock,
      signer: reviewerKey,
      trailSigner: houseKey,
      issuer: 'https://id.example',
      sessionSecret: new TextEncoder().encode('a secret of thirty-two bytes, no less'),
      onFault: ({ error }) => this.faults.push(error),
      ...changes,
    }) as unknown as Hono<never>;
  }

  /** Uploads, checks and opens a review, as the workflow does up to the sign-off. */
  async review(
    key: string,
    body: Uint8Array,
    uploadedBy = 'Uploader One',
  ): Promise<{ id: string; draft: DraftVersion; token: string }> {
    const draft = this.drafts.upload(key, body, { uploadedBy });
    const id = reviewId(draft);
    const input = { reviewId: id, draft, uploadedBy, uploadedAt: this.clock() };
    const parsed = await parseDraftStep(input, this, ruleSet);
    const checked = [];
    for (const family of parsed.families)
      checked.push(await checkFamily({ ...input, family }, this, ruleSet));
    const report = await writeReport({ ...input, parsed, checked }, this, writing);
    const token = `token-${++this.#tokens}`;
    if (report.asksSignOff) await openReview({ ...input, report, taskToken: token }, this);
    else await closeReview({ ...input, end: 'unreadable' }, this);
    return { id, draft, token };
  }

  /** What the workflow does after a decision. */
  async close({ id, draft }: { id: string; draft: DraftVersion }): Promise<void> {
    await closeReview({ reviewId: id, draft, uploadedBy: '', uploadedAt: NOW }, this);
  }

  get(path: string, cookie = ''): Promise<Response> {
    return Promise.resolve(this.site.request(ORIGIN + path, { headers: { Cookie: cookie } }));
  }

  post(
    path: string,
    fields: Record<string, string>,
    { cookie = '', origin = ORIGIN }: { cookie?: string; origin?: string | null } = {},
  ): Promise<Response> {
    const headers = { Cookie: cookie, ...(origin !== null && { Origin: origin }) };
    return Promise.resolve(
      this.site.request(ORIGIN + path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    );
  }

  /** A link into the site, good for one entry. */
  async link(reviewer: Reviewer, until = '2026-11-27T00:00:00Z'): Promise<string> {
    const token = Buffer.alloc(32, ++this.#tokens).toString('base64url');
    await issueEntry(this.records, token, { reviewer, until });
    return token;
  }

  /** Enters, and answers with the cookie that a browser would keep. */
  async enter(reviewer: Reviewer = reviewerOne): Promise<string> {
    const entered = await this.post('/enter', { token: await this.link(reviewer) });
    return cookieOf(entered);
  }

  /** The fields of the sign-off sheet, as the page shows them. */
  async sheet(id: string, cookie: string): Promise<Record<string, string>> {
    return hiddenFields(await (await this.get(`/reviews/${id}/sign`, cookie)).text());
  }
}

export function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Hidden fields of the form that posts a decision. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[^>]*action="\/reviews\/[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}
