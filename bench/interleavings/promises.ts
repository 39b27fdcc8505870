import { washingtonDay } from '../../core/calendar/washington-day.ts';
import { sha256 } from '../../core/sign-off/digest.ts';
import { maySign, obstaclesOf } from '../../core/sign-off/obstacles.ts';
import type { SignOffRecord } from '../../core/sign-off/record.ts';
import { verifySignOff } from '../../core/sign-off/verify.ts';
import { entryIn, type TrailEntry } from '../../core/trail/entry.ts';
import { compareWithRecord, trailFile, verifyTrail } from '../../core/trail/verify.ts';
import { Carried, WaiverEnd } from '../../core/waivers/standing.ts';
import { coversFamily, coversFinding, familiesNotChecked, subjectKey } from '../../core/waivers/subject.ts';
import { Waiver } from '../../core/waivers/waiver.ts';
import { boardKeys, readEndedKey, readOpenKey } from '../../core/workflow/board-keys.ts';
import { recordKeys, reviewId, type DraftVersion } from '../../core/workflow/keys.ts';
import { Latest, ReviewEnd, ReviewRecord, SignOffToken } from '../../core/workflow/records.ts';
import { Report } from '../../core/report/report.ts';
import { readTrail } from '../../core/workflow/trail.ts';
import type { Trial } from './trial.ts';
import type { Call } from './turns.ts';

/*
 * What holds once all has settled, whoever went first and whatever fell over (docs/decisions/2026-11-23-interleavings.md).
 * Each promise answers with a sentence for each breach.
 */

/** All of one version that is stored. */
interface Kept {
  readonly draft: DraftVersion;
  readonly review: string;
  readonly record: ReviewRecord;
  readonly report: Report;
  readonly end: ReviewEnd | null;
  readonly carried: Carried | null;
  readonly given: readonly Waiver[];
  readonly taken: readonly WaiverEnd[];
}

/** How often what came to pass; figures for whoever runs the bench. */
export type Tally = Map<string, number>;

export async function breaches(trial: Trial, tally: Tally): Promise<string[]> {
  const faults = trial.faults.map((fault) => `a step failed: ${String((fault as Error).stack ?? fault)}`);
  if (faults.length > 0) return faults;
  const stored = trial.house.records.contents();
  const kept = trial.uploads.map((draft) => keptOf(stored, draft));
  const missing = kept.filter((one) => one === null).length;
  if (missing > 0) return [`${missing} versions have no report`];
  const all = kept as Kept[];
  const decided = await Promise.all(all.map((one) => signedRightly(trial, one, tally)));
  return [
    ...decided.flat(),
    ...all.flatMap((one) => [...endOnce(trial, one), ...noticed(trial, one)]),
    ...onTheBoard(trial, all),
    ...latest(trial, all),
    ...whatWasTold(trial, all, await waiversEntered(trial)),
    // Nothing is ever taken out of a trail: what is wrong with it once all is over is all that ever was.
    ...(all.every(({ end }) => end) ? await inTheTrail(trial, all) : []),
  ];
}

function keptOf(stored: Record<string, string>, draft: DraftVersion): Kept | null {
  const review = reviewId(draft);
  const read = (key: string): unknown => JSON.parse(stored[key] ?? 'null');
  const record = read(recordKeys.review(review));
  if (record === null) return null;
  const end = read(recordKeys.end(review));
  const carried = read(recordKeys.carried(review));
  const keys = Object.keys(stored).filter((key) => key.startsWith(recordKeys.waiversPrefix(review)));
  const isEnd = (key: string): boolean => key.endsWith('.ended.json');
  return {
    draft,
    review,
    record: ReviewRecord.parse(record),
    report: Report.parse(read(recordKeys.report(draft, 'json'))),
    end: end === null ? null : ReviewEnd.parse(end),
    carried: carried === null ? null : Carried.parse(carried),
    given: keys.filter((key) => !isEnd(key)).map((key) => Waiver.parse(read(key))),
    taken: keys.filter(isEnd).map((key) => WaiverEnd.parse(read(key))),
  };
}

