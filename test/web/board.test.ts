import { describe, expect, it } from 'vitest';
import { boardKeys } from '../../core/workflow/board-keys.ts';
import { enterBoard, leaveBoard } from '../../core/workflow/board.ts';
import { recordKeys, reviewId } from '../../core/workflow/keys.ts';
import { Report } from '../../core/report/report.ts';
import { ReviewRecord, toRecord, type ReviewEnd } from '../../core/workflow/records.ts';
import { endWaiver } from '../../core/workflow/steps/end-waiver.ts';
import { waive } from '../../core/workflow/steps/waive.ts';
import { startReview } from '../../core/workflow/steps/start-review.ts';
import { uploadEvent } from '../support/review-house.ts';
import {
  auditorOne,
  Bench,
  foundingDraft,
  NOW,
  reviewerOne,
  spoiledDraft,
  uploaderOne,
} from './support/site.ts';

/** What a row says, cell by cell, with its group before it. */
async function rowsOf(response: Response): Promise<string[][]> {
  const page = await response.text();
  let group = '';
  return [...page.matchAll(/<tr role="row"([^>]*)>([\s\S]*?)<\/tr>/g)].flatMap(
    ([, attributes = '', row = '']) => {
      const cells = [...row.matchAll(/<(td|th)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , cell]) => wordsIn(cell));
      if (attributes.includes('class="g"')) group = cells[0] ?? '';
      return attributes.includes('id="r-') ? [[group, ...cells]] : [];
    },
  );
}

