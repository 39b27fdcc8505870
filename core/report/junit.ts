import { escapeUTF8 } from 'entities';
import type { Finding } from '../engine/finding.ts';
import type { Outcome } from '../engine/outcome.ts';
import { nameOfPlace } from '../filing/place.ts';
import { familyOf } from './families.ts';
import type { Report } from './report.ts';
import { levelOf } from './terminal/finding-block.ts';

/**
 * JUnit XML, as build servers read it: a suite a draft, a test case a rule. Errors fail; what the rule could not tell is
 * skipped with its question, so that it is never counted as passed; warnings and notes stand in the case's output.
 */
export function formatJunit(report: Report): string {
  return formatJunitSuites([report]);
}

/** Several reports as one file, a suite each. */
export function formatJunitSuites(reports: readonly Report[]): string {
  const suites = reports.map(suiteOf).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="countersign">\n${suites}</testsuites>\n`;
}

function suiteOf(report: Report): string {
  const { draft, tool, verdict, deadline, outcomes, findings } = report;
  const byRule = Map.groupBy(findings, ({ ruleId }) => ruleId);
  const cases = outcomes.map((outcome) => caseOf(outcome, byRule.get(outcome.ruleId) ?? []));
  const having = (element: string): number => cases.filter(({ result }) => result === element).length;
  const properties = Object.entries({
    sha256: draft.sha256,
    ruleSet: tool.ruleSet.version,
    ruleSetDigest: tool.ruleSet.digest,
    verdict,
    due: deadline?.due ?? '',
  }).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
  const head = attributes({
    name: draft.name,
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  });
  const body = cases.map(({ xml }) => xml).join('');
  return `  <testsuite${head}>\n    <properties>\n${properties.join('')}    </properties>\n${body}  </testsuite>\n`;
}

type CaseResult = 'failure' | 'error' | 'skipped' | 'passed';

function caseOf(
  { ruleId, outcome }: Outcome,
  findings: readonly Finding[],
): { result: CaseResult; xml: string } {
  const { result, message } = resultOf(outcome, findings);
  const told = findings.map(describe).join('\n\n');
  const inner =
    result === 'passed'
      ? told && `      <system-out>${xmlText(told)}</system-out>\n`
      : `      <${result}${attributes({ message })}>${xmlText(told)}</${result}>\n`;
  const head = attributes({ classname: familyOf(ruleId), name: ruleId });
  return { result, xml: `    <testcase${head}>${inner && `\n${inner}    `}</testcase>\n` };
}

function resultOf(
  outcome: Outcome['outcome'],
  findings: readonly Finding[],
): { result: CaseResult; message: string } {
  if (outcome === 'crashed') return { result: 'error', message: 'broke on this draft' };
  if (outcome === 'unchecked') return { result: 'error', message: 'did not run' };
  if (outcome === 'not-applicable') return { result: 'skipped', message: 'not applicable' };
  const error = findings.find((one) => one.severity === 'error' && one.outcome === 'violation');
  if (error) return { result: 'failure', message: error.message };
  const question = findings.find((one) => one.outcome === 'undetermined');
  if (question) return { result: 'skipped', message: `cannot tell: ${question.message}` };
  return { result: 'passed', message: '' };
}

function describe(finding: Finding): string {
  const { place, excerpt, remedy, message } = finding;
  return [
    `${levelOf(finding).word}: ${message}`,
    place &&
      (place.bytes
        ? `at line ${place.start.line}, column ${place.start.column}`
        : `in ${nameOfPlace(place)}`),
    excerpt && `found: ${excerpt}`,
    remedy && `to fix: ${remedy}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(/\s/g, ' ')}"`)
    .join('');
}

/** What no XML 1.0 document may hold, even escaped, or had better not (2.2): the control characters, and two that are none. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

function xmlText(text: string): string {
  return escapeUTF8(text.toWellFormed().replace(NOT_IN_XML, '\ufffd'));
}
