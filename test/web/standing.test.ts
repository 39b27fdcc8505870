import { describe, expect, it } from 'vitest';
import { Report } from '../../core/report/report.ts';
import { sha256 } from '../../core/sign-off/digest.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { endOf } from '../../core/workflow/endings.ts';
import { ACTIONS, ALLOWED, type Action, type Person, type Role } from '../../core/workflow/roles.ts';
import { SENTENCES } from '../../web/sentences.ts';
import {
  auditorOne,
  Bench,
  foundingDraft,
  NOW,
  ORIGIN,
  reviewerOne,
  reviewerTwo,
  spoiledDraft,
  uploaderOne,
} from './support/site.ts';

const KEY = 'sonus/sonus-2004-01-21-8k.txt';
const REVIEW = '/reviews/:id{[0-9a-f]{40}}';

/** The sentence that a page of refusal or failure tells. */
async function sentenceOf(response: Response): Promise<string> {
  const sentence = /<p role="alert">([\s\S]*?)<\/p>/.exec(await response.text())?.[1] ?? '';
  return sentence.replace(/\s+/g, ' ').trim();
}

/** A review, and somebody who is about to ask for something. */
class Desk {
  static readonly opened: Desk[] = [];
  readonly bench = new Bench();
  id = '';
  key = KEY;
  draft = { bucket: 'drafts', key: KEY, versionId: '' };
  cookie = '';

  static async of(
    person: Person | null,
    {
      body = foundingDraft,
      uploadedBy = 'ben.ortiz@example.com',
    }: { body?: Uint8Array; uploadedBy?: string } = {},
  ): Promise<Desk> {
    const desk = new Desk();
    const { id, draft } = await desk.bench.review(KEY, body, uploadedBy);
    Desk.opened.push(desk);
    Object.assign(desk, { id, draft, cookie: person ? await desk.bench.enter(person) : '' });
    return desk;
  }

  /** All that the sheet would send for this person, though it may show them none: only the token is theirs. */
  async form(cookie = this.cookie): Promise<Record<string, string>> {
    const reader = await this.bench.enter({ ...reviewerTwo, subject: 'reader', name: 'Reader' });
    const page = await (await this.bench.get('/nothing', cookie)).text();
    const report = this.bench.records.contents()[recordKeys.report(this.draft, 'json')] ?? '';
    return {
      report: sha256(report),
      version: this.draft.versionId,
      ...(await this.bench.sheet(this.id, reader)),
      csrf: /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? '',
    };
  }

  get(path: string): Promise<Response> {
    return this.bench.get(path, this.cookie);
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.bench.post(path, { ...(await this.form()), ...fields }, { cookie: this.cookie });
  }

  sign(form: Record<string, string> = {}): Promise<Response> {
    return this.post(`/reviews/${this.id}/decision`, { decision: 'signed', ...form });
  }

  refuse(form: Record<string, string> = {}): Promise<Response> {
    return this.post(`/reviews/${this.id}/decision`, { decision: 'refused', reason: 'Not yet.', ...form });
  }

  /** Waives the first finding, as the report's page would. */
  async waive(cookie = this.cookie): Promise<Response> {
    const form = await this.form(cookie);
    const stored = this.bench.records.contents()[recordKeys.report(this.draft, 'json')] ?? '';
    const [finding] = Report.parse(JSON.parse(stored)).findings;
    return this.bench.post(
      `/reviews/${this.id}/waivers`,
      { ...form, finding: finding?.id ?? '', reason: 'The date is right.', expires: '2026-11-30' },
      { cookie },
    );
  }

  /** Ends what another reviewer waived. */
  async endWaiver(): Promise<Response> {
    await this.waive(await this.bench.enter(reviewerTwo));
    const [key = ''] = await this.bench.records.list(recordKeys.waiversPrefix(this.id));
    const waiver = /w-[0-9a-f]+/.exec(key)?.[0] ?? '';
    return this.post(`/reviews/${this.id}/waivers/${waiver}/end`, {});
  }

  /** Somebody else has signed already. */
  async signedBefore(): Promise<this> {
    const cookie = await this.bench.enter(reviewerTwo);
    const form = { ...(await this.form(cookie)), decision: 'signed' };
    await this.bench.post(`/reviews/${this.id}/decision`, form, { cookie });
    return this;
  }
}

/** One way to use a route: what it needs, and a request that nothing but a role could stand against. */
interface Use {
  readonly route: string;
  readonly action: Action;
  readonly ask: (desk: Desk) => Promise<Response>;
}