/** Each version has one report and one end, or waits; nothing of either is ever written twice. */
function endOnce(trial: Trial, { draft, review, record, end }: Kept): string[] {
  const told: string[] = [];
  const { records } = trial.house;
  const token = records.putsOf(recordKeys.token(review)).at(-1);
  const waits = token !== undefined && trial.isWaiting(SignOffToken.parse(JSON.parse(token)).taskToken);
  if (waits === (end !== null))
    told.push(`${draft.versionId} ${end ? `is ${end.state} and waits` : 'neither waits nor has an end'}`);
  const isNewest = trial.uploads.findLast(({ key }) => key === draft.key) === draft;
  if (!end && !isNewest) told.push(`${draft.versionId} waits and is not the newest`);
  if (end && recordKeys.token(review) in records.contents())
    told.push(`${draft.versionId} has ended and keeps a token`);
  for (const key of [
    recordKeys.review(review),
    recordKeys.report(draft, 'json'),
    ...(record.asksSignOff ? [recordKeys.carried(review)] : []),
    ...(end ? [recordKeys.end(review)] : []),
    ...(end && 'jws' in end ? [recordKeys.signOff(draft)] : []),
  ]) {
    const puts = records.putsOf(key).length;
    if (puts !== 1) told.push(`${key} was put ${puts} times`);
  }
  if (records.putsOf(recordKeys.signOff(draft)).some((jws) => !end || !('jws' in end) || end.jws !== jws))
    told.push(`${draft.versionId} has a signed record that is not its end`);
  return told;
}

/**
 * A signed record names the very bytes of its version, and was put after a look, itself after the sealing, that found the
 * version to be the newest and its waivers to be those of the record.
 */
async function signedRightly(trial: Trial, kept: Kept, tally: Tally): Promise<string[]> {
  const { draft, review, report, end, record } = kept;
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  count(end?.state ?? 'awaiting sign-off');
  if (!end || !('jws' in end)) return [];
  const bytes = await trial.house.drafts.read(draft);
  const proof = verifySignOff(end.jws, { draft: bytes });
  if (!proof.holds) return [`${draft.versionId}: ${proof.sentences.join(' ')}`];
  const signed = proof.record;
  const told = recordFlaws(signed, kept);
  if (signed.uploadedBy === signed.signer.subject)
    told.push(`${draft.versionId} was decided by its uploader`);
  if (sha256(trial.house.records.putsOf(record.report.json.key)[0] ?? '') !== signed.report.sha256)
    told.push(`${draft.versionId} was decided over another report`);
  if (signed.decision === 'signed' && !maySign(obstaclesOf(report, signed.waivers.list)))
    told.push(`${draft.versionId} was signed with something against it`);

  const { log } = trial.turns;
  const put = log.findIndex((call) => isPut(call, recordKeys.end(review)));
  const own = log.slice(0, put).filter(({ process }) => process === log[put]?.process);
  const look = own.findLast(({ name }) => name === 'drafts.versionsOf');
  if (!look || own.indexOf(look) < own.findLastIndex(({ name }) => name === 'signer.sign'))
    told.push(`${draft.versionId} was decided without a look at the versions after the sealing`);
  if ((look?.answer as string[] | undefined)?.[0] !== draft.versionId)
    told.push(`${draft.versionId} was decided when a newer version was seen`);
  const waiversLook = own.findLast(
    ({ name, args }) => name === 'records.list' && args[0] === recordKeys.waiversPrefix(review),
  );
  if (!waiversLook || own.indexOf(waiversLook) < own.findLastIndex(({ name }) => name === 'signer.sign'))
    told.push(`${draft.versionId} was decided without a look at the waivers after the sealing`);
  const seen = (waiversLook?.answer ?? []) as string[];
  for (const { waiverId } of signed.waivers.list)
    if (seen.includes(recordKeys.waiverEnded(review, waiverId)))
      told.push(`${draft.versionId} was decided with a waiver that was seen to have ended`);

  const between = log.slice(log.indexOf(waiversLook as Call), put);
  if (
    between.some((call) => call.name === 'records.putIfAbsent' && /\.ended\.json$/.test(String(call.args[0])))
  )
    count('waivers taken back between last look and put');
  return told;
}

function recordFlaws(signed: SignOffRecord, { draft, review, report }: Kept): string[] {
  const told: string[] = [];
  if (
    signed.reviewId !== review ||
    signed.draft.versionId !== draft.versionId ||
    signed.draft.key !== draft.key
  )
    told.push(`${draft.versionId} has the record of another version`);
  const subjects = new Set<string>();
  for (const waiver of signed.waivers.list) {
    const { subject } = waiver;
    subjects.add(subject.kind === 'finding' ? subject.findingId : subject.family);
    if (waiver.expires < washingtonDay(signed.at))
      told.push(`${draft.versionId} lists a waiver that had expired`);
    const covers =
      report.findings.some((finding) => coversFinding(waiver, finding)) ||
      [...familiesNotChecked(report).keys()].some((family) => coversFamily(waiver, family));
    if (!covers) told.push(`${draft.versionId} lists a waiver of other words`);
  }
  if (subjects.size < signed.waivers.list.length)
    told.push(`${draft.versionId} lists two waivers of one thing`);
  return told;
}

