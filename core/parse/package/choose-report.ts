import type { Document } from '../../filing/filing.ts';
import { foldedText } from '../../filing/fold.ts';
import { findForm } from '../steps/find-form.ts';
import { type Ground, headedNumber } from './exhibit-type.ts';
import { saysForm } from './form-in-name.ts';
import { numberInName } from './number-in-name.ts';

export interface ChosenReport {
  readonly report: Document;
  readonly ground: Ground;
  /** Other papers that are headed Form 8-K: a copy in another format, an earlier draft. */
  readonly alike: readonly Document[];
}

/**
 * Which paper of a package is the report: by its type tag, else by the heading "Form 8-K" on a paper that is no exhibit by heading or
 * name, else by its name, else as the only paper. Null where nothing tells.
 */
export function chooseReport(papers: readonly Document[]): ChosenReport | null {
  const untagged = papers.filter(({ type }) => type === '');
  const free = untagged.filter((paper) => headedNumber(paper) === null && numberInName(paper.name) === null);
  const headed = free.filter(isHeadedForm).sort(byName);
  const tagged =
    papers.find(({ type }) => /^8-?K/i.test(type)) ??
    papers.find(({ type }) => type !== '' && !/^EX-/i.test(type));
  if (tagged) return { report: tagged, ground: 'tag', alike: headed };
  const [first, ...alike] = headed;
  if (first) return { report: first, ground: 'heading', alike };
  const named = free.find(({ name }) => saysForm(name));
  if (named) return { report: named, ground: 'name', alike: [] };
  const [only, ...more] = papers;
  return only && more.length === 0 ? { report: only, ground: 'place', alike: [] } : null;
}

function isHeadedForm(paper: Document): boolean {
  const text = foldedText(paper);
  return findForm(text, 0, text.length, paper.index) !== null;
}

/** Of several that are headed so, one whose name says it too; then in the order of the package. */
function byName(one: Document, other: Document): number {
  return Number(saysForm(other.name)) - Number(saysForm(one.name)) || one.index - other.index;
}
