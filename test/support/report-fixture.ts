import type { Finding } from '../../core/engine/finding.ts';
import type { Outcome, OutcomeKind } from '../../core/engine/outcome.ts';
import { Report } from '../../core/report/report.ts';

/** What a test says of a finding; the rest is filled in. */
interface Told extends Partial<Omit<Finding, 'place' | 'authority'>> {
  ruleId: string;
  severity: Finding['severity'];
  message: string;
  /** Document, line, column, offset. */
  at: [document: number, line: number, column: number, offset: number] | null;
  law?: string;
}

/** A finding as the engine would report it, one line long and as wide as its excerpt. */
export function findingFixture({ at, law, ...told }: Told, id: string): Finding {
  const excerpt = told.excerpt ?? '';
  const place = at && {
    document: at[0],
    start: { line: at[1], column: at[2], offset: at[3] },
    end: { line: at[1], column: at[2] + excerpt.length, offset: at[3] + excerpt.length },
    bytes: { start: at[3], end: at[3] + excerpt.length },
  };
  return {
    outcome: 'violation',
    remedy: '',
    why: 'A reader of the report relies on it.',
    related: [],
    facts: {},
    ...told,
    id,
    place,
    excerpt,
    authority: law ? [{ cite: law, url: 'https://www.sec.gov/files/form8-k.pdf' }] : [],
  };
}

/** The report on the founding sample, in the words of the design's terminal page. */
export function foundingReport(): Report {
  const findings = [
    findingFixture(
      {
        ruleId: 'exhibits/exhibit-item-missing',
        severity: 'warning',
        message: 'Exhibit 99.1 has no Item 7(c)',
        at: [0, 27, 234, 1400],
        excerpt: 'A copy of the press release is attached as Exhibit 99.1 hereto.',
        facts: { expected: 'Item 7(c) Exhibits, listing 99.1, before the signature' },
        law: 'Form 8-K, Item 7(c), form before August 23, 2004',
        remedy: 'Add Item 7(c) with the 99.1 row. Not Item 9.01(d): it did not exist.',
      },
      'f-000000000001',
    ),
    findingFixture(
      {
        ruleId: 'dates/deadline-notice',
        severity: 'info',
        message: 'Due Tuesday, January 27, 2004',
        at: [0, 9, 1, 170],
        excerpt: 'January 20, 2004',
        law: 'Form 8-K, General Instruction B.1',
        remedy: 'File by then.',
      },
      'f-000000000002',
    ),
    findingFixture(
      {
        ruleId: 'exhibits/index-uncaptioned',
        severity: 'info',
        message: 'The exhibit index has no heading',
        at: [0, 35, 1, 1960],
        excerpt: '99.1 Press release dated January 20, 2004.',
        remedy: 'Put "Exhibit Index" above the line, or list 99.1 under Item 7(c).',
      },
      'f-000000000003',
    ),
    findingFixture(
      {
        ruleId: 'consistency/exhibit-date-unverifiable',
        severity: 'info',
        message: 'The release bears no date to compare',
        at: [0, 35, 20, 1979],
        excerpt: 'dated January 20, 2004',
        facts: { found: '"dated January 20, 2004" in the index, "today" in the release' },
        remedy: 'Compare with the release as it went over the wire.',
      },
      'f-000000000004',
    ),
    findingFixture(
      {
        ruleId: 'safe-harbor/forward-looking-without-legend',
        severity: 'info',
        message: 'A statement of plans, no cautionary legend',
        at: [0, 39, 148, 2200],
        excerpt:
          'Upon completion of the audit, the Company will reschedule the conference call and provide further details.',
        facts: {
          expected:
            'If the protection is wanted: identification and cautions. The furnished legend in Item 12 is not one.',
        },
        law: 'Exchange Act section 21E(c)(1)(A)(i), 15 U.S.C. 78u-5',
      },
      'f-000000000005',
    ),
  ];
  return Report.parse({
    schemaVersion: '1',
    tool: {
      name: 'countersign',
      version: '0.1.0',
      ruleSet: { version: '2026-11-22', digest: `sha256:${'0'.repeat(64)}` },
    },
    draft: {
      name: 'sonus-2004-01-21-8k.txt',
      sha256: `2e375498b6a05905${'0'.repeat(48)}`,
      bytes: 4096,
      format: 'text',
      documents: [{ index: 0, name: 'sonus-2004-01-21-8k.txt', type: '8-K', bytes: { start: 0, end: 4096 } }],
    },
    filing: {
      form: '8-K',
      registrants: [
        {
          name: 'Sonus Networks, Inc.',
          jurisdiction: 'DELAWARE',
          fileNumber: '000-30229',
          ein: '04-3387074',
        },
      ],
      reportDate: '2004-01-20',
      signatureDate: '2004-01-21',
      items: [{ number: '12', title: 'RESULTS OF OPERATIONS AND FINANCIAL CONDITION.' }],
      exhibits: [
        {
          number: '99.1',
          description: 'Press release dated January 20, 2004.',
          listed: true,
          attached: true,
        },
      ],
    },
    governingDate: { date: '2004-01-21', source: 'signature-date' },
    stage: 'draft',
    deadline: {
      due: '2004-01-27',
      item: '12',
      rule: '5 business days',
      counted: ['2004-01-21', '2004-01-22', '2004-01-23', '2004-01-26', '2004-01-27'],
    },
    verdict: 'ready',
    counts: {
      error: 0,
      warning: 1,
      info: 4,
      pass: 20,
      notApplicable: 11,
      undetermined: 0,
      crashed: 0,
      unchecked: 0,
    },
    findings,
    outcomes: [...outcomesOf(findings), ...filled('pass', 20), ...filled('not-applicable', 11)],
  });
}