function wordsIn(markup = ''): string {
  const spaced = markup.replace(/<span class="sub/g, ' | <span class="sub').replace(/<[^>]*>/g, '');
  return spaced.replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
}

interface Line {
  readonly key: string;
  readonly versionId: string;
  readonly due: string | null;
  readonly verdict: ReviewRecord['verdict'];
  readonly uploadedBy: string;
  readonly company: string | null;
  readonly clock: 'runs' | 'none' | 'unknown';
  readonly end: ReviewEnd | null;
  readonly state: 'awaiting-sign-off' | 'unreadable' | 'failed';
}

const NOTHING_FOUND = { errors: 0, warnings: 0, questions: 0, notes: 0, notRun: 0 };

/** A review as it lies in the records, and its line on the board. */
async function lay(
  { records }: Bench,
  given: Partial<Line> & { counts?: Partial<typeof NOTHING_FOUND> } = {},
): Promise<string> {
  const line: Line = {
    key: 'northgate/8k.docx',
    versionId: 'v1',
    due: '2026-11-27',
    verdict: 'ready',
    uploadedBy: 'uploader-1',
    company: 'Northgate Biologics, Inc.',
    clock: 'runs',
    end: null,
    state: 'awaiting-sign-off',
    ...given,
  };
  const draft = { bucket: 'drafts', key: line.key, versionId: line.versionId };
  const id = reviewId(draft);
  const stored = { key: '', sha256: '' };
  const record = {
    reviewId: id,
    draft,
    uploadedBy: line.uploadedBy,
    uploaderName: line.uploadedBy === 'uploader-1' ? 'Uploader One' : null,
    uploadedAt: '2026-11-25T20:00:00.000Z',
    verdict: line.verdict,
    due: line.due,
    asksSignOff: line.verdict !== 'unreadable',
    report: { json: stored, html: stored, sarif: stored },
    ruleVersions: {},
    summary: {
      company: line.company,
      clock: line.clock,
      signable: line.verdict === 'ready' && !given.counts?.questions,
      signableUntil: null,
      counts: { ...NOTHING_FOUND, ...given.counts },
    },
  } as ReviewRecord;
  await records.put(recordKeys.review(id), toRecord(record));
  const versions = Array.from({ length: 3 }, (_, index) => `v${3 - index}`);
  await enterBoard(records, record, line.state, versions);
  if (line.end) {
    await records.put(recordKeys.end(id), toRecord(line.end));
    if (line.end.state !== 'unreadable' && line.end.state !== 'failed')
      await leaveBoard(records, draft, versions);
  }
  return id;
}

const signedAt = (at: string): ReviewEnd => ({
  state: 'signed',
  at,
  signer: { subject: 's', name: 'Reviewer Two', email: null },
  reason: null,
  jws: 'x',
});

describe('the board', () => {
  it('says that nothing is open', async () => {
    const bench = new Bench();
    const page = wordsIn(await (await bench.get('/', await bench.enter())).text());
    expect(page).toContain('No open reviews. A draft that is uploaded appears here with its report.');
  });

  it('shows each review that the workflow opened or ended, and links its report', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const spoiled = await bench.review('sonus/spoiled.txt', spoiledDraft);
    const founding = await bench.review('sonus/8k.txt', foundingDraft);
    const empty = await bench.review('acme/empty.txt', new Uint8Array());
    const page = await bench.get('/', cookie);
    expect((await rowsOf(page.clone())).map(([group, , co, verdict]) => [group, co, verdict]).sort()).toEqual(
      [
        ['Deadline not known', 'Company not read | acme/empty.txt, version 1', 'Unreadable'],
        [
          'Historical drafts: no clock runs',
          expect.stringContaining('sonus/8k.txt, version 1'),
          expect.stringMatching(/^Ready/),
        ],
        [
          'Historical drafts: no clock runs',
          expect.stringContaining('sonus/spoiled.txt, version 1'),
          expect.stringMatching(/^Not ready/),
        ],
      ],
    );
    const links = [...(await page.text()).matchAll(/href="\/reviews\/(\w+)"/g)].map(([, id]) => id);
    expect(links.sort()).toEqual([spoiled.id, founding.id, empty.id].sort());
  });

  it('groups reviews by their deadline and says what the visitor can do', async () => {
    const bench = new Bench();
    await lay(bench, { key: 'a/late.htm', due: '2026-11-25', counts: { warnings: 1 } });
    await lay(bench, {
      key: 'b/next.htm',
      verdict: 'not-ready',
      counts: { errors: 3, questions: 1, notRun: 12 },
    });
    await lay(bench, { key: 'c/own.htm', due: '2026-11-30', uploadedBy: 'reviewer-1', counts: { notes: 1 } });
    await lay(bench, { key: 'd/unsure.htm', due: '2026-12-09', counts: { questions: 1 } });
    await lay(bench, {
      key: 'e/scan.pdf',
      due: null,
      clock: 'unknown',
      verdict: 'unreadable',
      state: 'unreadable',
      company: null,
    });
    await lay(bench, { key: 'f/slides.zip', due: null, clock: 'none' });
    await lay(bench, { key: 'g/old.txt', due: '2004-01-27' });
    await lay(bench, {
      key: 'h/broken.htm',
      due: '2026-12-01',
      verdict: 'incomplete',
      state: 'failed',
      counts: { notRun: 197 },
    });
    await lay(bench, { key: 'i/done.htm', end: signedAt('2026-11-24T21:15:00Z') });
    await lay(bench, {
      key: 'i/done.htm',
      versionId: 'v2',
      end: { state: 'superseded', at: '2026-11-26T03:57:00Z', by: 'v3' },
    });
    expect(await rowsOf(await bench.get('/', await bench.enter()))).toEqual([
      [
        'Past the deadline',
        'Wed, November 25, 5:30 p.m. | 5 h 34 min past the cut-off; still to be filed',
        'Northgate Biologics, Inc. | a/late.htm, version 1',
        'Ready | 1 warning',
        'Awaiting sign-off | You can sign',
        'Uploader One',
      ],
      [
        'Due by the next cut-off, Friday, November 27',
        'Fri, November 27, 5:30 p.m. | 42 h 26 min left',
        'Northgate Biologics, Inc. | b/next.htm, version 1',
        'Not ready | 3 errors, 1 cannot tell, 12 not run',
        'Awaiting sign-off | Not open for signing yet',
        'Uploader One',
      ],
      [
        'Due later',
        'Mon, November 30, 5:30 p.m. | 2 business days: Fri, Mon; 114 h left',
        'Northgate Biologics, Inc. | c/own.htm, version 1',
        'Ready | 1 note',
        'Awaiting sign-off | You uploaded it; another reviewer signs',
        'reviewer-1 (you)',
      ],
      [
        'Due later',
        'Tue, December 1, 5:30 p.m. | 3 business days: Fri, Mon, Tue; 138 h left',
        'Northgate Biologics, Inc. | h/broken.htm, version 1',
        'None | The check did not finish',
        'Check failed | The draft is safe. Upload it again',
        'Uploader One',
      ],
      [
        'Due later',
        'Wed, December 9, 5:30 p.m. | 9 business days; 330 h left',
        'Northgate Biologics, Inc. | d/unsure.htm, version 1',
        'Cannot tell | 1 cannot tell',
        'Awaiting sign-off | Not open for signing yet',
        'Uploader One',
      ],
      [
        'Deadline not known',
        'Not known | No date could be read',
        'Company not read | e/scan.pdf, version 1',
        'Unreadable',
        'Unreadable | Upload a copy that can be read',
        'Uploader One',
      ],
      [
        'No clock running',
        'No fixed deadline',
        'Northgate Biologics, Inc. | f/slides.zip, version 1',
        'Ready | Nothing found',
        'Awaiting sign-off | You can sign',
        'Uploader One',
      ],
      [
        'Historical drafts: no clock runs',
        'Historical | Was due January 27, 2004',
        'Northgate Biologics, Inc. | g/old.txt, version 1',
        'Ready | Nothing found',
        'Awaiting sign-off | You can sign',
        'Uploader One',
      ],
      [
        'Ended lately',
        'Fri, November 27, 2026',
        'Northgate Biologics, Inc. | i/done.htm, version 2',
        'Ready | Nothing found',
        'Superseded | By a newer version, 10:57 p.m.',
        'Uploader One',
      ],
      [
        'Ended lately',
        'Fri, November 27, 2026 | Signed in time',
        'Northgate Biologics, Inc. | i/done.htm, version 1',
        'Ready | Nothing found',
        'Signed | Reviewer Two, Nov 24, 4:15 p.m.',
        'Uploader One',
      ],
    ]);
  });

  it('tells an uploader that a reviewer can sign', async () => {
    const bench = new Bench();
    await lay(bench, { uploadedBy: 'uploader-2' });
    const rows = await rowsOf(await bench.get('/', await bench.enter(uploaderOne)));
    expect(rows.map((row) => row[4])).toEqual(['Awaiting sign-off | A reviewer can sign']);
  });

  it('shows a review among the ended ones as soon as it is decided, before the workflow has heard of it', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const { id } = await bench.review('sonus/8k.txt', foundingDraft);
    const form = await bench.sheet(id, cookie);
    const answer = await bench.post(`/reviews/${id}/decision`, { ...form, decision: 'signed' }, { cookie });
    expect(answer.status).toBe(303);
    expect(
      (await rowsOf(await bench.get('/', cookie))).map(([group, , , , state]) => [group, state]),
    ).toEqual([['Ended lately', 'Signed | Reviewer One, 11:04 p.m.']]);
  });

  it.each([
    ['', ['acme/one.htm', 'acme/two.htm', 'zeta/three.htm', 'zeta/four.htm']],
    ['?q=ZETA', ['zeta/three.htm', 'zeta/four.htm']],
    ['?q=orchard', ['acme/two.htm']],
    ['?state=open', ['acme/one.htm', 'acme/two.htm', 'zeta/three.htm']],
    ['?state=ended', ['zeta/four.htm']],
    ['?state=signed', ['zeta/four.htm']],
    ['?state=refused', []],
    ['?verdict=not-ready', ['zeta/three.htm']],
    ['?uploader=me', ['acme/two.htm']],
    ['?uploader=other&state=open', ['acme/one.htm', 'zeta/three.htm']],
    ['?mine=yes', ['acme/one.htm']],
    ['?q=acme&verdict=ready&uploader=other', ['acme/one.htm']],
    [
      '?state=nothing&verdict=of&uploader=this&from=../../reviews',
      ['acme/one.htm', 'acme/two.htm', 'zeta/three.htm', 'zeta/four.htm'],
    ],
  ])('asked for %s shows what fits', async (query, keys) => {
    const bench = new Bench();
    await lay(bench, { key: 'acme/one.htm', due: '2026-11-27' });
    await lay(bench, {
      key: 'acme/two.htm',
      due: '2026-11-30',
      uploadedBy: 'reviewer-1',
      company: 'Bexley Orchard Trust, Inc.',
    });
    await lay(bench, {
      key: 'zeta/three.htm',
      due: '2026-12-01',
      verdict: 'not-ready',
      counts: { errors: 1 },
    });
    await lay(bench, { key: 'zeta/four.htm', end: signedAt('2026-11-24T21:15:00Z') });
    const rows = await rowsOf(await bench.get(`/${query}`, await bench.enter()));
    expect(rows.map((row) => /\| (.*), version/.exec(row[2] ?? '')?.[1])).toEqual(keys);
  });

  it('says that nothing matches, and how to see all again', async () => {
    const bench = new Bench();
    await lay(bench);
    const page = await (await bench.get('/?q=nobody', await bench.enter())).text();
    expect(wordsIn(page)).toContain('No review matches. Clear the filters');
    expect(page).toContain('value="nobody"');
  });

  it('leads page by page through all that is open and all that ended, each once', async () => {
    const bench = new Bench();
    const ids: string[] = [];
    for (let count = 0; count < 120; count++)
      ids.push(await lay(bench, { key: `many/${count}.htm`, due: count < 20 ? '2004-01-27' : '2026-12-01' }));
    for (let count = 0; count < 70; count++)
      ids.push(
        await lay(bench, {
          key: `over/${count}.htm`,
          end: signedAt(new Date(Date.UTC(2026, 9, 1, count)).toISOString()),
        }),
      );
    const cookie = await bench.enter();
    const seen: string[] = [];
    for (const state of ['open', 'ended'])
      for (let path: string | undefined = `/?state=${state}`; path !== undefined;) {
        const page = await (await bench.get(path, cookie)).text();
        seen.push(...[...page.matchAll(/id="r-(\w{40})"/g)].map(([, id]) => id as string));
        path = /href="([^"]*from=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
      }
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(wordsIn(await (await bench.get('/', cookie)).text())).toContain('62 reviews, more below');
  });

  it('says where a search for a company stopped, and goes on from there', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    await lay(bench, { key: 'z/last.htm', due: '2026-12-31', company: 'Larkmoor Holdings, Inc.' });
    const [key = ''] = await bench.records.list(boardKeys.openPrefix);
    const line = (await bench.records.read(key)) ?? '';
    for (let count = 0; count < 1_000; count++) {
      const id = count.toString(16).padStart(40, '0');
      const other = key.replace('2026-12-31', '2026-12-01').replace(/-\w{40}\//, `-${id}/`);
      await bench.records.put(other, line.replace('Larkmoor', 'Bexley'));
    }
    const first = await (await bench.get('/?q=larkmoor&state=open', cookie)).text();
    expect(wordsIn(first)).toContain('No review matches so far. Clear the filters');
    expect(wordsIn(first)).toContain('Not all open reviews were searched.');
    const on = /href="([^"]*from=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await rowsOf(await bench.get(on, cookie))).map((row) => row[2])).toEqual([
      'Larkmoor Holdings, Inc. | z/last.htm, version 1',
    ]);
  });

  it('warns of what is due within four hours', async () => {
    const bench = new Bench();
    await lay(bench, { key: 'a/1.htm' });
    await lay(bench, { key: 'a/2.htm', verdict: 'not-ready', counts: { errors: 1 } });
    await lay(bench, { key: 'a/3.htm', due: '2026-11-30' });
    const warning = async (now: string) => {
      bench.clock.moveTo(now);
      return /class="state-bar due-soon">([\s\S]*?)<\/p>/.exec(
        await (await bench.get('/', await bench.enter())).text(),
      )?.[1];
    };
    expect(await warning('2026-11-27T18:29:00Z')).toBeUndefined();
    expect(wordsIn(await warning('2026-11-27T18:31:00Z'))).toBe(
      'Two reviews are due within four hours, by 5:30 p.m. today, and await a decision.',
    );
    expect(await warning('2026-11-27T22:31:00Z')).toBeUndefined();
  });

  it.each([
    [
      '2026-11-26T04:04:00Z',
      'It is Wednesday, November 25, 2026, 11:04 p.m. Eastern. Today’s 5:30 p.m. cut-off has passed, and EDGAR takes no filings tomorrow (Thanksgiving Day). The next cut-off is Friday, November 27, at 5:30 p.m., 42 h 26 min left.',
    ],
    [
      '2026-11-27T20:00:00Z',
      'It is Friday, November 27, 2026, 3:00 p.m. Eastern. Today’s cut-off is at 5:30 p.m., 2 h 30 min left.',
    ],
    [
      '2026-11-28T15:00:00Z',
      'It is Saturday, November 28, 2026, 10:00 a.m. Eastern. EDGAR takes no filings today (Saturday). The next cut-off is Monday, November 30, at 5:30 p.m., 55 h 30 min left.',
    ],
    ['2029-01-02T15:00:00Z', 'It is Tuesday, January 2, 2029, 10:00 a.m. Eastern.'],
  ])('at %s tells the time', async (now, words) => {
    const bench = new Bench();
    bench.clock.moveTo(now);
    const page = await (await bench.get('/', await bench.enter())).text();
    expect(wordsIn(/id="clock">([\s\S]*?)<\/p>/.exec(page)?.[1])).toBe(words);
  });
});

