import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { JURISDICTIONS } from '../../core/standards/jurisdictions.ts';
import { STATE_CODES, type StateCode, stateCodeOf, STATES } from '../../core/standards/states.ts';

const STATE_WORDS = `(?:${Object.values(STATES).join('|').replaceAll(' ', '\\s{1,9}')})`;
const STATE = new RegExp(
  `\\b(?:(?:${STATE_CODES.join('|')})(?![A-Za-z])|(?:${STATE_WORDS})\\b)|\\b[A-Z]\\.?\\s?[A-Za-z]\\.(?=,?\\s{1,9}\\d{5})|\\bD\\.\\s?C\\.`,
  'g',
);
const STATE_IN_ANY_CASE = new RegExp(`\\b${STATE_WORDS}\\b`, 'gi');
/** "New Jersey" and "New Mexico" are not abroad. */
const ABROAD = new RegExp(
  `\\b(?<!\\bnew\\s{1,3})(?:${JURISDICTIONS.filter((name) => stateCodeOf(name) === null)
    .join('|')
    .replaceAll(' ', '\\s{1,9}')})\\b`,
  'i',
);
/** Postcodes of other countries: "K0M 2T0", "HM 08", "EC2V 7HN", "1060". */
const FOREIGN_CODE = /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z\d]{1,2}\b|\b[A-Z]{2}\s?\d{2}\b|\b\d{6}\b/;

/** A state named in the address, where it stands. */
export interface NamedState {
  readonly code: StateCode;
  readonly span: Span;
}

const states = new WeakMap<Filing, readonly NamedState[]>();

/** The states that the address names, in order; a street may bear a state's name, so the last before a ZIP code is the state. */
export function statesInAddress(filing: Filing): readonly NamedState[] {
  let found = states.get(filing);
  if (!found) {
    found = readStates(filing);
    states.set(filing, found);
  }
  return found;
}

function readStates(filing: Filing): NamedState[] {
  const { address } = filing.cover;
  if (!address) return [];
  const words = foldedOf(filing, address.span);
  const matches = [...words.matchAll(STATE), ...words.matchAll(STATE_IN_ANY_CASE)];
  const found = matches.flatMap(({ 0: name, index }) => {
    // "Ky.", "N.Y." and "D.C." are codes with full stops.
    const code = stateCodeOf(name) ?? stateCodeOf(name.replace(/[.\s]/g, ''));
    const start = address.span.start + index;
    return code ? [{ code, span: { ...address.span, start, end: start + name.length } }] : [];
  });
  return found
    .filter((one, at) => found.findIndex(({ span }) => span.start === one.span.start) === at)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether the address says that it is in another country. */
export function isAbroad(filing: Filing): boolean {
  const { address } = filing.cover;
  if (!address) return false;
  const words = foldedOf(filing, address.span);
  return ABROAD.test(words) || FOREIGN_CODE.test(words);
}