const USES: readonly Use[] = [
  { route: 'GET /', action: 'see-board', ask: (desk) => desk.get('/') },
  { route: 'GET /board/changes', action: 'see-board', ask: (desk) => desk.get('/board/changes') },
  {
    route: 'POST /uploads',
    action: 'upload',
    ask: (desk) => desk.post('/uploads', { folder: 'acme', name: 'draft.htm' }),
  },
  { route: 'GET /rules', action: 'read-report', ask: (desk) => desk.get('/rules') },
  {
    route: 'GET /rules/:family/:name',
    action: 'read-report',
    ask: (desk) => desk.get('/rules/signature/missing'),
  },
  {
    route: `GET ${REVIEW}/state`,
    action: 'read-report',
    ask: (desk) => desk.get(`/reviews/${desk.id}/state`),
  },
  { route: `POST ${REVIEW}/waivers`, action: 'waive', ask: (desk) => desk.waive() },
  {
    route: `POST ${REVIEW}/waivers/:waiver{w-[0-9a-f]+}/end`,
    action: 'end-waiver',
    ask: (desk) => desk.endWaiver(),
  },
  {
    route: `GET ${REVIEW}/trail`,
    action: 'read-trail',
    ask: (desk) => desk.get(`/reviews/${desk.id}/trail`),
  },
  {
    route: `GET ${REVIEW}/trail.jsonl`,
    action: 'read-trail',
    ask: (desk) => desk.get(`/reviews/${desk.id}/trail.jsonl`),
  },
  {
    route: 'GET /keys/sign-off-keys.json',
    action: 'download-record',
    ask: (desk) => desk.get('/keys/sign-off-keys.json'),
  },
  {
    route: 'GET /keys/trail-keys.json',
    action: 'read-trail',
    ask: (desk) => desk.get('/keys/trail-keys.json'),
  },
  { route: `GET ${REVIEW}`, action: 'read-report', ask: (desk) => desk.get(`/reviews/${desk.id}`) },
  {
    route: `GET ${REVIEW}/report.json`,
    action: 'read-report',
    ask: (desk) => desk.get(`/reviews/${desk.id}/report.json`),
  },
  {
    route: `GET ${REVIEW}/report.html`,
    action: 'read-report',
    ask: (desk) => desk.get(`/reviews/${desk.id}/report.html`),
  },
  { route: `GET ${REVIEW}/sign`, action: 'sign', ask: (desk) => desk.get(`/reviews/${desk.id}/sign`) },
  {
    route: `GET ${REVIEW}/sign`,
    action: 'download-record',
    ask: async (desk) => (await desk.signedBefore()).get(`/reviews/${desk.id}/sign`),
  },
  { route: `POST ${REVIEW}/decision`, action: 'sign', ask: (desk) => desk.sign() },
  { route: `POST ${REVIEW}/decision`, action: 'refuse', ask: (desk) => desk.refuse() },
  {
    route: `GET ${REVIEW}/sign-off.jws`,
    action: 'download-record',
    ask: async (desk) => (await desk.signedBefore()).get(`/reviews/${desk.id}/sign-off.jws`),
  },
  {
    route: `GET ${REVIEW}/waivers.json`,
    action: 'download-record',
    ask: async (desk) => (await desk.signedBefore()).get(`/reviews/${desk.id}/waivers.json`),
  },
];

/** What needs no role: the way in and out, and what says nothing of any draft. */
const FOR_ANYBODY = [
  'GET /assets/:name{[0-9a-f]{32}\\.(?:css|js)}',
  'GET /sign-in',
  'GET /sign-in/callback',
  'GET /signed-out',
  'GET /uploaded',
  'POST /sign-out',
];

const PEOPLE: Readonly<Record<Role, Person>> = {
  uploader: uploaderOne,
  reviewer: reviewerOne,
  auditor: auditorOne,
};

