import type { Quote } from '../../filing/filing.ts';
import { quote } from './quotes.ts';

const EIGHT_K =
  /\bform\s{0,6}8\s?-?\s?k\s?(?:-?\s?(12b|12g3|15d5)\b)?(\s?(?:\/\s?a\b|\(\s?\/?\s?a\s?\)|-?\s?a\b(?![ \t]{1,9}[a-z])))?/gi;
const OTHER =
  /\b(?:form\s{1,6})(10-?[kq](?:sb|405)?|20-?f|40-?f|6-?k|s-?\d{1,2}|f-?\d{1,2}|n-?[a-z0-9]{1,5}|11-?k|def\s?14a|sd|[345]|144|13f|13[dg]|d)\b/gi;
/** A cover's head is short; a form named further down is only spoken of. */
const HEAD = 6_000;

/** The form that the cover names, "8-K/A" and the like; null where the head names no form of the family as its own. */
export function findForm(text: string, start: number, end: number, document: number): Quote | null {
  const head = text.slice(start, Math.min(end, start + HEAD));
  const current = isCurrentReport(head);
  const other = titled(head, OTHER);
  const own = titled(head, EIGHT_K) ?? (current ? [...head.matchAll(EIGHT_K)][0] : undefined);
  // "Form 10-Q" as the title and "Form 8-K" below it is a quarterly report.
  if (!own || (other && other.index < own.index && !current)) return null;
  const amended = own[2] !== undefined || isAmended(head.slice(own.index, own.index + 400));
  const kind = `8-K${(own[1] ?? '').toUpperCase()}${amended ? '/A' : ''}`;
  const at = start + own.index;
  return { ...quote(text, { document, start: at, end: at + own[0].trimEnd().length }), text: kind };
}

/** What the head is titled instead: "10-Q". */
export function findOtherForm(text: string, start: number, end: number, document: number): Quote | null {
  const match = titled(text.slice(start, Math.min(end, start + HEAD)), OTHER);
  if (!match) return null;
  const at = start + match.index;
  return {
    ...quote(text, { document, start: at, end: at + match[0].length }),
    text: (match[1] ?? '').toUpperCase(),
  };
}

/** A title begins its line; a form named within one is only spoken of. */
function titled(head: string, form: RegExp): RegExpExecArray | undefined {
  return [...head.matchAll(form)].find(({ index }) =>
    /(?:^|[\n\t])[^A-Za-z0-9]*$/.test(head.slice(Math.max(0, index - 40), index)),
  );
}

function isCurrentReport(head: string): boolean {
  return /\bcurrent\s{1,9}report\b/i.test(head) && /\bsection\s{1,9}13\s{1,9}or\s{1,9}15\s?\(d\)/i.test(head);
}

function isAmended(near: string): boolean {
  return (
    /^form\s{0,6}8\s?-?\s?k(?:-?\s?(?:12b|12g3|15d5))?\s{0,4}\(?\s?(?:\/\s?a\b|amendment\s+no)/i.test(near) ||
    /^[^.]{0,120}\n\s*\(?amendment\s+no\.?\s*\d/i.test(near)
  );
}