describe('a draft that has arrived', () => {
  const arrived = async (bench: Bench) => {
    const draft = bench.drafts.upload('northgate/8k.htm', foundingDraft, {
      uploadedBy: 'uploader-1',
      uploaderName: 'Uploader One',
    });
    await startReview(uploadEvent(draft), bench);
    return draft;
  };

  it('stands on the board as being checked, and then with its report', async () => {
    const bench = new Bench();
    const cookie = await bench.enter(uploaderOne);
    const draft = await arrived(bench);
    expect(await rowsOf(await bench.get('/?uploader=me&state=checking', cookie))).toEqual([
      [
        'Being checked',
        'Not known yet | Uploaded 11:04 p.m.',
        '8k.htm | northgate/8k.htm',
        'None yet',
        'Checking | Appears here when ready',
        'Uploader One (you)',
      ],
    ]);
    await lay(bench, { key: draft.key, versionId: draft.versionId });
    expect((await rowsOf(await bench.get('/', cookie))).map(([group, , co]) => [group, co])).toEqual([
      [
        'Due by the next cut-off, Friday, November 27',
        'Northgate Biologics, Inc. | northgate/8k.htm, version 1',
      ],
    ]);
  });

  it('is not shown as being checked when its event comes again after its report', async () => {
    const bench = new Bench();
    const { draft } = await bench.review('northgate/8k.htm', foundingDraft);
    await startReview(uploadEvent(draft), bench);
    expect(await bench.records.list(boardKeys.checkingPrefix)).toEqual([]);
    await bench.records.put(
      boardKeys.checking(reviewId(draft)),
      toRecord({
        reviewId: reviewId(draft),
        draft,
        uploadedBy: 'x',
        uploaderName: null,
        uploadedAt: '2026-11-26T04:04:00Z',
      }),
    );
    expect((await rowsOf(await bench.get('/', await bench.enter()))).map(([group]) => group)).toEqual([
      'Historical drafts: no clock runs',
    ]);
  });

  it('changes in place: the script is told what stands there now', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const draft = await arrived(bench);
    const changes = async () =>
      (await (await bench.get('/board/changes', cookie)).json()) as Record<string, unknown>;
    expect(await changes()).toMatchObject({
      checking: true,
      count: '1 review',
      states: { [reviewId(draft)]: 'northgate/8k.htm: checking' },
    });
    await bench.records.remove(boardKeys.checking(reviewId(draft)));
    const id = await lay(bench, { counts: { warnings: 1 } });
    expect(await changes()).toMatchObject({
      checking: false,
      count: '1 review',
      states: { [id]: 'northgate/8k.docx: Ready, awaiting sign-off. You can sign' },
      list: expect.stringContaining('Northgate Biologics, Inc.') as unknown,
    });
  });

  it('is told of to nobody who is not signed in', async () => {
    const bench = new Bench();
    const { status } = await bench.get('/board/changes');
    expect(status).not.toBe(200);
  });
});