describe('what each role may do', () => {
  it('is asked of every route of the site', () => {
    const routes = new Bench().site.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(routes)].sort()).toEqual(
      [...new Set([...USES.map(({ route }) => route), ...FOR_ANYBODY])].sort(),
    );
  });

  it('has a use for every action of the table', () => {
    expect([...new Set(USES.map(({ action }) => action))].sort()).toEqual([...ACTIONS].sort());
  });

  const cells = USES.flatMap((use) =>
    Object.entries(PEOPLE).map(([role, person]) => ({ ...use, role: role as Role, person })),
  );

  it.each(cells)('$role, $action: $route', async ({ role, person, action, ask }) => {
    const answer = await ask(await Desk.of(person));
    if (ALLOWED[role][action]) expect([200, 303]).toContain(answer.status);
    else expect([answer.status, await sentenceOf(answer)]).toEqual([403, SENTENCES.otherRole]);
  });

  it.each(USES)('nobody without a role: $action: $route', async ({ ask }) => {
    const answer = await ask(await Desk.of({ ...uploaderOne, roles: [] }));
    expect([answer.status, await sentenceOf(answer)]).toEqual([403, SENTENCES.otherRole]);
  });

  it.each(USES)('nobody without a session: $action: $route', async ({ ask }) => {
    const answer = await ask(await Desk.of(null));
    expect(answer.status).toBe(401);
  });

  it('is what any of several roles allows', async () => {
    const desk = await Desk.of({ ...uploaderOne, roles: ['auditor', 'reviewer'] });
    expect((await desk.sign()).status).toBe(303);
  });
});

/** `decisions`: how many stand afterwards, where somebody had decided before. */
type Refused = readonly [status: number, sentence: string, decisions?: number];

/** Decisions that were put on record on any desk since the last call. */
async function decisionsTaken(): Promise<number> {
  const desks = Desk.opened.splice(0);
  const ends = desks.flatMap(({ bench, id }) => bench.records.putsOf(recordKeys.end(id)));
  return ends.filter((end) => /"state":"(?:signed|refused)"/.test(end)).length;
}

const OWN: Refused = [403, SENTENCES.own];
const STALE: Refused = [409, SENTENCES.stale];
const OTHER_FORM: Refused = [403, SENTENCES.otherForm];
const OTHER_SITE: Refused = [403, SENTENCES.otherSite];
const NOT_IN: Refused = [401, 'You are not signed in, or your session is over.'];

/** Sends an approval by hand, its headers as given. */
async function sentWith(desk: Desk, headers: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...(await desk.form()), decision: 'signed' });
  return desk.bench.site.request(`${ORIGIN}/reviews/${desk.id}/decision`, { method: 'POST', headers, body });
}

/** Uploads as these names are Ann Lee's own: whoever gave them cannot sign. */
const annLee: Person = {
  subject: 'auth0|5f7c8ec7',
  name: 'Ann Lee',
  email: 'ann.lee@law.example',
  roles: ['reviewer'],
};
const NAMES_OF_ANN = [
  'Ann Lee',
  'ANN LEE',
  '  ann   lee ',
  'AnnLee',
  'Ａｎｎ　Ｌｅｅ',
  'Ann\u00a0Lee',
  'Ann\u200b Lee\u2060',
  'A\u00adnn Lee',
  'auth0|5f7c8ec7',
  'AUTH0|5F7C8EC7',
  'ann.lee@law.example',
  'Ann.Lee@Law.Example ',
  'Ann Lee <ann.lee@law.example>',
  'A. Lee <ann.lee@LAW.example>',
  'Somebody Else <auth0|5f7c8ec7>',
  'Ann Lee <a.lee@home.example>',
];

