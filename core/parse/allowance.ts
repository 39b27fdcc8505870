import { MOST_XML } from './docx/parts.ts';
import { MOST_WORK } from './pdf/drawn-work.ts';
import { LARGEST_UNPACKED } from './pdf/measure-streams.ts';
import { LONGEST_TEXT, MOST_PIECES } from './pdf/read-pages.ts';

/**
 * What is left of what Word files and PDFs may take, all those of a draft together: a package of two thousand may take no more than
 * one of them. Whoever opens a file takes away what it took.
 */
export interface Allowance {
  /** Bytes of XML. */
  xml: number;
  /** Bytes that streams unpack to. */
  unpacked: number;
  /** Bytes of operators, see `DrawnWork`. */
  drawn: number;
  pieces: number;
  characters: number;
}

/** Of one draft. */
export function fullAllowance(): Allowance {
  return {
    xml: MOST_XML,
    unpacked: LARGEST_UNPACKED,
    drawn: MOST_WORK,
    pieces: MOST_PIECES,
    characters: LONGEST_TEXT,
  };
}