/** The report on a draft spoiled in several ways, with a family of rules that did not run. */
export function spoiledReport(): Report {
  const findings = [
    findingFixture(
      {
        ruleId: 'items/wrong-era',
        severity: 'error',
        message: 'Item 12 has not existed since 2004',
        at: [0, 24, 7, 1024],
        excerpt: 'Item 12. Results of Operations and Financial Condition.',
        facts: { expected: 'Item 2.02. Results of Operations and Financial Condition.' },
        law: 'Form 8-K, Item 2.02, 17 CFR 249.308; Release 33-8400',
        remedy: 'Replace "Item 12" with "Item 2.02", also in the EDGAR header.',
      },
      'f-00000000000a',
    ),
    findingFixture(
      {
        ruleId: 'safe-harbor/bespeaks-generic',
        severity: 'warning',
        message: 'The cautions fit any company',
        at: [0, 27, 142, 1500],
        excerpt:
          'Actual results may differ materially because of economic conditions, market factors and other risks and uncertainties.',
        remedy: 'Name at least two factors of this business.',
      },
      'f-00000000000b',
    ),
    findingFixture(
      {
        ruleId: 'cover/communication-box-mismatch',
        severity: 'warning',
        outcome: 'undetermined',
        message: 'Are the four boxes ticked?',
        at: [0, 14, 4, 600],
        facts: { found: 'Four pictures, box.gif, that are not in the upload' },
        remedy: 'Use characters for the boxes, or check a .zip with the pictures.',
      },
      'f-00000000000c',
    ),
  ];
  return Report.parse({
    ...foundingReport(),
    draft: {
      name: 'd8k.htm',
      sha256: `9d17bd8b936b5704${'0'.repeat(48)}`,
      bytes: 4096,
      format: 'html',
      documents: [{ index: 0, name: 'd8k.htm', type: '8-K', bytes: { start: 0, end: 4096 } }],
    },
    filing: {
      form: '8-K',
      registrants: [
        {
          name: 'Tamarack Ridge Instruments, Inc.',
          jurisdiction: 'DELAWARE',
          fileNumber: '001-00001',
          ein: null,
        },
      ],
      reportDate: '2026-11-20',
      signatureDate: '2026-11-19',
      items: [
        { number: '12', title: 'Results of Operations and Financial Condition.' },
        { number: '9.01', title: 'Financial Statements and Exhibits.' },
      ],
      exhibits: [],
    },
    governingDate: { date: '2026-11-27', source: 'filed' },
    deadline: {
      due: '2026-11-27',
      item: '2.02',
      rule: '4 business days',
      counted: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27'],
    },
    verdict: 'not-ready',
    counts: {
      error: 1,
      warning: 1,
      info: 0,
      pass: 20,
      notApplicable: 11,
      undetermined: 1,
      crashed: 1,
      unchecked: 2,
    },
    findings,
    outcomes: [
      ...outcomesOf(findings),
      ...filled('pass', 20),
      ...filled('not-applicable', 11),
      { ruleId: 'dates/late-filing', outcome: 'crashed' },
      { ruleId: 'ixbrl/missing', outcome: 'unchecked' },
      { ruleId: 'ixbrl/cover-tags', outcome: 'unchecked' },
    ],
  });
}

/** The report on an upload without words. */
export function unreadableReport(): Report {
  const finding = findingFixture(
    {
      ruleId: 'edgar/extraction-quality',
      severity: 'error',
      message: '12 pages of pictures and no text.',
      at: null,
      facts: { found: '12 pages, each one a picture; 0 characters of text' },
      remedy: 'Upload a copy with text: .txt .htm .docx, or a PDF that has text.',
    },
    'f-00000000000d',
  );
  return Report.parse({
    ...foundingReport(),
    draft: { name: 'scan0047.pdf', sha256: 'a'.repeat(64), bytes: 900_000, format: null, documents: [] },
    filing: null,
    governingDate: { date: '2026-11-25', source: 'today' },
    deadline: null,
    verdict: 'unreadable',
    counts: {
      error: 1,
      warning: 0,
      info: 0,
      pass: 0,
      notApplicable: 0,
      undetermined: 0,
      crashed: 0,
      unchecked: 31,
    },
    findings: [finding],
    outcomes: [...outcomesOf([finding]), ...filled('unchecked', 31)],
  });
}

function outcomesOf(findings: readonly Finding[]): Outcome[] {
  return findings.map(({ ruleId, outcome }) => ({ ruleId, outcome }));
}

function filled(outcome: OutcomeKind, count: number): Outcome[] {
  return Array.from({ length: count }, (_, index) => ({
    ruleId: `content/${outcome}-${index + 1}`,
    outcome,
  }));
}
