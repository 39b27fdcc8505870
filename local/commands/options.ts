import { isIsoDate, type IsoDate } from '../../core/calendar/iso-date.ts';
import type { Rule } from '../../core/engine/rule.ts';
import { CouldNotRunError } from '../could-not-run.ts';
import { nearest } from '../suggest.ts';

/** The value of an option that takes a day. */
export function dayFrom(option: string, text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  if (isIsoDate(text)) return text;
  throw new CouldNotRunError(`${option} ${text}: not a day; write it as 2004-01-21`);
}

/** The rules that a list of ids, separated by commas, names. */
export function ruleIdsFrom(
  option: string,
  text: string | undefined,
  rules: readonly Rule[],
): Set<string> | null {
  if (text === undefined) return null;
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new CouldNotRunError(`${option}: names no rule`);
  return new Set(ids.map((id) => ruleOf(id, rules).id));
}

/** The rule of that id. */
export function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const similar = nearest(
    id,
    rules.map((one) => one.id),
  );
  const hint =
    similar.length > 0 ? `did you mean ${similar.join(' or ')}?` : 'countersign rules lists them all';
  throw new CouldNotRunError(`${id}: no such rule; ${hint}`);
}
