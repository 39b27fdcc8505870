import type { Finding } from '../core/engine/finding.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in a sentence: words under thirteen, figures above. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-US');
}

/** "one warning", "three warnings". */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${inWords(count)} ${count === 1 ? noun : many}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** 3,444. */
export function figures(count: number): string {
  return count.toLocaleString('en-US');
}

/** How a finding is shown: its level, or `unsure` where the rule could not tell and asks a person. */
export type Mark = 'error' | 'warning' | 'info' | 'unsure';

export function markOf(finding: Pick<Finding, 'severity' | 'outcome'>): Mark {
  return finding.outcome === 'undetermined' ? 'unsure' : finding.severity;
}

export const MARK_NAMES: Readonly<Record<Mark, { one: string; many: string; line: string }>> = {
  error: { one: 'Error', many: 'Errors', line: 'Double line' },
  warning: { one: 'Warning', many: 'Warnings', line: 'Solid' },
  unsure: { one: 'Cannot tell', many: 'Cannot tell', line: 'Dashed' },
  info: { one: 'Note', many: 'Notes', line: 'Dotted' },
};

/** Families of rules, as the catalogue orders them. */
const FAMILIES: Readonly<Record<string, string>> = {
  signature: 'Signature',
  dates: 'Dates and deadline',
  'safe-harbor': 'Safe harbor and legends',
  items: 'Items',
  exhibits: 'Exhibits',
  cover: 'Cover',
  ixbrl: 'Inline XBRL cover',
  content: 'Content of items',
  amendment: 'Amendments',
  consistency: 'Consistency',
  placeholders: 'Placeholders',
  edgar: 'EDGAR acceptance',
  eligibility: 'Eligibility',
};

export function familyOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

export function familyTitle(family: string): string {
  return FAMILIES[family] ?? capitalised(family.replaceAll('-', ' '));
}

/** Known families in the catalogue's order, then others by name. */
export function inFamilyOrder(families: Iterable<string>): string[] {
  const order = Object.keys(FAMILIES);
  const place = (family: string): number => (order.includes(family) ? order.indexOf(family) : order.length);
  return [...families].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
