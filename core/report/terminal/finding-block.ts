import { lawOf } from '../law.ts';
import type { Finding } from '../../engine/finding.ts';
import { nameOfPlace } from '../../filing/place.ts';
import type { Report } from '../report.ts';
import type { Ink } from './paint.ts';
import type { Page } from './page.ts';

const LEVELS: Readonly<Record<Finding['severity'], { word: string; ink: Ink }>> = {
  error: { word: 'error', ink: 'error' },
  warning: { word: 'warning', ink: 'warning' },
  info: { word: 'note', ink: 'note' },
};

/** One finding: level and title, its place as editors and terminals know one, then what the reader needs to act. */
export function findingBlock(finding: Finding, report: Report, page: Page): string[] {
  const { word, ink } = levelOf(finding);
  const head = [...page.heading(ink, word, finding.message), ...page.beneath(placeOf(finding, report))];
  if (finding.ruleId === 'dates/deadline-notice') return [...head, ...page.row('  rule', finding.ruleId)];
  const { found, expected } = finding.facts;
  return [
    ...head,
    ...page.row('  found', wordsOf(found ?? finding.excerpt)),
    ...page.row('  expected', wordsOf(expected ?? '')),
    ...page.row(
      '  law',
      lawOf(finding)
        .map(({ cite }) => cite)
        .join('; '),
    ),
    ...page.row('  to fix', finding.remedy),
    ...page.row('  rule', finding.ruleId),
  ];
}

/** "error", "warning", "note"; a rule that cannot tell asks, whatever its level. */
export function levelOf(finding: Finding): { word: string; ink: Ink } {
  return finding.outcome === 'undetermined'
    ? { word: 'cannot tell', ink: 'unknown' }
    : LEVELS[finding.severity];
}

function placeOf({ place }: Finding, { draft }: Report): string {
  if (!place) return draft.name;
  const document = draft.documents.find(({ index }) => index === place.document);
  const name = document?.name || draft.name;
  return place.bytes ? `${name}:${place.start.line}:${place.start.column}` : `${name}: ${nameOfPlace(place)}`;
}

function wordsOf(fact: Finding['facts'][string]): string {
  return Array.isArray(fact) ? fact.join('; ') : String(fact);
}
