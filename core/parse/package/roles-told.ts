import type { Ground } from './exhibit-type.ts';

/** What a paper was taken for, and why. */
export interface Taken {
  readonly name: string;
  /** `report`, or the type of an exhibit: `EX-99.1`. */
  readonly as: string;
  readonly ground: Ground;
}

/** Papers that nothing was taken from. */
export interface LeftOut {
  /** Headed Form 8-K, and not the report. */
  readonly alike: readonly string[];
  /** The same paper in another format. */
  readonly copies: readonly string[];
  /** Packages within the package. */
  readonly closed: readonly string[];
}

/** Papers that one sentence names for one reason; what comes behind them is counted. */
const MOST_NAMED = 12;

const WHY: Record<Exclude<Ground, 'tag'>, string> = {
  heading: 'by its heading',
  name: 'by its name',
  place: 'by its place',
  nothing: 'for want of a number in heading and name',
};

/**
 * "d8k.htm is taken for the report by its heading; ex99-1.htm for Exhibit 99.1 by its name"; null where type tags say it all and
 * nothing was left out.
 */
export function rolesTold(taken: readonly Taken[], { alike, copies, closed }: LeftOut): string | null {
  const guessed = taken.filter(({ ground }) => ground !== 'tag');
  const clauses = [
    ...few(guessed).map(
      ({ name, as, ground }, at) => `${name} ${at === 0 ? 'is taken ' : ''}${what(as, ground)}`,
    ),
    ...rest(guessed),
    ...few(alike).map((name) => `${name} is left out: headed Form 8-K, and not the report`),
    ...rest(alike),
    ...few(copies).map((name) => `${name} is left out as a copy`),
    ...rest(copies),
    ...few(closed).map((name) => `${name} is not opened, being a package within the package`),
    ...rest(closed),
  ];
  return clauses.length > 0 ? clauses.join('; ') : null;
}

function what(as: string, ground: Ground): string {
  const paper = as === 'report' ? 'the report' : `Exhibit ${as.replace(/^EX-/i, '')}`;
  return ground === 'tag' ? `for ${paper}` : `for ${paper} ${WHY[ground]}`;
}

function few<Paper>(papers: readonly Paper[]): readonly Paper[] {
  return papers.slice(0, MOST_NAMED);
}

function rest(papers: readonly unknown[]): readonly string[] {
  const more = papers.length - MOST_NAMED;
  return more > 0 ? [`so with ${more} more`] : [];
}