/** Each decision that must not be taken: how it comes about, and what whoever tries it is told. */
const REFUSED: Readonly<Record<string, readonly [attempt: () => Promise<Response>, told: Refused]>> = {
  'without a session': [async () => (await Desk.of(null)).sign(), NOT_IN],
  'with a session that is over': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      const form = await desk.form();
      desk.bench.clock.moveTo('2026-11-26T06:04:01Z');
      return desk.bench.post(
        `/reviews/${desk.id}/decision`,
        { ...form, decision: 'signed' },
        { cookie: desk.cookie },
      );
    },
    NOT_IN,
  ],
  'with a session under the name of another cookie': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return sentWith(desk, { Origin: ORIGIN, Cookie: desk.cookie.replace('__Host-', '') });
    },
    NOT_IN,
  ],
  'with a session that another site sealed': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      const sessionSecret = new TextEncoder().encode('another secret, also of 32 bytes');
      return sentWith(desk, {
        Origin: ORIGIN,
        Cookie: await new Bench({ sessionSecret }).enter(reviewerOne),
      });
    },
    NOT_IN,
  ],
  'with a session whose name was changed': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      const [header, , seal] = desk.cookie.split('.');
      const claims = {
        jti: 'x',
        sub: 'reviewer-2',
        name: 'Reviewer Two',
        email: null,
        roles: ['reviewer'],
        exp: 9e9,
      };
      const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return sentWith(desk, { Origin: ORIGIN, Cookie: [header, forged, seal].join('.') });
    },
    NOT_IN,
  ],
  'by an uploader': [async () => (await Desk.of(uploaderOne)).sign(), [403, SENTENCES.otherRole]],
  'by an auditor': [async () => (await Desk.of(auditorOne)).refuse(), [403, SENTENCES.otherRole]],
  'by a reviewer who uploaded it': [
    async () => (await Desk.of(annLee, { uploadedBy: 'Ann Lee' })).sign(),
    OWN,
  ],
  'to refuse, by a reviewer who uploaded it': [
    async () => (await Desk.of(annLee, { uploadedBy: 'Ann Lee' })).refuse(),
    OWN,
  ],
  'to waive, by a reviewer who uploaded it': [
    async () => (await Desk.of(annLee, { uploadedBy: 'Ann Lee' })).waive(),
    [403, SENTENCES.ownWaiver],
  ],
  'with the form of another person’s session': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return desk.sign(await desk.form(await desk.bench.enter(reviewerTwo)));
    },
    OTHER_FORM,
  ],
  'with the form of an earlier session of one’s own': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return desk.sign(await desk.form(await desk.bench.enter(reviewerOne)));
    },
    OTHER_FORM,
  ],
  'with a form token of nobody': [async () => (await Desk.of(reviewerOne)).sign({ csrf: '' }), OTHER_FORM],
  'with a form token made up': [
    async () => (await Desk.of(reviewerOne)).sign({ csrf: 'A'.repeat(43) }),
    OTHER_FORM,
  ],
  'from a page of another site': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return sentWith(desk, { Origin: 'https://evil.example', Cookie: desk.cookie });
    },
    OTHER_SITE,
  ],
  'from a sister site': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return sentWith(desk, { Origin: 'null', 'Sec-Fetch-Site': 'same-site', Cookie: desk.cookie });
    },
    OTHER_SITE,
  ],
  'from nobody says where': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      return sentWith(desk, { Cookie: desk.cookie });
    },
    OTHER_SITE,
  ],
  'on a page about another report': [
    async () => (await Desk.of(reviewerOne)).sign({ report: 'f'.repeat(64) }),
    STALE,
  ],
  'on a page about another version': [
    async () => (await Desk.of(reviewerOne)).sign({ version: 'v0' }),
    STALE,
  ],
  'with the form of another review': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      const other = await desk.bench.review('acme/other.txt', spoiledDraft, 'ben.ortiz@example.com');
      return desk.post(`/reviews/${other.id}/decision`, { decision: 'signed' });
    },
    STALE,
  ],
  'on a version that has been replaced': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      desk.bench.drafts.upload(KEY, spoiledDraft);
      return desk.sign();
    },
    [
      409,
      'A newer version of this draft arrived (v2). This page is about an older one, which can no longer be signed.',
    ],
  ],
  'on a review that was superseded': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      await desk.bench.review(KEY, spoiledDraft);
      return desk.refuse();
    },
    [
      409,
      'A newer version of this draft arrived (v2). This page is about an older one, which can no longer be signed.',
    ],
  ],
  'on a draft that was deleted': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      desk.bench.drafts.delete(desk.draft);
      return desk.sign();
    },
    [409, SENTENCES.gone],
  ],
  'after twenty days': [
    async () => {
      const desk = await Desk.of(null);
      desk.bench.clock.moveTo('2026-12-16T04:04:00Z');
      desk.cookie = await desk.bench.enter(reviewerOne);
      return desk.sign();
    },
    [409, SENTENCES.expired],
  ],
  'on a review that has ended as expired': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      await desk.bench.records.put(recordKeys.end(desk.id), JSON.stringify({ state: 'expired', at: NOW }));
      return desk.sign();
    },
    [
      409,
      'Nobody decided in time: the review ended on November 25, 2026, 11:04 p.m. Eastern. Upload the draft again to open a new one.',
    ],
  ],
  'on a draft that could not be read': [
    async () => (await Desk.of(reviewerOne, { body: new Uint8Array() })).refuse(),
    [409, SENTENCES.unreadable],
  ],
  'on a review whose check failed': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      await desk.bench.records.put(recordKeys.end(desk.id), JSON.stringify({ state: 'failed', at: NOW }));
      return desk.sign();
    },
    [
      409,
      'The check did not come to its end (November 25, 2026, 11:04 p.m. Eastern). The draft is kept; upload it again, or have the review run again.',
    ],
  ],
  'to approve while an error stands': [
    async () => (await Desk.of(reviewerOne, { body: spoiledDraft })).sign(),
    [
      409,
      'Not ready: one error stands. Fix that in a new draft, or waive it with a reason. Refusing is possible now.',
    ],
  ],
  'to refuse without a reason': [async () => (await Desk.of(reviewerOne)).refuse({ reason: ' ' }), [422, '']],
  'on what somebody else has decided': [
    async () => (await (await Desk.of(reviewerOne)).signedBefore()).refuse(),
    [
      409,
      'Reviewer Two signed this on November 25, 2026, 11:04 p.m. Eastern: reviewed and approved for filing.',
      1,
    ],
  ],
  'by the same form again': [
    async () => {
      const desk = await Desk.of(reviewerOne);
      const form = await desk.form();
      await desk.sign(form);
      return desk.sign(form);
    },
    [
      409,
      'Reviewer One signed this on November 25, 2026, 11:04 p.m. Eastern: reviewed and approved for filing.',
      1,
    ],
  ],
  'on a review that there is not': [
    async () =>
      (await Desk.of(reviewerOne)).post(`/reviews/${'0'.repeat(40)}/decision`, { decision: 'signed' }),
    [404, 'There is no such page, or the review has no report yet.'],
  ],
};

