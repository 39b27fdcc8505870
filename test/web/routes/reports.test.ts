import { describe, expect, it } from 'vitest';
import { recordKeys } from '../../../core/workflow/keys.ts';
import type { Person } from '../../../core/workflow/roles.ts';
import { ruleSet } from '../../../rules/index.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { frameOf } from '../support/frame.ts';
import { Bench, foundingDraft, reviewerOne, spoiledDraft } from '../support/site.ts';

const KEY = 'alder/d8k.htm';
const auditor: Person = { subject: 'auditor-1', name: 'Auditor One', email: null, roles: ['auditor'] };

const html = (text: string): Buffer =>
  Buffer.from(
    `<html><body>${text
      .split('\n\n')
      .map((words) => `<p>${words}</p>`)
      .join('\n')}</body></html>`,
  );
const UNFINISHED = specimen({ items: 'Item 8.01 Other Events.\n\n[NTD: ask] We met.\n\nItem 99.99 None.' });

const wordsOf = (page: string): string =>
  page
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** Label and number of each finding that has one. */
const labelsIn = (page: string): (readonly [string, string])[] =>
  [...page.matchAll(/<article class="f[^>]*id="f(\d+)"[^]*?<span class="tag( new)?">([^<]*)<\/span>/g)].map(
    ([, number = '', , label = '']) => [number, label] as const,
  );

describe('The page of a report', () => {
  it('shows the draft as it was drawn when it was checked', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, html(UNFINISHED));
    const cookie = await bench.enter();
    const page = await (await bench.get(`/reviews/${id}`, cookie)).text();
    const stored = await (await bench.get(`/reviews/${id}/report.html`, cookie)).text();
    expect(frameOf(page)).toContain('>[NTD: ask]</mark>');
    expect(frameOf(page)).toBe(frameOf(stored));
  });

  it('shows no draft where the stored page is not the one recorded', async () => {
    const bench = new Bench();
    const { id, draft } = await bench.review(KEY, html(UNFINISHED));
    const key = recordKeys.report(draft, 'html');
    const stored = (await bench.records.read(key)) ?? '';
    await bench.records.put(key, stored.replace('[NTD: ask]', '[NTD: tell]'));
    const page = await (await bench.get(`/reviews/${id}`, await bench.enter())).text();
    expect(wordsOf(page)).toContain(
      'The draft is not shown here: its stored page is missing, or is not the one recorded.',
    );
    expect(page).not.toMatch(/class="show"|NTD: tell/);
  });

  it('has waiver forms and controls for whoever may use them, and none for others', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, html(UNFINISHED));
    const offered = async (person: Person): Promise<boolean[]> => {
      const page = await (await bench.get(`/reviews/${id}`, await bench.enter(person))).text();
      return [/class="waive/.test(page), />Refuse</.test(page)];
    };
    expect(await offered(reviewerOne)).toEqual([true, true]);
    expect(await offered(auditor)).toEqual([false, false]);
  });

  it('leads from each finding to the page of its rule', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, html(UNFINISHED));
    const cookie = await bench.enter();
    const page = await (await bench.get(`/reviews/${id}`, cookie)).text();
    const rules = new Set([...page.matchAll(/href="(\/rules\/[^"]+)"/g)].map(([, path]) => path ?? ''));
    expect(rules.has('/rules/placeholders/drafting-note')).toBe(true);
    for (const path of rules) expect((await bench.get(path, cookie)).status).toBe(200);
  });
});

