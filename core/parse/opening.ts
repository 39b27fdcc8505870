import type { Document, Filing } from '../filing/filing.ts';
import type { IssueCode } from './issues.ts';

/** Something noticed while a file was opened; `detail` names the part of it that is meant. */
export interface Note {
  readonly code: IssueCode;
  readonly detail?: string;
  /** What was noticed, in words of its own instead of the code's sentence. */
  readonly says?: string;
}

/** What one file holds. */
export interface Opened {
  /** In the order of the file; indexes count from 0. One of them is the report, unless the file is an exhibit. */
  readonly documents: readonly Document[];
  readonly format: Filing['draft']['format'];
  readonly header: Filing['header'];
  readonly notes: readonly Note[];
}

/** Why a file could not be opened; `detail` names the part of it that is meant. */
export interface Unopened {
  readonly issue: IssueCode;
  readonly format: Filing['draft']['format'] | null;
  readonly detail?: string;
}

export type Opening = Opened | Unopened;