describe('a review with an error', () => {
  it('can be signed for as long as the error is waived, and the board says so', async () => {
    const bench = new Bench();
    const cookie = await bench.enter();
    const { id } = await bench.review('sonus/8k.txt', spoiledDraft);
    const row = async (query = '') =>
      (await rowsOf(await bench.get(`/${query}`, cookie))).map((cells) => cells.slice(3, 5));
    const blocked = [
      'Not ready | 1 error, 1 warning, 7 notes',
      'Awaiting sign-off | Not open for signing yet',
    ];
    expect(await row()).toEqual([blocked]);

    const record = ReviewRecord.parse(JSON.parse((await bench.records.read(recordKeys.review(id))) ?? ''));
    const { findings } = Report.parse(JSON.parse((await bench.records.read(record.report.json.key)) ?? ''));
    const error = findings.find(({ severity }) => severity === 'error');
    const asked = {
      reviewId: id,
      reportSha256: record.report.json.sha256,
      what: { kind: 'finding', findingId: error?.id ?? '' },
      reason: 'The date is as the company means it.',
      expires: '2026-11-30',
      owner: reviewerOne,
    } as const;
    const given = await waive(asked, bench);
    expect(given.kind).toBe('waived');
    const waived = ['Ready | 1 error, 1 warning, 7 notes; waived', 'Awaiting sign-off | You can sign'];
    expect([await row(), await row('?mine=yes'), await row('?verdict=not-ready')]).toEqual([
      [waived],
      [waived],
      [],
    ]);

    bench.clock.moveTo('2026-12-01T15:00:00Z');
    const late = await bench.enter();
    expect((await rowsOf(await bench.get('/', late))).map((cells) => cells.slice(3, 5))).toEqual([blocked]);
    expect(await rowsOf(await bench.get('/?mine=yes', late))).toEqual([]);
    bench.clock.moveTo(NOW);
    if (given.kind === 'waived')
      await endWaiver({ reviewId: id, waiverId: given.waiver.waiverId, person: reviewerOne }, bench);
    expect(await row()).toEqual([blocked]);
    expect(await bench.records.list(boardKeys.openPrefix)).toHaveLength(1);
  });
});

describe('the board of somebody', () => {
  it.each([
    ['a reviewer', reviewerOne, true, true],
    ['an uploader', uploaderOne, true, false],
    ['an auditor', auditorOne, false, false],
  ])('who is %s has what their role allows', async (_, person, uploads, signs) => {
    const bench = new Bench();
    const page = await (await bench.get('/', await bench.enter(person))).text();
    expect([page.includes('id="drop"'), page.includes('Only what I can sign')]).toEqual([uploads, signs]);
  });
});
