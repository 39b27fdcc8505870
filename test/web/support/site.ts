import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { formatJson } from '../../../core/report/json.ts';
import { formatSarif } from '../../../core/report/sarif.ts';
import type { DraftVersion } from '../../../core/workflow/keys.ts';
import { reviewId } from '../../../core/workflow/keys.ts';
import type { Person } from '../../../core/workflow/roles.ts';
import { checkFamily } from '../../../core/workflow/steps/check-family.ts';
import { closeReview } from '../../../core/workflow/steps/close-review.ts';
import { openReview } from '../../../core/workflow/steps/open-review.ts';
import { parseDraftStep } from '../../../core/workflow/steps/parse-draft.ts';
import { writeReport } from '../../../core/workflow/steps/write-report.ts';
import { ruleSet } from '../../../rules/index.ts';
import { createSite } from '../../../web/app.ts';
import { sealSession } from '../../../web/session.ts';
import { noIdentityProvider } from '../../../web/sign-in/identity-provider.ts';
import type { SitePorts } from '../../../web/site.ts';
import type { UploadDesk } from '../../../web/uploads.ts';
import { renderReportPage } from '../../../web/render.ts';
import { DraftShelf, Gate, Listener, Shelf, stoppedClock } from '../../support/fake-stores.ts';
import { houseKey, reviewerKey } from '../../support/test-signer.ts';

export const ORIGIN = 'https://review.example';
export const NOW = '2026-11-26T04:04:00Z';
export const reviewerOne: Person = {
  subject: 'reviewer-1',
  name: 'Reviewer One',
  email: 'one@law.example',
  roles: ['reviewer'],
};
export const reviewerTwo: Person = {
  subject: 'reviewer-2',
  name: 'Reviewer Two',
  email: null,
  roles: ['reviewer'],
};
export const uploaderOne: Person = {
  subject: 'uploader-1',
  name: 'Uploader One',
  email: null,
  roles: ['uploader'],
};
export const auditorOne: Person = {
  subject: 'auditor-1',
  name: 'Auditor One',
  email: null,
  roles: ['auditor'],
};

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

/** Allows every upload, and remembers nothing of it. */
const noBucket: UploadDesk = {
  origin: 'https://drafts.example',
  allow: async (upload) => ({
    url: 'https://drafts.example/',
    fields: { key: upload.key, by: upload.uploadedBy },
  }),
};

const SESSION_SECRET = new TextEncoder().encode('a secret of thirty-two bytes, no less');

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
  readonly #sessionSecret: Uint8Array;
  #tokens = 0;

  constructor(changes: Partial<SitePorts> = {}) {
    this.#sessionSecret = changes.sessionSecret ?? SESSION_SECRET;
    this.site = createSite({
      drafts: this.drafts,
      records: this.records,
      gate: this.gate,
      clock: this.clock,
      signer: reviewerKey,
      trailSigner: houseKey,
      issuer: 'https://id.example',
      sessionSecret: this.#sessionSecret,
      identity: noIdentityProvider,
      uploads: noBucket,
      ruleBook: ruleSet,
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

  /** The cookie of somebody who has signed in just now. */
  async enter(person: Person = reviewerOne): Promise<string> {
    const ports = { sessionSecret: this.#sessionSecret, clock: this.clock };
    return `__Host-countersign=${await sealSession(person, ports)}`;
  }

  /** The fields of the sign-off sheet, as the page shows them. */
  async sheet(id: string, cookie: string): Promise<Record<string, string>> {
    return hiddenFields(await (await this.get(`/reviews/${id}/sign`, cookie)).text());
  }
}

/** Hidden fields of the form that posts a decision. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[^>]*action="\/reviews\/[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}

/** The words of the page's main part, white space folded. */
export async function wordsOf(response: Response): Promise<string> {
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
