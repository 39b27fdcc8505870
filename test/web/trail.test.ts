import { describe, expect, it } from 'vitest';
import { sha256 } from '../../core/sign-off/digest.ts';
import { proveRecord, proveTrail } from '../../core/trail/prove.ts';
import { endOf } from '../../core/workflow/endings.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { waive } from '../../core/workflow/steps/waive.ts';
import { houseKey, reviewerKey } from '../support/test-signer.ts';
import {
  auditorOne,
  Bench,
  foundingDraft,
  reviewerOne,
  reviewerTwo,
  spoiledDraft,
  uploaderOne,
  wordsOf,
} from './support/site.ts';

const KEY = 'sonus/sonus-2004-01-21-8k.txt';

/** A draft that was read, waived and signed, and whoever looks at it afterwards. */
async function signed() {
  const bench = new Bench();
  const review = await bench.review(KEY, foundingDraft);
  const cookie = await bench.enter();
  const page = `/reviews/${review.id}`;
  await bench.get(page, cookie);
  const report = await (await bench.get(`${page}/report.json`, cookie)).text();
  const { findings } = JSON.parse(report) as { findings: { id: string }[] };
  await waive(
    {
      reviewId: review.id,
      reportSha256: sha256(report),
      what: { kind: 'finding', findingId: findings[0]?.id ?? '' },
      reason: 'Customary <in> January 2004.',
      expires: '2026-12-25',
      owner: reviewerOne,
    },
    bench,
  );
  const fields = { ...(await bench.sheet(review.id, cookie)), decision: 'signed' };
  expect((await bench.post(`${page}/decision`, fields, { cookie })).status).toBe(303);
  await bench.close(review);
  const auditor = await bench.enter(auditorOne);
  const file = async (path: string) => Buffer.from(await (await bench.get(path, auditor)).arrayBuffer());
  return { bench, review, page, auditor, file };
}

describe('the files that prove a decision', () => {
  it('prove each other, as the certificate says how', async () => {
    const { page, file } = await signed();
    const keys = JSON.parse((await file('/keys/sign-off-keys.json')).toString()) as { keys: never[] };
    const proof = proveRecord((await file(`${page}/sign-off.jws`)).toString(), {
      draft: foundingDraft,
      report: await file(`${page}/report.json`),
      waivers: await file(`${page}/waivers.json`),
      trail: (await file(`${page}/trail.jsonl`)).toString(),
      trustedKeys: keys.keys,
    });
    expect(proof).toMatchObject({ holds: true });
    expect(proof.sentences.join(' ')).toContain('Reviewer One (reviewer-1 at https://id.example) reviewed');
    expect(proof.sentences.at(-1)).toBe(
      'The record vouches for the first 4; entry 5 tells of this decision.',
    );
  });

  it('name two keys, one for decisions and one for trails', async () => {
    const { page, file } = await signed();
    const [signing, sealing] = await Promise.all(
      ['/keys/sign-off-keys.json', '/keys/trail-keys.json'].map(file),
    );
    expect([signing, sealing].map((bytes) => JSON.parse((bytes as Buffer).toString()) as unknown)).toEqual([
      { keys: [await reviewerKey.publicJwk()] },
      { keys: [await houseKey.publicJwk()] },
    ]);
    const trail = (await file(`${page}/trail.jsonl`)).toString();
    expect(proveTrail(trail, [await houseKey.publicJwk()]).holds).toBe(true);
  });

  it('are not there before a decision', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    for (const file of ['sign-off.jws', 'waivers.json'])
      expect((await bench.get(`/reviews/${id}/${file}`, cookie)).status).toBe(404);
  });

  it('are for reviewers and auditors', async () => {
    const { bench, page } = await signed();
    const uploader = await bench.enter(uploaderOne);
    const paths = ['/sign', '/sign-off.jws', '/waivers.json', '/trail', '/trail.jsonl'].map(
      (path) => page + path,
    );
    for (const path of [...paths, '/keys/sign-off-keys.json', '/keys/trail-keys.json'])
      expect([path, (await bench.get(path, uploader)).status]).toEqual([path, 403]);
  });
});

describe('the certificate', () => {
  it('says what the record says, with its digest as text and as a code', async () => {
    const { bench, review, page, auditor } = await signed();
    const response = await bench.get(`${page}/sign`, auditor);
    const text = await response.clone().text();
    const words = await wordsOf(response);
    const end = await endOf(bench.records, review.id);
    const digest = sha256(end && 'jws' in end ? end.jws : '');
    expect(words).toContain(
      'On Wednesday, November 25, 2026, at 11:04:00 p.m. Eastern, Reviewer One reviewed',
    );
    expect(words).toContain('Signer Reviewer One subject reviewer-1 at https://id.example');
    expect(words).toContain('Meaning Reviewed and approved for filing');
    expect(words).toContain('Uploaded by Uploader One, another person');
    expect(words).toContain('“Customary &lt;in&gt; January 2004.” Reviewer One, until December 25, 2026');
    expect(words).toContain('Previous record None. This is the first decision on this draft.');
    expect(words.replaceAll(' ', '')).toContain(digest);
    expect(text).toMatch(/<svg class="qr" viewBox="0 0 (\d+) \1" role="img"/);
    expect(words).toContain(
      'countersign verify sign-off.jws --draft sonus-2004-01-21-8k.txt --report report.json --waivers waivers.json --trail trail.jsonl --key sign-off-keys.json',
    );
  });

  it('of a record that was changed is not shown', async () => {
    const { bench, review, page, auditor } = await signed();
    const key = recordKeys.end(review.id);
    const end = JSON.parse((await bench.records.read(key)) ?? '') as { jws: string };
    await bench.records.put(key, JSON.stringify({ ...end, jws: `${end.jws.slice(0, -1)}x` }));
    const response = await bench.get(`${page}/sign`, auditor);
    expect(response.status).toBe(409);
    expect(await wordsOf(response)).toContain('The record does not hold');
  });
});

