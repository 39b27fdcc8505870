import { describe, expect, it } from 'vitest';
import { Report } from '../../core/report/report.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { SignOffRecord } from '../../core/sign-off/record.ts';
import { sealedWords } from '../../core/sign-off/seal.ts';
import { Bench, foundingDraft, reviewerOne, reviewerTwo, spoiledDraft, uploaderOne } from './support/site.ts';

const KEY = 'acme/8-k.txt';

/** A site with one open review in which one error stands, and somebody who is in. */
async function site(person = reviewerOne) {
  const bench = new Bench();
  const review = await bench.review(KEY, spoiledDraft);
  const cookie = await bench.enter(person);
  return { bench, ...review, cookie, ...(await formOf(bench, review.id, cookie)) };
}

/** The report, and the form that waives its first error, as the page would send it. */
async function formOf(bench: Bench, id: string, cookie: string) {
  const stored = await bench.records.read(recordKeys.review(id));
  const { report: files } = JSON.parse(stored ?? '');
  const report = Report.parse(JSON.parse((await bench.records.read(files.json.key)) ?? ''));
  const error = report.findings.find(({ severity }) => severity === 'error');
  const { csrf } = await bench.sheet(id, cookie);
  const form = {
    csrf: csrf ?? '',
    report: files.json.sha256 as string,
    finding: error?.id ?? '',
    reason: 'The officer signs as of the day before.',
    expires: '2026-12-25',
  };
  return { report, form };
}