describe('a decision that must not be taken', () => {
  it('is refused, each in its own sentence', async () => {
    const told: Record<string, Refused> = {};
    const expected: Record<string, Refused> = {};
    await decisionsTaken();
    for (const [name, [attempt, [status, sentence, decisions = 0]]] of Object.entries(REFUSED)) {
      const answer = await attempt();
      told[name] = [answer.status, await sentenceOf(answer), await decisionsTaken()];
      expected[name] = [status, sentence, decisions];
    }
    expect(told).toEqual(expected);
  });

  it('is none by whoever uploaded, however they wrote themselves', async () => {
    const told = [];
    for (const uploadedBy of NAMES_OF_ANN) {
      const desk = await Desk.of(annLee, { uploadedBy });
      const answer = await desk.sign();
      told.push([
        uploadedBy,
        answer.status,
        await sentenceOf(answer),
        await endOf(desk.bench.records, desk.id),
      ]);
    }
    expect(told).toEqual(NAMES_OF_ANN.map((name) => [name, ...OWN, null]));
  });

  it('is one by somebody else, though the names are alike', async () => {
    for (const uploadedBy of ['Ann Leeds', 'Anne Lee', 'lee@law.example', 'Ann Lees <lee@law.example>'])
      expect((await (await Desk.of(annLee, { uploadedBy })).sign()).status).toBe(303);
  });
});

describe('a decision that is taken', () => {
  it('is in the name of whoever is signed in, whatever the form says', async () => {
    const desk = await Desk.of(reviewerOne);
    const answer = await desk.sign({
      signer: 'reviewer-2',
      subject: 'reviewer-2',
      name: 'Reviewer Two',
      at: '2020-01-01T00:00:00Z',
      reviewer: JSON.stringify(reviewerTwo),
    });
    expect(answer.status).toBe(303);
    expect(await endOf(desk.bench.records, desk.id)).toMatchObject({
      signer: { subject: 'reviewer-1', name: 'Reviewer One' },
      at: NOW,
    });
  });

  it('is one of ten at once; the others are told whose', async () => {
    const desk = await Desk.of(reviewerOne);
    const people = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const person = {
          subject: `p${index}`,
          name: `Person ${index}`,
          email: null,
          roles: ['reviewer' as const],
        };
        const cookie = await desk.bench.enter(person);
        const choice = index % 2 ? { decision: 'signed' } : { decision: 'refused', reason: 'Not yet.' };
        return { cookie, form: { ...(await desk.form(cookie)), ...choice } };
      }),
    );
    const answers = await Promise.all(
      people.map(({ cookie, form }) => desk.bench.post(`/reviews/${desk.id}/decision`, form, { cookie })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(9).fill(409)]);
    const end = await endOf(desk.bench.records, desk.id);
    const name = end && 'signer' in end ? end.signer.name : '';
    const losers = await Promise.all(answers.filter(({ status }) => status === 409).map(sentenceOf));
    expect(new Set(losers.map((sentence) => sentence.replace(/ (?:signed|refused) .*$/, '')))).toEqual(
      new Set([name]),
    );
    expect(desk.bench.records.putsOf(recordKeys.end(desk.id))).toHaveLength(1);
  });
});
