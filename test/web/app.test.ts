import { describe, expect, it } from 'vitest';
import { sha256 } from '../../core/sign-off/digest.ts';
import { verifySignOff } from '../../core/sign-off/verify.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { endOf } from '../../core/workflow/endings.ts';
import { reviewerKey } from '../support/test-signer.ts';
import {
  Bench,
  foundingDraft,
  hiddenFields,
  NOW,
  ORIGIN,
  reviewerOne,
  reviewerTwo,
  spoiledDraft,
  wordsOf,
} from './support/site.ts';

const KEY = 'sonus/sonus-2004-01-21-8k.txt';

async function sentenceOf(response: Response): Promise<string> {
  return (/<p role="alert">([^<]*)<\/p>/.exec(await response.text())?.[1] ?? '').replace(/\s+/g, ' ').trim();
}

describe('every answer', () => {
  it('may not be kept, framed, sniffed or told to others, and runs only its own script', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const paths = [
      '/',
      `/reviews/${id}`,
      `/reviews/${id}/sign`,
      `/reviews/${id}/report.json`,
      '/nothing',
      '/sign-in',
      '/signed-out',
    ];
    for (const path of paths) {
      const { headers } = await bench.get(path, cookie);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect({
        cache: headers.get('Cache-Control'),
        frame: headers.get('X-Frame-Options'),
        sniff: headers.get('X-Content-Type-Options'),
        referrer: headers.get('Referrer-Policy'),
        policy: policy.split('; '),
      }).toEqual({
        cache: 'no-store',
        frame: 'DENY',
        sniff: 'nosniff',
        referrer: 'no-referrer',
        policy: [
          "default-src 'none'",
          expect.stringMatching(/^style-src-elem 'self' 'sha256-[\w+/=]{44}'$/),
          // A draft as it looks has styles and pictures of its own; they stand in its frame, on this page alone.
          `style-src-attr ${path === `/reviews/${id}` ? "'unsafe-inline'" : "'none'"}`,
          `img-src ${path === `/reviews/${id}` ? 'data:' : "'none'"}`,
          "script-src 'self'",
          "connect-src 'self' https://drafts.example",
          "form-action 'self' https://drafts.example",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ],
      });
    }
  });

  it('keeps words of the draft out of the title', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const titles = await Promise.all(
      ['/', `/reviews/${id}`, `/reviews/${id}/sign`].map(
        async (path) => /<title>(.*)<\/title>/.exec(await (await bench.get(path, cookie)).text())?.[1],
      ),
    );
    expect(titles).toEqual([
      'Reviews | Countersign',
      `Review ${id.slice(0, 8)} | Countersign`,
      `Sign-off: Review ${id.slice(0, 8)} | Countersign`,
    ]);
  });

  it('tells a fault by a number, and nothing of its cause', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    await bench.records.put(recordKeys.review(id), '{"secret":"words of the draft"}');
    const response = await bench.get(`/reviews/${id}`, await bench.enter());
    expect(response.status).toBe(500);
    expect(await sentenceOf(response)).toMatch(
      /^The draft, the report and the records are safe\..*the number \S+\.$/,
    );
    expect(String(bench.faults)).not.toContain('words of the draft');
    expect(bench.faults).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('is recorded, sealed over what is stored, and shown', async () => {
    const bench = new Bench();
    const review = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = await bench.sheet(review.id, cookie);
    const answer = await bench.post(
      `/reviews/${review.id}/decision`,
      { ...form, decision: 'signed' },
      { cookie },
    );
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/reviews/${review.id}`]);
    await bench.close(review);

    const page = await bench.get(`/reviews/${review.id}`, cookie);
    expect(await wordsOf(page)).toContain(
      'Reviewer One signed this on November 25, 2026, 11:04 p.m. Eastern: reviewed and approved for filing.',
    );
    const jws = await (await bench.get(`/reviews/${review.id}/sign-off.jws`, cookie)).text();
    const report = await (await bench.get(`/reviews/${review.id}/report.json`, cookie)).text();
    expect(bench.records.contents()[recordKeys.signOff(review.draft)]).toBe(jws);
    const proof = verifySignOff(jws, {
      draft: foundingDraft,
      report: new TextEncoder().encode(report),
      trustedKeys: [await reviewerKey.publicJwk()],
    });
    expect(proof).toMatchObject({
      holds: true,
      record: {
        reviewId: review.id,
        draft: {
          key: KEY,
          versionId: review.draft.versionId,
          documents: [{ sha256: sha256(foundingDraft) }],
        },
        decision: 'signed',
        reason: null,
        signer: { subject: 'reviewer-1', name: 'Reviewer One' },
        at: NOW,
        previous: null,
      },
    });
    expect(await wordsOf(await bench.get(`/reviews/${review.id}/sign`, cookie))).toContain(
      'Certificate of sign-off',
    );
  });

  it('to refuse carries its reason, and the next version names its record', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const first = await bench.review(KEY, spoiledDraft);
    const refusal = { decision: 'refused', reason: '  The date <is> wrong.  ' };
    await bench.post(
      `/reviews/${first.id}/decision`,
      { ...(await bench.sheet(first.id, cookie)), ...refusal },
      { cookie },
    );
    await bench.close(first);
    expect(await (await bench.get(`/reviews/${first.id}`, cookie)).text()).toContain(
      'The date &lt;is&gt; wrong.',
    );

    const second = await bench.review(KEY, foundingDraft);
    const form = await bench.sheet(second.id, cookie);
    await bench.post(`/reviews/${second.id}/decision`, { ...form, decision: 'signed' }, { cookie });
    const ends = await Promise.all([first, second].map(({ id }) => endOf(bench.records, id)));
    expect(ends.map((end) => end?.state)).toEqual(['refused', 'signed']);
    const jws = ends.map((end) => (end && 'jws' in end ? end.jws : ''));
    const proof = verifySignOff(jws[1] as string, {});
    expect(proof).toMatchObject({ record: { previous: sha256(jws[0] as string) } });
  });

  it.each([
    ['without a choice', {}, 'Choose what your signature means', '#signed'],
    [
      'to refuse without a reason',
      { decision: 'refused', reason: ' \n ' },
      'Give a reason for the refusal',
      '#reason',
    ],
    [
      'to refuse at undue length',
      { decision: 'refused', reason: 'x'.repeat(4_001) },
      'Keep the reason under',
      '#reason',
    ],
  ])('%s comes back with the field to fill', async (_, fields, sentence, link) => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const answer = await bench.post(
      `/reviews/${id}/decision`,
      { ...(await bench.sheet(id, cookie)), ...fields },
      { cookie },
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(`<a href="${link}">${sentence}`);
    expect(await endOf(bench.records, id)).toBeNull();
  });

  /** Each is tried on a form that would otherwise be good. */
  const STALE = 'The page you decided on is not the report that is stored now, so nothing was recorded.';
  it.each<[string, Record<string, string>, number, string]>([
    ['of a page about another report', { report: 'f'.repeat(64) }, 409, STALE],
    ['of a page about another version', { version: 'v0' }, 409, STALE],
    ['of a page without a report', { report: '' }, 409, STALE],
    [
      'with the form token of nobody',
      { csrf: '' },
      403,
      'This form did not come from a page of your session',
    ],
    [
      'with a form token made up',
      { csrf: 'A'.repeat(43) },
      403,
      'This form did not come from a page of your session',
    ],
  ])('%s is not taken', async (_, change, status, sentence) => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(id, cookie)), decision: 'signed', ...change };
    const answer = await bench.post(`/reviews/${id}/decision`, form, { cookie });
    expect([answer.status, (await sentenceOf(answer)).slice(0, sentence.length)]).toEqual([status, sentence]);
    expect(await endOf(bench.records, id)).toBeNull();
  });

  it('with the form of another person’s session is not taken', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const [one, two] = [await bench.enter(reviewerOne), await bench.enter(reviewerTwo)];
    const form = { ...(await bench.sheet(id, two)), decision: 'signed' };
    const answer = await bench.post(`/reviews/${id}/decision`, form, { cookie: one });
    expect(answer.status).toBe(403);
    expect(await endOf(bench.records, id)).toBeNull();
  });

  it.each<[string, Record<string, string>, number]>([
    ['from another site', { Origin: 'https://evil.example' }, 403],
    ['from the same host without TLS', { Origin: ORIGIN.replace('https', 'http') }, 403],
    ['from nobody says where', {}, 403],
    ['from an unknown origin', { Origin: 'null' }, 403],
    ['from another site by the browser’s word', { Origin: ORIGIN, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from a sister site', { Origin: 'null', 'Sec-Fetch-Site': 'same-site' }, 403],
    [
      'from a page of this site that gives no referrer',
      { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
      303,
    ],
    ['from a page of this site', { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' }, 303],
  ])('sent %s is answered as it should be', async (_, headers, status) => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const body = new URLSearchParams({ ...(await bench.sheet(id, cookie)), decision: 'signed' });
    const answer = await bench.site.request(`${ORIGIN}/reviews/${id}/decision`, {
      method: 'POST',
      headers: { ...headers, Cookie: cookie },
      body,
    });
    expect(answer.status).toBe(status);
    expect((await endOf(bench.records, id)) !== null).toBe(status === 303);
  });

  it('cannot be taken by following a link', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = new URLSearchParams({ ...(await bench.sheet(id, cookie)), decision: 'signed' });
    expect((await bench.get(`/reviews/${id}/decision?${form.toString()}`, cookie)).status).toBe(404);
    await bench.get(`/reviews/${id}/sign?${form.toString()}`, cookie);
    expect(await endOf(bench.records, id)).toBeNull();
  });

  it.each(['Reviewer One', 'REVIEWER ONE ', 'reviewer-1', 'One@Law.example'])(
    'by %s on an own upload is not taken, and the sheet does not open',
    async (uploader) => {
      const bench = new Bench();
      const { id, draft } = await bench.review(KEY, foundingDraft, uploader);
      const cookie = await bench.enter();
      const own =
        'You uploaded this draft. Whoever uploads a draft does not sign it, and nobody signs for another.';
      const sheet = await bench.get(`/reviews/${id}/sign`, cookie);
      expect([sheet.status, await sentenceOf(sheet)]).toEqual([403, own]);

      const page = await (await bench.get('/', cookie)).text();
      const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
      const report = sha256(bench.records.contents()[recordKeys.report(draft, 'json')] ?? '');
      for (const decision of [{ decision: 'signed' }, { decision: 'refused', reason: 'no' }]) {
        const form = { csrf, report, version: draft.versionId, ...decision };
        const answer = await bench.post(`/reviews/${id}/decision`, form, { cookie });
        expect([answer.status, await sentenceOf(answer)]).toEqual([403, own]);
      }
      expect(await endOf(bench.records, id)).toBeNull();
    },
  );

  it('to approve is not taken while an error stands; to refuse is', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, spoiledDraft);
    const cookie = await bench.enter();
    const form = await bench.sheet(id, cookie);
    const approval = await bench.post(`/reviews/${id}/decision`, { ...form, decision: 'signed' }, { cookie });
    expect([approval.status, await sentenceOf(approval)]).toEqual([
      409,
      'Not ready: one error stands. Fix that in a new draft, or waive it with a reason. Refusing is possible now.',
    ]);
    const refusal = { ...form, decision: 'refused', reason: 'The signature is dated before the event.' };
    expect((await bench.post(`/reviews/${id}/decision`, refusal, { cookie })).status).toBe(303);
  });

  it('on an older version is not taken once a newer one has arrived', async () => {
    const bench = new Bench();
    const first = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(first.id, cookie)), decision: 'signed' };
    bench.drafts.upload(KEY, spoiledDraft);
    const answer = await bench.post(`/reviews/${first.id}/decision`, form, { cookie });
    expect(answer.status).toBe(409);
    expect(await sentenceOf(answer)).toContain('A newer version of this draft arrived (v2).');
    expect(await endOf(bench.records, first.id)).toBeNull();
  });

  it('on a superseded review is not taken, and its page says so and offers no control', async () => {
    const bench = new Bench();
    const first = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(first.id, cookie)), decision: 'signed' };
    await bench.review(KEY, spoiledDraft);
    expect((await bench.post(`/reviews/${first.id}/decision`, form, { cookie })).status).toBe(409);
    const page = await bench.get(`/reviews/${first.id}`, cookie);
    const words = await wordsOf(page);
    expect(words).toContain(
      'Version 2 arrived on November 25, 2026, 11:04 p.m. Eastern. This page is about version 1, which can no longer be signed.',
    );
    expect(words).not.toContain('Review and sign');
  });

  it('on a draft that was deleted is not taken', async () => {
    const bench = new Bench();
    const review = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(review.id, cookie)), decision: 'signed' };
    bench.drafts.delete(review.draft);
    const answer = await bench.post(`/reviews/${review.id}/decision`, form, { cookie });
    expect(await sentenceOf(answer)).toBe(
      'This version of the draft was deleted. It can no longer be signed or refused.',
    );
    expect(await endOf(bench.records, review.id)).toBeNull();
  });

  it('after twenty days is not taken', async () => {
    const bench = new Bench();
    const review = await bench.review(KEY, foundingDraft);
    bench.clock.moveTo('2026-12-16T04:03:00Z');
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(review.id, cookie)), decision: 'signed' };
    bench.clock.moveTo('2026-12-16T04:04:00Z');
    const answer = await bench.post(`/reviews/${review.id}/decision`, form, { cookie });
    expect(await sentenceOf(answer)).toBe(
      'The time to sign this version is over. Upload the draft again to open a new review.',
    );
    expect(await endOf(bench.records, review.id)).toBeNull();
  });

  it('sent twice is recorded once', async () => {
    const bench = new Bench();
    const review = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(review.id, cookie)), decision: 'signed' };
    expect((await bench.post(`/reviews/${review.id}/decision`, form, { cookie })).status).toBe(303);
    const again = await bench.post(
      `/reviews/${review.id}/decision`,
      { ...form, decision: 'refused', reason: 'no' },
      { cookie },
    );
    expect([again.status, await sentenceOf(again)]).toEqual([
      409,
      'Reviewer One signed this on November 25, 2026, 11:04 p.m. Eastern: reviewed and approved for filing.',
    ]);
    expect(bench.records.putsOf(recordKeys.end(review.id))).toHaveLength(1);
  });

  it('of two people at once is one decision, and the other is told whose', async () => {
    const bench = new Bench();
    const review = await bench.review(KEY, foundingDraft);
    const people = [await bench.enter(reviewerOne), await bench.enter(reviewerTwo)];
    const answers = await Promise.all(
      people.map(async (cookie, index) => {
        const choice = index === 0 ? { decision: 'signed' } : { decision: 'refused', reason: 'Not yet.' };
        const form = { ...(await bench.sheet(review.id, cookie)), ...choice };
        return bench.post(`/reviews/${review.id}/decision`, form, { cookie });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const loser = answers.find(({ status }) => status === 409) as Response;
    expect(await sentenceOf(loser)).toMatch(/^Reviewer (?:One signed|Two refused) this on November 25, 2026/);
    expect(bench.records.putsOf(recordKeys.end(review.id))).toHaveLength(1);
  });

  it('is not asked for on a draft that could not be read', async () => {
    const bench = new Bench();
    const { id } = await bench.review('acme/empty.txt', new Uint8Array());
    const cookie = await bench.enter();
    expect((await bench.get(`/reviews/${id}/sign`, cookie)).status).toBe(409);
    expect(hiddenFields(await (await bench.get(`/reviews/${id}`, cookie)).text())).toEqual({});
  });
});

describe('downloads', () => {
  it('are the stored bytes, as files', async () => {
    const bench = new Bench();
    const { id, draft } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    for (const format of ['json', 'html'] as const) {
      const answer = await bench.get(`/reviews/${id}/report.${format}`, cookie);
      expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="report.${format}"`);
      expect(await answer.text()).toBe(bench.records.contents()[recordKeys.report(draft, format)]);
    }
    const none = await bench.get(`/reviews/${id}/sign-off.jws`, cookie);
    expect([none.status, await sentenceOf(none)]).toEqual([
      404,
      'Nobody has decided on this review, so there is no signed record.',
    ]);
  });
});
