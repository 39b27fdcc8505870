import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { sentenceAfter, sentenceAt } from './sentences.ts';

/** A sentence, its folded words on one line. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
}

/** Sentences that are told apart in one stretch: a hostile one is read so far and no further. */
const MOST = 600;

const known = new WeakMap<Filing, Map<string, readonly Sentence[]>>();

/** The sentences of a stretch in order, told apart once however many rules ask. A row of a table is one. */
export function sentencesOf(filing: Filing, within: Span): readonly Sentence[] {
  const lists = known.get(filing) ?? new Map<string, readonly Sentence[]>();
  known.set(filing, lists);
  const key = `${within.document} ${within.start} ${within.end}`;
  let list = lists.get(key);
  if (!list) lists.set(key, (list = tellApart(filing, within)));
  return list;
}

function tellApart(filing: Filing, within: Span): Sentence[] {
  const list: Sentence[] = [];
  let span: Span | null = first(filing, within);
  while (span && list.length < MOST) {
    list.push({ span, text: foldedOf(filing, span).replace(/\s+/g, ' ') });
    span = sentenceAfter(filing, within, span);
  }
  return list;
}

function first(filing: Filing, within: Span): Span | null {
  const lead = foldedOf(filing, within).search(/[A-Za-z0-9]/);
  return lead < 0 ? null : sentenceAt(filing, within, within.start + lead);
}