function isPut({ name, args, answer }: Call, key: string): boolean {
  return name === 'records.putIfAbsent' && args[0] === key && answer === 'stored';
}

/** Whoever listens has heard of each end, and of each review that waits. */
function noticed(trial: Trial, { review, draft, end }: Kept): string[] {
  const heard = trial.house.notifier.heard.filter((one) => one.reviewId === review).map(({ kind }) => kind);
  const wanted = end?.state ?? 'review-opened';
  const others = heard.filter(
    (kind) => kind !== end?.state && kind !== 'review-opened' && !kind.startsWith('due-'),
  );
  return [
    ...(heard.includes(wanted) ? [] : [`nobody was told that ${draft.versionId} is ${wanted}`]),
    ...(others.length === 0 ? [] : [`of ${draft.versionId} was told: ${others.join(', ')}`]),
  ];
}

/** Open: one line for each review that asks somebody, under its state. Ended: one for each other. Checking: none. */
function onTheBoard({ house, uploads }: Trial, all: readonly Kept[]): string[] {
  const keys = Object.keys(house.records.contents());
  const open = keys
    .flatMap((key) => readOpenKey(key) ?? [])
    .map(({ reviewId: id, state }) => `open ${id} ${state}`);
  const ended = keys
    .flatMap((key) => readEndedKey(key) ?? [])
    .map(({ reviewId: id, state }) => `ended ${id} ${state}`);
  const checking = keys.filter((key) => key.startsWith(boardKeys.checkingPrefix));
  const wanted = all.map(({ draft, review, end }) => {
    const isNewest = uploads.findLast(({ key }) => key === draft.key) === draft;
    if (!end) return `open ${review} awaiting-sign-off`;
    return isNewest && end.state === 'unreadable'
      ? `open ${review} unreadable`
      : `ended ${review} ${end.state}`;
  });
  const there = [...open, ...ended, ...checking];
  return JSON.stringify(there.toSorted()) === JSON.stringify(wanted.toSorted())
    ? []
    : [`on the board: ${there.toSorted().join(', ')}; wanted: ${wanted.toSorted().join(', ')}`];
}

/** `latest.json` names the newest version and its state. */
function latest({ house, uploads }: Trial, all: readonly Kept[]): string[] {
  return all.flatMap(({ draft, end }) => {
    if (uploads.findLast(({ key }) => key === draft.key) !== draft) return [];
    const { versionId, state } = Latest.parse(
      JSON.parse(house.records.contents()[recordKeys.latest(draft.key)] ?? 'null'),
    );
    const wanted = end?.state ?? 'awaiting-sign-off';
    return versionId === draft.versionId && state === wanted
      ? []
      : [`latest.json says ${versionId} is ${state}; ${draft.versionId} is ${wanted}`];
  });
}

/** Waivers of which the trails tell. One act may fall over after that, and be told "too late" when it is tried again. */
async function waiversEntered({ house, uploads }: Trial): Promise<Set<string>> {
  const keys = [...new Set(uploads.map(({ key }) => key))];
  const sealed = await Promise.all(keys.map((key) => readTrail(house.records, key)));
  const events = sealed.flat().map((jws) => (entryIn(jws) as TrailEntry).event);
  return new Set(events.flatMap((event) => (event.kind === 'waived' ? [event.waiverId] : [])));
}

/** What people were told stands, and nothing stands that they were told does not. */
function whatWasTold({ told }: Trial, all: readonly Kept[], entered: ReadonlySet<string>): string[] {
  const flaws: string[] = [];
  const kept = new Map(all.map((one) => [one.review, one]));
  for (const one of told) {
    const { end, draft, taken } = kept.get(one.review) as Kept;
    const decidedBy = end && 'jws' in end ? end.signer.subject : null;
    if (one.did === 'decide' && one.result.kind === 'recorded' && decidedBy !== one.by.subject)
      flaws.push(`${one.by.name} was told that a decision on ${draft.versionId} stands, and it does not`);
    if (one.did === 'end-waiver' && one.result.kind === 'ended-waiver') {
      const { waiverId } = one;
      if (!taken.some((end) => end.waiverId === waiverId)) flaws.push(`the end of ${waiverId} was lost`);
      for (const { carried } of all.filter(({ carried: its }) => its?.from?.reviewId === one.review))
        if (carried?.carried.some((waiver) => waiver.waiverId === waiverId))
          flaws.push(`${waiverId} was taken back on ${draft.versionId} and carried`);
    }
    if (one.did !== 'waive') continue;
    const { owner, reason } = one.request;
    const isIt = (waiver: Waiver): boolean =>
      waiver.reviewId === one.review && waiver.owner.subject === owner.subject && waiver.reason === reason;
    if (one.result.kind === 'waived')
      flaws.push(...lostWaiver(one.result.waiver, kept.get(one.review) as Kept, all));
    else if (one.result.kind === 'ended')
      for (const { carried, taken: ended, draft: to } of all)
        if (
          carried?.carried.some(
            (waiver) =>
              isIt(waiver) &&
              !entered.has(waiver.waiverId) &&
              !ended.some((end) => end.waiverId === waiver.waiverId),
          )
        )
          flaws.push(`what could not be waived on ${draft.versionId} holds on ${to.versionId}`);
  }
  return flaws;
}