describe('The page of a newer version', () => {
  it('tells what is fixed, new and the same since the one before, and leads to it', async () => {
    const bench = new Bench();
    const first = await bench.review(KEY, html(UNFINISHED));
    bench.clock.moveTo('2026-11-26T05:04:00Z');
    const fixed = UNFINISHED.replace('[NTD: ask] We met.', 'We met on [TBD].');
    const second = await bench.review(KEY, html(fixed));
    const page = await (await bench.get(`/reviews/${second.id}`, await bench.enter())).text();
    const since = /<details class="since">[^]*?<\/details>/.exec(page)?.[0] ?? '';
    expect(wordsOf(since)).toContain(
      'Since version 1 , November 25, 2026, 11:04 p.m. Eastern: 1 fixed, 1 new',
    );
    expect(wordsOf(since)).toMatch(/Fixed: [^;]*, placeholders\/drafting-note/);
    expect(since).toContain(`href="/reviews/${first.id}"`);
    const labels = labelsIn(page);
    expect(labels.filter(([, label]) => label === 'New')).toHaveLength(1);
    expect(labels.filter(([, label]) => label === 'Same').length).toBeGreaterThan(1);
    expect(wordsOf(page)).toContain('version 2 of 2');
  });

  it('compares with the last version that could be read', async () => {
    const bench = new Bench();
    await bench.review(KEY, html(UNFINISHED));
    await bench.review(KEY, Buffer.from([0, 1, 2, 3]));
    const third = await bench.review(KEY, html(UNFINISHED));
    const words = wordsOf(await (await bench.get(`/reviews/${third.id}`, await bench.enter())).text());
    expect(words).toContain('version 3 of 3');
    expect(words).toMatch(/Since version 1 , [^:]*:\d\d p\.m\. Eastern: \d+ the same/);
  });

  it('has nothing to compare on the first', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const page = await (await bench.get(`/reviews/${id}`, await bench.enter())).text();
    expect(wordsOf(page)).toContain('version 1 of 1');
    expect(page).not.toMatch(/class="since"|class="tag/);
  });
});

describe('What an open page asks of its review', () => {
  const state = async (bench: Bench, id: string): Promise<unknown> =>
    (await bench.get(`/reviews/${id}/state`, await bench.enter())).json();

  it('is that it is open', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    expect(await state(bench, id)).toEqual({ ended: false });
  });

  it('is that a newer version has arrived, checked or not', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const newer = bench.drafts.upload(KEY, spoiledDraft, { uploadedBy: 'Uploader One' });
    const told = {
      ended: true,
      sentence:
        'Version 2 arrived on November 25, 2026, 11:04 p.m. Eastern. This page is about version 1, which can no longer be signed.',
      link: { href: expect.stringMatching(/^\/reviews\/[0-9a-f]{40}$/) as string, words: 'Go to version 2' },
    };
    expect(newer.versionId).toBe('v2');
    expect(await state(bench, id)).toEqual(told);
  });

  it('is who decided, and when', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    const cookie = await bench.enter();
    const form = { ...(await bench.sheet(id, cookie)), decision: 'refused', reason: 'Wrong day.' };
    await bench.post(`/reviews/${id}/decision`, form, { cookie });
    expect(await state(bench, id)).toEqual({
      ended: true,
      sentence: 'Reviewer One refused this on November 25, 2026, 11:04 p.m. Eastern.',
      link: { href: `/reviews/${id}`, words: 'Read this page anew' },
    });
  });

  it('is answered to those who are in, about reviews that are there', async () => {
    const bench = new Bench();
    const { id } = await bench.review(KEY, foundingDraft);
    expect((await bench.get(`/reviews/${id}/state`)).status).toBe(401);
    expect((await bench.get(`/reviews/${'0'.repeat(40)}/state`, await bench.enter())).status).toBe(404);
  });
});

describe('The rule book on the site', () => {
  it('has each rule once, and a page for it', async () => {
    const bench = new Bench();
    const cookie = await bench.enter(auditor);
    const book = await (await bench.get('/rules', cookie)).text();
    const linked = [...book.matchAll(/<a href="\/rules\/([^"]+)"/g)].map(([, id]) => id);
    expect(linked.sort()).toEqual(ruleSet.rules.map(({ id }) => id).sort());
    for (const { id, title } of ruleSet.rules.slice(0, 12)) {
      const page = await bench.get(`/rules/${id}`, cookie);
      expect([page.status, wordsOf(await page.text()).includes(title.slice(0, 12))]).toEqual([200, true]);
    }
  });

  it('tells a card in the order of a lawyer, with its law and an example of each finding', async () => {
    const bench = new Bench();
    const page = await (await bench.get('/rules/exhibits/index-uncaptioned', await bench.enter())).text();
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual([
      ...['Why', 'Authority', 'Flagged', 'Clean', 'How to fix'],
    ]);
    expect(page).toContain('href="https://www.ecfr.gov/current/title-17/section-229.601"');
    expect(page).toContain('99.1 Press release dated April 20, 2004.');
    expect(page).toContain('list <i>exhibit</i> under Item <i>item</i>');
  });

  it('has no page for what is no rule, and none for those who are not in', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    expect((await bench.get('/rules/exhibits/none', cookie)).status).toBe(404);
    expect((await bench.get('/rules/constructor/prototype', cookie)).status).toBe(404);
    expect((await bench.get('/rules')).status).toBe(401);
  });
});