describe('the trail on the site', () => {
  it('tells what happened to each version, and that the chain holds', async () => {
    const { bench, page, auditor } = await signed();
    const second = await bench.review(KEY, spoiledDraft);
    const words = await wordsOf(await bench.get(`/reviews/${second.id}/trail`, auditor));
    expect(words).toContain('The chain holds. Seven entries, each with the digest of the one before it.');
    expect(words.match(/(Checked|Review opened|Opened|Waived|Signed)\. Version \d/g)).toEqual([
      'Checked. Version 1',
      'Review opened. Version 1',
      'Opened. Version 1',
      'Waived. Version 1',
      'Signed. Version 1',
      'Checked. Version 2',
      'Review opened. Version 2',
    ]);
    expect(await wordsOf(await bench.get(`${page}/sign`, auditor))).toContain(
      'The whole trail , with two entries on other versions',
    );
  });

  it('names each person who read the report once, and nobody who was not shown it', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    for (const person of [reviewerOne, reviewerTwo, reviewerOne])
      expect((await bench.get(`/reviews/${id}`, await bench.enter(person))).status).toBe(200);
    await bench.get(`/reviews/${id}`, await bench.enter({ ...auditorOne, roles: [] }));
    const words = await wordsOf(await bench.get(`/reviews/${id}/trail`, await bench.enter()));
    expect(words.match(/Opened\. Version 1, by \w+ \w+/g)).toEqual([
      'Opened. Version 1, by Reviewer One',
      'Opened. Version 1, by Reviewer Two',
    ]);
  });

  it('is a link on the report, for whoever may read it', async () => {
    const { bench, page } = await signed();
    const link = `<a href="${page}/trail">Trail</a>`;
    const shownTo = async (person: typeof reviewerOne) =>
      (await bench.get(page, await bench.enter(person))).text();
    expect([
      (await shownTo(auditorOne)).includes(link),
      (await shownTo(reviewerOne)).includes(link),
      (await shownTo(uploaderOne)).includes(link),
    ]).toEqual([true, true, false]);
  });

  it('says where it was changed', async () => {
    const { bench, page, auditor } = await signed();
    const key = recordKeys.trailEntry(KEY, 2);
    await bench.records.put(key, ((await bench.records.read(key)) ?? '').replace(/^e/, 'f'));
    expect(await wordsOf(await bench.get(`${page}/trail`, auditor))).toContain(
      'The trail does not hold. Line 2 of the trail was changed',
    );
  });
});

describe('nothing is decided', () => {
  const signWith = async (bench: Bench, id: string) => {
    const cookie = await bench.enter();
    const fields = { ...(await bench.sheet(id, cookie)), decision: 'signed' };
    return { fields, cookie, post: () => bench.post(`/reviews/${id}/decision`, fields, { cookie }) };
  };

  it('on a report that was changed after it was recorded', async () => {
    const bench = new Bench();
    const { id, draft } = await bench.review(KEY, foundingDraft);
    const { post } = await signWith(bench, id);
    const key = recordKeys.report(draft, 'json');
    await bench.records.put(key, ((await bench.records.read(key)) ?? '').replace('"ready"', '"ready" '));
    const answer = await post();
    expect(answer.status).toBe(409);
    expect(await wordsOf(answer)).toContain('nothing can be decided on it');
    expect(await endOf(bench.records, id)).toBeNull();
  });

  it('on a report and a record that were both changed: the trail tells of another', async () => {
    const bench = new Bench();
    const { id, draft } = await bench.review(KEY, foundingDraft);
    const reportKey = recordKeys.report(draft, 'json');
    const report = await bench.records.read(reportKey);
    const forged = (report ?? '').replace('"ready"', '"ready" ');
    await bench.records.put(reportKey, forged);
    const record = (await bench.records.read(recordKeys.review(id))) ?? '';
    await bench.records.put(recordKeys.review(id), record.replace(sha256(report ?? ''), sha256(forged)));
    const answer = await (await signWith(bench, id)).post();
    expect(answer.status).toBe(409);
    expect(await wordsOf(answer)).toContain('not the one that was written when the draft was checked');
    expect(await endOf(bench.records, id)).toBeNull();
  });

  it('on bytes other than the report is about', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const { post } = await signWith(bench, id);
    bench.drafts.read = async () => spoiledDraft;
    expect(await wordsOf(await post())).toContain('not the one that the report is about');
    expect(await endOf(bench.records, id)).toBeNull();
  });
});
