import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../core/calendar/iso-date.ts';
import { governingDateOf } from '../../../core/engine/governing-date.ts';
import { runRules } from '../../../core/engine/run-rules.ts';
import type { Filing } from '../../../core/filing/filing.ts';
import { parseUploads } from '../../../core/parse/parse-uploads.ts';
import { settle } from '../../../core/report/settle.ts';
import { summaryOf } from '../../../core/report/summary.ts';
import { rules } from '../../../rules/index.ts';
import { htmlSpecimen } from '../../../rules/_shared/html-specimen.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import { printed } from '../../support/pdf-file.ts';
import { packed, paragraphsOf } from '../../support/word-file.ts';

/** The same words in each format. */
const FORMATS: readonly [format: string, name: string, write: (words: string) => Promise<Uint8Array>][] = [
  ['text', 'draft.txt', async (words) => new TextEncoder().encode(words)],
  ['html', 'draft.htm', async (words) => new TextEncoder().encode(asHtml(words))],
  ['docx', 'draft.docx', async (words) => packed(paragraphsOf(words))],
  ['pdf', 'draft.pdf', (words) => printed(words)],
];

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/sonus-2004-01-21-8k.txt'), 'utf8');

/** Drafts of both forms, sound and spoiled. */
const DRAFTS: readonly [title: string, words: string][] = [
  ['a sound report of 2024', specimen()],
  ['a sound report of 2004', formerSpecimen()],
  ['the founding sample', SAMPLE],
  ['a report signed before its event', specimen({ signatureDate: 'Date: October 28, 2024' })],
  ['a report in another company’s name', specimen({ signedFor: 'Brindle Creek Foods Corp.' })],
  ['a report without a furnished legend', specimen({ items: specimenItem('') })],
  ['a report that cites an exhibit it does not list', specimen({ items: specimenItem('See Exhibit 99.2.') })],
  [
    'a report with blanks',
    specimen({ ein: '', items: specimenItem('On October __, 2024, [name] was named.') }),
  ],
];

/** Rules about how a file is made, not about what it says. */
const OF_FORMAT = new Set([
  'edgar/active-content',
  'edgar/charset',
  'edgar/external-links',
  'edgar/hidden-text',
  'edgar/image-only-text',
  'edgar/line-length',
  'edgar/metadata',
  'exhibits/hyperlink-missing',
  'ixbrl/cover-not-tagged',
  'placeholders/comments',
  'placeholders/conversion-artifact',
  'placeholders/tracked-changes',
]);

describe.each(DRAFTS)('%s', (_title, words) => {
  it.each(FORMATS.slice(1))('says the same as %s as it says as text', async (_format, name, write) => {
    const plain = await read('draft.txt', new TextEncoder().encode(words));
    const other = await read(name, await write(words));
    expect(told(other)).toEqual(told(plain));
  });
});

function specimenItem(more: string): string {
  return `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its
financial results for the quarter ended September 30, 2024, attached as Exhibit 99.1. ${more}`;
}

/** Paragraphs as blocks, and what is set in columns as a table. */
function asHtml(words: string): string {
  const blocks = words
    .split('\n\n')
    .map((block) => (/\S {3,}\S/.test(block) ? asTable(block) : asParagraph(block)));
  return htmlSpecimen().replace(/<body>[^]*<\/body>/, () => `<body>${blocks.join('\n')}</body>`);
}

function asParagraph(block: string): string {
  return `<p>${escaped(block).replaceAll('\n', '<br>\n')}</p>`;
}

function asTable(block: string): string {
  const rows = block.split('\n').map((line) => line.trim().split(/ {3,}/));
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function read(name: string, bytes: Uint8Array): Promise<Filing> {
  const { filing, issues } = await parseUploads([{ name, bytes }]);
  if (!filing) throw new Error(issues.map(({ detail }) => detail).join(' '));
  return filing;
}

/** What the report tells of the filing, and what each rule makes of it but for those about format. */
function told(filing: Filing): object {
  const { date } = governingDateOf(filing, { filed: null, today: '2026-11-23' as IsoDate });
  const results = runRules(filing, rules, {
    stage: 'draft',
    governingDate: date,
    filed: null,
    today: null,
    profile: null,
    profileMistakes: [],
  });
  const { outcomes, findings } = settle(results, rules);
  return {
    summary: summaryOf(filing, date),
    outcomes: outcomes.filter(({ ruleId }) => !OF_FORMAT.has(ruleId)),
    findings: findings
      .filter(({ ruleId }) => !OF_FORMAT.has(ruleId))
      .map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`)
      .sort(),
  };
}
