import { AMOUNT } from './element-words.ts';
import type { Paper } from './papers.ts';

/** A measure that no accounting principles define, where a paper gives it with a figure. Offsets are into the paper's text. */
export interface NonGaapMeasure {
  readonly name: string;
  readonly at: number;
  /** "Organic", "constant currency": growth that some adjust and others merely describe. */
  readonly growth: boolean;
}

const MEASURE =
  /\bnon-?\s?GAAP\s{1,3}(?:diluted\s{1,3}|basic\s{1,3}|adjusted\s{1,3}|total\s{1,3}|consolidated\s{1,3}){0,2}(?:earnings|net|EPS|income|operating|gross|revenues?|loss|profit|margin|tax|results)(?:\s{1,3}(?:income|earnings|profit|margin|loss|expenses?|per\s{1,3}(?:diluted\s{1,3})?share)){0,2}|\b(?:adjusted\s{1,3})?EBITDA[RX]?\b|\badjusted\s{1,3}(?:diluted\s{1,3}|basic\s{1,3}|consolidated\s{1,3}){0,2}(?:net\s{1,3}(?:income|earnings|loss)|earnings|EPS|operating\s{1,3}(?:income|earnings|profit|margin)|income|loss|gross\s{1,3}(?:profit|margin))(?:\s{1,3}per\s{1,3}(?:diluted\s{1,3})?share)?|\bfree\s{1,3}cash\s{1,3}flow|\b(?:organic|constant[\s-]{1,3}currency|currency-neutral)\s{1,3}(?:net\s{1,3})?(?:sales|revenues?|growth)/gi;
const GROWTH = /^(?:organic|constant|currency)/i;
/** Terms of a contract, of pay, or of guidance alone: no measure of a completed period. */
const NO_MEASURE =
  /\b(?:covenants?|leverage|ratio|as\s{1,3}defined\s{1,3}in|credit\s{1,3}(?:agreement|facility)|indenture|bonus|incentive|award|vest\w{0,3}|expects?|expected|guidance|outlook|forecast|anticipat\w{1,3}|will\s{1,3}be|projected|target\w{0,3}|segment)\b/i;
const NEAR = 160;
const STOP = /[.;](?=\s)|\n[ \t]{0,9}\n/g;
/** Mentions weighed in one paper. */
const MOST = 80;

const known = new WeakMap<Paper, readonly NonGaapMeasure[]>();

/** The measures of a paper in order, each mention that has a figure in its clause. */
export function nonGaapMeasuresIn(paper: Paper): readonly NonGaapMeasure[] {
  let found = known.get(paper);
  if (!found) known.set(paper, (found = measuresIn(paper.text)));
  return found;
}

function measuresIn(text: string): NonGaapMeasure[] {
  const measures: NonGaapMeasure[] = [];
  let read = 0;
  for (const { 0: name, index } of text.matchAll(MEASURE)) {
    if (++read > MOST) break;
    const clause = clauseAround(text, index, index + name.length);
    if (!AMOUNT.test(clause) || NO_MEASURE.test(clause)) continue;
    measures.push({ name: name.replace(/\s+/g, ' '), at: index, growth: GROWTH.test(name) });
  }
  return measures;
}

/** The words around a mention, as far as its sentence or line goes. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const last = [...before.matchAll(STOP)].at(-1);
  const stop = behind.search(STOP);
  const head = last ? before.slice(last.index + last[0].length) : before;
  return `${head}${text.slice(start, end)}${stop < 0 ? behind : behind.slice(0, stop)}`;
}
