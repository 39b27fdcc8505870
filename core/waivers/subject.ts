import type { Finding } from '../engine/finding.ts';
import { coveredWords } from '../report/covered-words.ts';
import { familyOf } from '../report/families.ts';
import type { Report } from '../report/report.ts';
import type { Subject, Waiver } from './waiver.ts';

/** Versions of the rules that found something, by rule id, as they judged. What is not among them is not known. */
export type RuleVersions = Readonly<Record<string, string>>;

/** Stands where the version of a rule is not known: a waiver can be given there, and is carried nowhere. */
export const UNKNOWN_VERSION = 'unknown';

/** The finding as a waiver covers it. */
export function subjectOf(finding: Finding, versions: RuleVersions): FindingSubject {
  const known = Object.hasOwn(versions, finding.ruleId) ? versions[finding.ruleId] : undefined;
  return {
    kind: 'finding',
    findingId: finding.id,
    ruleId: finding.ruleId,
    ruleVersion: known ?? UNKNOWN_VERSION,
    wordsSha256: coveredWords(finding),
  };
}

type FindingSubject = Extract<Subject, { kind: 'finding' }>;

/** One subject has one key, whatever its words and its rule's version are. */
export function subjectKey(subject: Subject): string {
  return subject.kind === 'finding' ? `finding ${subject.findingId}` : `family ${subject.family}`;
}

/** Whether the waiver is about this finding, on these words. */
export function coversFinding({ subject }: Waiver, finding: Finding): boolean {
  return (
    subject.kind === 'finding' &&
    subject.findingId === finding.id &&
    subject.ruleId === finding.ruleId &&
    subject.wordsSha256 === coveredWords(finding)
  );
}

export function isWaived(finding: Finding, waivers: readonly Waiver[]): boolean {
  return waivers.some((waiver) => coversFinding(waiver, finding));
}

export function coversFamily({ subject }: Waiver, family: string): boolean {
  return subject.kind === 'family' && subject.family === family;
}

/** Families with rules that never ran or broke off: each can be waived, as a whole and on this version alone. */
export function familiesNotChecked({ outcomes }: Pick<Report, 'outcomes'>): Map<string, number> {
  const families = new Map<string, number>();
  for (const { ruleId, outcome } of outcomes) {
    if (outcome !== 'unchecked' && outcome !== 'crashed') continue;
    const family = familyOf(ruleId);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return families;
}