/**
 * What was waived is there, and the next version says what became of it unless it was taken back. Of two who waived one
 * thing at the same moment both may be told so; one of them holds.
 */
function lostWaiver(waiver: Waiver, { given, taken, review, draft }: Kept, all: readonly Kept[]): string[] {
  if (!given.some(({ waiverId }) => waiverId === waiver.waiverId))
    return [`a waiver of ${draft.versionId} was lost`];
  const subject = subjectKey(waiver.subject);
  const alike = new Set(
    given.filter((one) => subjectKey(one.subject) === subject).map(({ waiverId }) => waiverId),
  );
  if (taken.some(({ waiverId }) => alike.has(waiverId))) return [];
  return all
    .filter(({ carried }) => carried?.from?.reviewId === review)
    .filter(
      ({ carried }) =>
        ![...(carried?.carried ?? []), ...(carried?.leftBehind ?? []).map((one) => one.waiver)].some(
          ({ waiverId }) => alike.has(waiverId),
        ),
    )
    .map((next) => `a waiver of ${draft.versionId} was lost on the way to ${next.draft.versionId}`);
}

/** A chain that holds, without a gap, with each event once and none lost; every record continues it. */
async function inTheTrail({ house, uploads, told }: Trial, all: readonly Kept[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const key of new Set(uploads.map((draft) => draft.key))) {
    const sealed = await readTrail(house.records, key);
    const trail = verifyTrail(trailFile(sealed));
    if (!trail.holds) return [...flaws, ...trail.sentences];
    const entries = sealed.map((jws) => entryIn(jws) as TrailEntry);
    for (const kept of all.filter(({ draft }) => draft.key === key)) {
      const { review, draft, end, record, given, taken } = kept;
      const kinds = entries
        .filter((entry) => entry.reviewId === review)
        .map(({ event }) => ('waiverId' in event ? `${event.kind} ${event.waiverId}` : event.kind));
      if (new Set(kinds).size < kinds.length) flaws.push(`the trail tells twice: ${kinds.join(', ')}`);
      if (kinds[0] !== 'uploaded') flaws.push(`the trail of ${draft.versionId} begins with ${kinds[0]}`);
      const acts = told.filter((one) => one.review === review);
      const wanted = [
        'uploaded',
        'checked',
        ...(end ? [end.state] : ['review-opened']),
        ...acts.flatMap((one) =>
          one.did === 'waive' && one.result.kind === 'waived' ? [`waived ${one.result.waiver.waiverId}`] : [],
        ),
        ...acts.flatMap((one) =>
          one.did === 'end-waiver' && one.result.kind === 'ended-waiver'
            ? [`waiver-ended ${one.waiverId}`]
            : [],
        ),
      ];
      for (const kind of wanted)
        if (!kinds.includes(kind)) flaws.push(`the trail of ${draft.versionId} lacks: ${kind}`);
      const possible = new Set([
        ...wanted,
        ...(record.asksSignOff ? ['review-opened'] : []),
        ...given.map(({ waiverId }) => `waived ${waiverId}`),
        ...taken.map(({ waiverId }) => `waiver-ended ${waiverId}`),
      ]);
      for (const kind of kinds)
        if (!possible.has(kind)) flaws.push(`the trail of ${draft.versionId} tells of ${kind}`);
      if (!end || !('jws' in end)) continue;
      const proof = verifySignOff(end.jws, {});
      if (!proof.holds) continue;
      const compared = compareWithRecord(trail.entries, { record: proof.record, sha256: sha256(end.jws) });
      if (!compared.holds) flaws.push(...compared.sentences);
      const before = entries.slice(0, proof.record.trail.entries);
      for (const { waiverId } of proof.record.waivers.list)
        if (!before.some(({ event }) => event.kind === 'waived' && event.waiverId === waiverId))
          flaws.push(`${draft.versionId} was decided with a waiver of which the trail did not tell`);
    }
  }
  return flaws;
}
