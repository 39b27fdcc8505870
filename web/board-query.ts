import { z } from 'zod';
import { Verdict } from '../core/report/verdict.ts';
import type { KeyOfLine } from '../core/workflow/board-keys.ts';
import { ReviewState } from '../core/workflow/payloads.ts';
import type { Reviewer } from '../core/workflow/records.ts';
import { marksOf } from '../core/workflow/same-person.ts';

const ENDS = ReviewState.exclude(['awaiting-sign-off']).options;

/** What the board is asked for, as it stands in its address; what is not understood asks for nothing. */
export const BoardQuery = z.object({
  /** Words of a company's name or of a draft's key. */
  q: z.string().trim().max(200).catch(''),
  state: z.enum(['all', 'open', 'ended', 'checking', ...ReviewState.options]).catch('all'),
  verdict: z.enum(['all', ...Verdict.options]).catch('all'),
  uploader: z.enum(['all', 'me', 'other']).catch('all'),
  /** `yes`: only what the visitor can sign. */
  mine: z.enum(['yes', '']).catch(''),
  /** Where the page before ended: a place among the open or the ended reviews. */
  from: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d\/\d{8}T\d{6}Z|\d{13})-[0-9a-f]{40}$/)
    .or(z.literal(''))
    .catch(''),
});
export type BoardQuery = z.infer<typeof BoardQuery>;

/** A query as one visitor means it. */
export interface Asked {
  readonly checking: boolean;
  readonly open: boolean;
  readonly ended: boolean;
  /** Only what the visitor can sign. */
  readonly signable: boolean;
  /** Marks of the visitor's names. */
  readonly mine: ReadonlySet<string>;
  readonly isAsked: {
    readonly uploader: (isMine: boolean) => boolean;
    readonly key: (key: KeyOfLine) => boolean;
  };
  /** Whether words of a line are asked for. */
  readonly text: (words: string) => boolean;
  readonly isSearch: boolean;
  /** Whether anything at all narrows the lists. */
  readonly isNarrow: boolean;
}

export function askedOf(
  { q, state, verdict, uploader, mine: signable, from }: BoardQuery,
  visitor: Reviewer,
): Asked {
  const mine = marksOf(visitor);
  const wanted = folded(q);
  const uploaderAsked = (isMine: boolean): boolean => uploader === 'all' || (uploader === 'me') === isMine;
  const isEnd = (ENDS as readonly string[]).includes(state);
  // What is unreadable or failed has ended and stays among the open ones for as long as somebody must act.
  const isOpenState = ['awaiting-sign-off', 'unreadable', 'failed'].includes(state);
  const fromEnded = /^\d{13}-/.test(from);
  const fromOpen = from !== '' && !fromEnded;
  return {
    checking: ['all', 'open', 'checking'].includes(state) && verdict === 'all' && !signable && !from,
    open: (['all', 'open'].includes(state) || isOpenState) && !fromEnded,
    ended: (['all', 'ended'].includes(state) || isEnd) && !signable && !fromOpen,
    signable: signable !== '',
    mine,
    isAsked: {
      uploader: uploaderAsked,
      key: (key) =>
        uploaderAsked(mine.has(key.uploader)) &&
        (['all', 'open', 'ended'].includes(state) || key.state === state) &&
        (verdict === 'all' || verdictOf(key) === verdict) &&
        (!signable || (isAwaiting(key) && key.signable && !mine.has(key.uploader))),
    },
    text: (words) => folded(words).includes(wanted),
    isSearch: wanted !== '',
    isNarrow: wanted !== '' || state !== 'all' || verdict !== 'all' || uploader !== 'all' || signable !== '',
  };
}

/** What waivers make ready is ready. */
function verdictOf({ signable, verdict }: KeyOfLine): string {
  return signable ? 'ready' : verdict;
}

export function isAwaiting({ state }: KeyOfLine): boolean {
  return state === 'awaiting-sign-off';
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
