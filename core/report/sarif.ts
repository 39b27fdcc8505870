import type { Artifact, Location, Log, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding } from '../engine/finding.ts';
import { nameOfPlace, type Place } from '../filing/place.ts';
import { familyOf } from './families.ts';
import { printedJson } from './printed-json.ts';
import type { Report } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), so that code scanners and editors show the findings. No clock: same report, same bytes. */
export function formatSarif(report: Report): string {
  return formatSarifRuns([report]);
}

/** Several reports as one log, a run each. */
export function formatSarifRuns(reports: readonly Report[]): string {
  const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: reports.map(runOf) };
  return `${printedJson(log, 2)}\n`;
}

function runOf(report: Report): Run {
  const { tool, verdict, counts, deadline, governingDate, stage } = report;
  const notifications = notificationsOf(report);
  return {
    tool: {
      driver: {
        name: 'Countersign',
        version: tool.version,
        semanticVersion: tool.version,
        rules: rulesOf(report),
        properties: { ruleSet: tool.ruleSet },
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: verdict !== 'unreadable' && notifications.length === 0,
        toolExecutionNotifications: notifications,
      },
    ],
    artifacts: artifactsOf(report),
    results: report.findings.map((finding) => resultOf(finding, report)),
    properties: { verdict, counts, deadline, governingDate, stage },
  };
}

/** Every rule of the book, in the order of the outcomes: a rule's place in this list is its index in the run. */
function rulesOf({ outcomes, findings }: Report): ReportingDescriptor[] {
  return outcomes.map(({ ruleId, outcome }) => {
    const finding = findings.find((one) => one.ruleId === ruleId);
    return {
      id: ruleId,
      name: ruleId,
      ...(finding && helpOf(finding)),
      properties: { tags: [familyOf(ruleId)], outcome },
    };
  });
}

/** The report holds a rule's words only where the rule found something. */
function helpOf({ why, remedy, authority, severity }: Finding): Partial<ReportingDescriptor> {
  const [first] = authority;
  return {
    fullDescription: { text: why },
    help: { text: [remedy, ...authority.map(({ cite }) => cite)].filter(Boolean).join('\n') || why },
    ...(first && { helpUri: first.url }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** The upload, and behind it each document that lies in it. */
function artifactsOf({ draft }: Report): Artifact[] {
  const upload: Artifact = {
    location: { uri: uriOf(draft.name) },
    length: draft.bytes,
    roles: ['analysisTarget'],
    ...(draft.sha256 && { hashes: { 'sha-256': draft.sha256 } }),
  };
  const documents = draft.documents.map(({ name, bytes }) => ({
    location: { uri: uriOf(name || draft.name) },
    parentIndex: 0,
    offset: bytes.start,
    length: bytes.end - bytes.start,
  }));
  return isWholeUpload(draft) ? [upload] : [upload, ...documents];
}

function isWholeUpload({ documents, bytes }: Report['draft']): boolean {
  const [only, ...others] = documents;
  return !only || (others.length === 0 && only.bytes.start === 0 && only.bytes.end === bytes);
}

function resultOf(finding: Finding, report: Report): Result {
  const { ruleId, outcome, severity, message, remedy, authority, facts } = finding;
  const isViolation = outcome === 'violation';
  return {
    ruleId,
    ruleIndex: report.outcomes.findIndex((one) => one.ruleId === ruleId),
    // SARIF 3.27.10: what is for a person to review has no level; ours stays in the properties.
    kind: isViolation ? 'fail' : 'review',
    level: isViolation ? LEVELS[severity] : 'none',
    message: { text: [sentence(message), remedy].filter(Boolean).join(' ') },
    locations: [locationOf(finding.place, finding.excerpt, report)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ place, excerpt }, id) => ({
        id,
        ...locationOf(place, excerpt, report),
      })),
    }),
    partialFingerprints: { 'countersignFinding/v1': finding.id },
    properties: { severity, outcome, remedy, authority, facts },
  };
}

function locationOf(place: Place | null, excerpt: string, { draft }: Report): Location {
  const whole = { uri: uriOf(draft.name), index: 0 };
  if (!place) return { physicalLocation: { artifactLocation: whole } };
  const at = draft.documents.findIndex(({ index }) => index === place.document);
  const document = draft.documents[at];
  const isPart = document !== undefined && !isWholeUpload(draft);
  const artifactLocation = isPart ? { uri: uriOf(document.name || draft.name), index: at + 1 } : whole;
  return {
    physicalLocation: {
      artifactLocation,
      region: regionOf(place, excerpt, isPart ? document.bytes.start : 0),
    },
    ...(!place.bytes && { logicalLocations: [{ name: nameOfPlace(place), kind: 'element' }] }),
  };
}

/**
 * Offsets count from the start of the artifact, here the document; ours count from the start of the upload. What has no bytes of
 * its own has no lines either that an editor could open: the paragraph or the page stands beside it.
 */
function regionOf({ start, end, bytes }: Place, excerpt: string, documentStart: number): Region {
  const chars = { charOffset: start.offset, charLength: end.offset - start.offset };
  if (!bytes) return { ...chars, snippet: { text: excerpt } };
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...chars,
    byteOffset: bytes.start - documentStart,
    byteLength: bytes.end - bytes.start,
    snippet: { text: excerpt },
  };
}

function notificationsOf({ outcomes }: Report): Notification[] {
  return outcomes.flatMap(({ ruleId, outcome }, index) => {
    if (outcome !== 'crashed' && outcome !== 'unchecked') return [];
    const what = outcome === 'crashed' ? 'broke on this draft' : 'did not run';
    return [
      {
        level: 'error',
        message: { text: `The rule ${ruleId} ${what}: nothing is known about what it asks.` },
        associatedRule: { id: ruleId, index },
      },
    ];
  });
}

/** A draft's name as a relative reference: what a URI gives a meaning is written as octets. */
function uriOf(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
