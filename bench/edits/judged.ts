import type { Finding } from '../../core/engine/finding.ts';
import { governingDateOf } from '../../core/engine/governing-date.ts';
import { runRules } from '../../core/engine/run-rules.ts';
import type { IsoDate } from '../../core/calendar/iso-date.ts';
import type { Filing } from '../../core/filing/filing.ts';
import type { Place } from '../../core/filing/place.ts';
import { parseDraft } from '../../core/parse/parse-draft.ts';
import { composeReport } from '../../core/report/compose.ts';
import type { Report } from '../../core/report/report.ts';
import { ruleSet } from '../../rules/index.ts';
import type { Written } from './source.ts';

/** A finding with what is known of it from the edits alone, without its id. */
export interface Known {
  readonly finding: Finding;
  /** The same for two findings that are the same fault on the same words in the same item; told by the words' ids. */
  readonly key: string;
  /** All that a person reads of it, but for white space. */
  readonly reading: string;
  /** Rule, sentence, facts and item. */
  readonly fault: string;
  /** Ids of the words quoted. */
  readonly words: readonly number[];
}

export interface JudgedDraft {
  readonly report: Report;
  readonly known: readonly Known[];
}

/** Checks what was written, and tells each finding by the very words that it is about. Null: it could not be read. */
export function judge(written: Written): JudgedDraft | null {
  const { filing, draft } = parseDraft(written.upload);
  if (!filing) return null;
  const governingDate = governingDateOf(filing, { filed: null, today: ruleSet.version as IsoDate });
  const results = runRules(filing, ruleSet.rules, {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today: null,
    profile: null,
    profileMistakes: [],
  });
  const report = composeReport(
    { draft, filing, results, governingDate, stage: 'draft', profile: null },
    ruleSet,
    '0.1.0',
  );
  const known = report.findings.map((finding) => {
    const words = finding.place?.bytes ? written.wordsAt(finding.place.bytes) : [];
    const item = itemAt(filing, finding.place);
    const fault = JSON.stringify([finding.ruleId, finding.message, finding.facts, item]).replace(
      /(?:\s|\\n)+/g,
      ' ',
    );
    const key = keyOf(finding, item, words, written);
    return { finding, key, reading: readingOf(finding), fault, words };
  });
  return { report, known };
}

function keyOf(finding: Finding, item: string, words: readonly number[], written: Written): string {
  const compared = finding.related.map(({ place }) => (place.bytes ? written.wordsAt(place.bytes) : []));
  return JSON.stringify([readingOf(finding), item, words, compared]);
}

/** All that a person reads of the finding, but for white space. */
function readingOf({ ruleId, message, severity, outcome, excerpt, related, facts }: Finding): string {
  const compared = related.map((one) => one.excerpt);
  return JSON.stringify([ruleId, message, severity, outcome, excerpt, compared, facts]).replace(
    /(?:\s|\\n)+/g,
    ' ',
  );
}

/** The item, or else the document, in which the words stand. */
function itemAt(filing: Filing, place: Place | null): string {
  if (!place) return '';
  const { map, type } = filing.documents[place.document] ?? { map: null, type: '' };
  const item = filing.items.find(({ heading, body }) => {
    if (body.document !== place.document || !map) return false;
    const from = heading.start;
    const read = readOffset(map, place.start.offset);
    return from <= read && read < body.end;
  });
  return item ? item.number : type;
}

function readOffset({ read, source }: Filing['documents'][number]['map'], offset: number): number {
  let at = 0;
  for (let step = 0; step < source.length && (source[step] as number) <= offset; step++) at = step;
  return source.length === 0 ? offset : (read[at] as number) + offset - (source[at] as number);
}
