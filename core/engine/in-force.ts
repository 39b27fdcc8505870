import type { IsoDate } from '../calendar/iso-date.ts';
import type { RuleCard } from './rule.ts';

/** Whether the law behind a card held on the day; both ends inclusive. */
export function isInForce(card: Pick<RuleCard, 'inForce'>, on: IsoDate): boolean {
  const { from, until } = card.inForce;
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}