const sentenceOf = (page: string): string =>
  (/role="alert"[^>]*>([\s\S]*?)<\/(?:p|div)>/.exec(page)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('A reviewer', () => {
  it('waives the one error, which opens the signing, and the record lists the waiver whole', async () => {
    const { bench, id, cookie, form } = await site();
    const before = await bench.post(
      `/reviews/${id}/decision`,
      { ...(await bench.sheet(id, cookie)), decision: 'signed' },
      { cookie },
    );
    expect([before.status, sentenceOf(await before.text())]).toEqual([
      409,
      'Not ready: one error stands. Fix that in a new draft, or waive it with a reason. Refusing is possible now.',
    ]);
    const answer = await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/reviews/${id}#f1`]);

    const fields = { ...(await bench.sheet(id, cookie)), decision: 'signed' };
    expect((await bench.post(`/reviews/${id}/decision`, fields, { cookie })).status).toBe(303);
    const { jws } = JSON.parse((await bench.records.read(recordKeys.end(id))) ?? '');
    expect(sealedWords(jws, SignOffRecord)?.waivers.list).toEqual([
      expect.objectContaining({
        reviewId: id,
        subject: expect.objectContaining({ kind: 'finding', findingId: form.finding }),
        reason: form.reason,
        owner: { subject: 'reviewer-1', name: 'Reviewer One' },
        expires: '2026-12-25',
      }),
    ]);
  });

  it('gets the form back with what was typed, and one sentence on what it lacks', async () => {
    const { bench, id, cookie, form } = await site();
    const lacking = { ...form, reason: 'Settled with "them" & <us>.', expires: '2028-01-01' };
    const answer = await bench.post(`/reviews/${id}/waivers`, lacking, { cookie });
    const page = await answer.text();
    expect([answer.status, sentenceOf(page)]).toEqual([
      422,
      'Nothing was recorded. Choose a last day from today to 90 days ahead',
    ]);
    expect(page).toContain('Settled with &quot;them&quot; &amp; &lt;us&gt;.');
    expect(page).toContain('href="#we1"');
    const empty = await bench.post(`/reviews/${id}/waivers`, { ...form, reason: ' ' }, { cookie });
    expect(sentenceOf(await empty.text())).toBe('Nothing was recorded. Give a reason for the waiver');
  });

  it('takes a waiver back, and signing is closed again', async () => {
    const { bench, id, cookie, form } = await site();
    await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    const [key] = await bench.records.list(recordKeys.waiversPrefix(id));
    const path = (key ?? '').replace(/\.json$/, '/end');
    const other = await bench.enter(reviewerTwo);
    const { csrf } = await bench.sheet(id, other);
    const answer = await bench.post(`/${path}`, { csrf: csrf ?? '' }, { cookie: other });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/reviews/${id}#waivers`]);
    const again = await bench.post(`/${path}`, { csrf: csrf ?? '' }, { cookie: other });
    expect([again.status, sentenceOf(await again.text())]).toEqual([
      409,
      'This waiver does not hold any more: it was ended, or its last day is over.',
    ]);
    const fields = { ...(await bench.sheet(id, cookie)), decision: 'signed' };
    expect((await bench.post(`/reviews/${id}/decision`, fields, { cookie })).status).toBe(409);
  });

  it('does not sign by a sheet that showed other waivers', async () => {
    const { bench, id, cookie, form } = await site();
    await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    const fields = { ...(await bench.sheet(id, cookie)), decision: 'signed' };
    const note = (await formOf(bench, id, cookie)).report.findings.find(
      ({ severity }) => severity === 'info',
    );
    await bench.post(`/reviews/${id}/waivers`, { ...form, finding: note?.id ?? '' }, { cookie });
    const answer = await bench.post(`/reviews/${id}/decision`, fields, { cookie });
    expect([answer.status, sentenceOf(await answer.text())]).toEqual([
      409,
      'What is waived has changed since you opened this page, so nothing was recorded. Read the report again, then decide.',
    ]);
  });

  it('signs the next version by a waiver that was carried over', async () => {
    const { bench, id, cookie, form } = await site();
    await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    const reflowed = Buffer.from(spoiledDraft.toString('latin1').replace('\n\n', '\n\n\n'), 'latin1');
    const next = await bench.review(KEY, reflowed);
    const fields = { ...(await bench.sheet(next.id, cookie)), decision: 'signed' };
    expect((await bench.post(`/reviews/${next.id}/decision`, fields, { cookie })).status).toBe(303);
    const { jws } = JSON.parse((await bench.records.read(recordKeys.end(next.id))) ?? '');
    expect(sealedWords(jws, SignOffRecord)?.waivers.list).toMatchObject([{ reviewId: id }]);
  });
});

describe('Nothing is waived', () => {
  it.each<[string, (form: Record<string, string>) => Record<string, string>, string]>([
    [
      'from a page about another report',
      (form) => ({ ...form, report: '0'.repeat(64) }),
      'The page you waived on is not the report that is stored now, so nothing was recorded. Read the report again, then decide.',
    ],
    [
      'that the report does not have',
      (form) => ({ ...form, finding: 'f-0' }),
      'The report has nothing of that kind to waive, so nothing was recorded.',
    ],
    [
      'as a family that was checked',
      ({ finding: _, ...form }) => ({ ...form, family: 'dates' }),
      'The report has nothing of that kind to waive, so nothing was recorded.',
    ],
  ])('%s', async (_, change, sentence) => {
    const { bench, id, cookie, form } = await site();
    const answer = await bench.post(`/reviews/${id}/waivers`, change(form), { cookie });
    expect([answer.status, sentenceOf(await answer.text())]).toEqual([409, sentence]);
    expect(await bench.records.list(recordKeys.waiversPrefix(id))).toEqual([]);
  });

  it('twice', async () => {
    const { bench, id, cookie, form } = await site();
    await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    const answer = await bench.post(`/reviews/${id}/waivers`, { ...form, reason: 'Also.' }, { cookie });
    expect([answer.status, sentenceOf(await answer.text())]).toEqual([
      409,
      'Reviewer One has waived this already, on November 25, 2026, 11:04 p.m. Eastern. One waiver is enough; nothing was recorded.',
    ]);
  });

  it('by whoever uploaded, though a reviewer elsewhere', async () => {
    const { bench, id, cookie, form } = await site();
    expect(cookie).not.toBe('');
    const uploader = await bench.enter({ ...reviewerTwo, name: 'Uploader One' });
    const own = await bench.review('other/8-k.txt', foundingDraft, 'Somebody else');
    const { csrf } = await bench.sheet(own.id, uploader);
    const answer = await bench.post(
      `/reviews/${id}/waivers`,
      { ...form, csrf: csrf ?? '' },
      { cookie: uploader },
    );
    expect([answer.status, sentenceOf(await answer.text())]).toEqual([
      403,
      'You uploaded this draft. Whoever uploads a draft waives nothing in it, and takes back no waiver of another.',
    ]);
  });

  it('on a version that a newer one has replaced', async () => {
    const { bench, id, cookie, form } = await site();
    await bench.review(KEY, foundingDraft);
    const answer = await bench.post(`/reviews/${id}/waivers`, form, { cookie });
    expect(answer.status).toBe(409);
    expect(sentenceOf(await answer.text())).toMatch(/^A newer version of this draft arrived/);
  });

  it.each(['waivers', `waivers/w-${'0'.repeat(32)}/end`])(
    'without the form of a page: POST %s',
    async (path) => {
      const { bench, id, cookie, form } = await site();
      const forged = await bench.post(`/reviews/${id}/${path}`, { ...form, csrf: 'x' }, { cookie });
      const foreign = await bench.post(`/reviews/${id}/${path}`, form, {
        cookie,
        origin: 'https://evil.example',
      });
      expect([forged.status, foreign.status]).toEqual([403, 403]);
      expect(await bench.records.list(recordKeys.waiversPrefix(id))).toEqual([]);
    },
  );

  it('by an uploader’s role', async () => {
    const { bench, id, form } = await site();
    const cookie = await bench.enter({ ...uploaderOne, name: 'Uploader Two', subject: 'uploader-2' });
    const page = await (await bench.get('/', cookie)).text();
    const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
    for (const path of ['waivers', `waivers/w-${'0'.repeat(32)}/end`])
      expect((await bench.post(`/reviews/${id}/${path}`, { ...form, csrf }, { cookie })).status).toBe(403);
  });
});
