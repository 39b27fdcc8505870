import { Severity } from './outcome.ts';

/** A level that the company's profile set in place of the rule book's. */
export interface HouseWaiver {
  /** What the rule book says. */
  readonly level: Severity;
  /** The company's, from its profile. */
  readonly reason: string;
}

const SAID = 'The company’s profile sets the level, which is';
const SENTENCE = new RegExp(`${SAID} (${Severity.options.join('|')}) in the rule book: (.*)$`, 's');

/** Ends a finding's why: whoever reads it is told that the house, and not the book, has set its level. */
export function houseWords({ level, reason }: HouseWaiver): string {
  return `${SAID} ${level} in the rule book: ${reason}`;
}

/** What `houseWords` put behind a finding's why; null where the level is the book's own. */
export function houseWaiverIn(why: string): HouseWaiver | null {
  const [, level, reason] = SENTENCE.exec(why) ?? [];
  return level === undefined || reason === undefined ? null : { level: Severity.parse(level), reason };
}
