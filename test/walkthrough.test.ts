import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../core/calendar/iso-date.ts';
import type { Finding } from '../core/engine/finding.ts';
import { governingDateOf } from '../core/engine/governing-date.ts';
import { runRules } from '../core/engine/run-rules.ts';
import { parseDraft } from '../core/parse/parse-draft.ts';
import { composeReport } from '../core/report/compose.ts';
import type { Report } from '../core/report/report.ts';
import { ruleSet } from '../rules/index.ts';

const NAME = 'sonus-2004-01-21-8k.txt';
const SAMPLE = readFileSync(join(import.meta.dirname, '../samples', NAME), 'utf8');
/** A day of this century's law: a draft of 2004 must be judged by its own. */
const TODAY = '2026-11-23' as IsoDate;

const ITEM_MISSING = 'warning exhibits/exhibit-item-missing';
const DEADLINE = 'info dates/deadline-notice';
const UNCAPTIONED = 'info exhibits/index-uncaptioned';
const UNVERIFIABLE = 'info consistency/exhibit-date-unverifiable';
const NO_LEGEND = 'info safe-harbor/forward-looking-without-legend';
const CAVEAT = 'info content/2.02-preliminary-caveat';
/** A mark of quoting and a backslash: two kinds, each told once. */
const CONVERTED = 'info placeholders/conversion-artifact';
const USUAL = [ITEM_MISSING, DEADLINE, UNCAPTIONED, UNVERIFIABLE, NO_LEGEND, CAVEAT, CONVERTED, CONVERTED];

describe('The founding sample', () => {
  const report = check(SAMPLE);

  it('is ready to sign, with one warning and seven notes', () => {
    expect(report.verdict).toBe('ready');
    expect(findingsOf(report)).toEqual([...USUAL].sort());
  });

  it('is judged by the law of the day it was signed', () => {
    expect(report.governingDate).toEqual({ date: '2004-01-21', source: 'signature-date' });
  });

  it('is due on the fifth business day, Martin Luther King Day lying before the event', () => {
    expect(report.deadline).toEqual({
      due: '2004-01-27',
      item: '12',
      rule: '5 business days',
      counted: ['2004-01-21', '2004-01-22', '2004-01-23', '2004-01-26', '2004-01-27'],
    });
  });

  it.each([
    ['exhibits/exhibit-item-missing', 'A copy of the press release is attached as Exhibit 99.1 hereto.'],
    ['dates/deadline-notice', 'January 20, 2004'],
    ['exhibits/index-uncaptioned', '99.1 Press release dated January 20, 2004.'],
    ['consistency/exhibit-date-unverifiable', 'dated January 20, 2004'],
    [
      'safe-harbor/forward-looking-without-legend',
      'Upon completion of the audit, the Company will reschedule the conference call and provide further details.',
    ],
  ])('shows %s at its words', (ruleId, words) => {
    const finding = report.findings.find((one) => one.ruleId === ruleId);
    expect(finding && wordsAt(SAMPLE, finding)).toBe(words);
  });

  it('says what its words say, and takes nothing of the release for the cover or the signature', () => {
    expect(report.filing).toEqual({
      form: '8-K',
      registrants: [
        {
          name: 'SONUS NETWORKS, INC.',
          jurisdiction: 'Delaware',
          fileNumber: '000-30229',
          ein: '04-3387074',
        },
      ],
      reportDate: '2004-01-20',
      signatureDate: '2004-01-21',
      items: [{ number: '12', title: 'Results of Operations and Financial Condition' }],
      exhibits: [
        {
          number: '99.1',
          description: 'Press release dated January 20, 2004.',
          listed: true,
          attached: true,
        },
      ],
    });
    const { filing } = parseDraft({ name: NAME, bytes: new TextEncoder().encode(SAMPLE) });
    expect(filing?.cover.telephone?.text).toBe('(978) 692-8999');
    expect(filing?.cover.zip?.text).toBe('01886');
    expect(filing?.cover.address?.text).toBe('5 CARLISLE ROAD, WESTFORD, MASSACHUSETTS 01886');
    expect(
      filing?.signatures.map(({ names, date, signers }) => [
        names.map(({ text }) => text),
        date?.text,
        signers.map(({ conformed, printed, title }) => [conformed?.text, printed?.text, title?.text]),
      ]),
    ).toEqual([
      [
        ['SONUS NETWORKS, INC.'],
        'January 21, 2004',
        [
          [
            'Stephen J. Nill',
            'Stephen J. Nill',
            'Chief Financial Officer, Vice President of Finance and Administration and Treasurer',
          ],
        ],
      ],
    ]);
  });
});

/** What is done to the sample's own words: each pair is (words, words in their place). */
type Spoiling = readonly (readonly [string | RegExp, string])[];

const FURNISHED = /The information in this Current Report[^]*?in such a filing\.\n\n/;
const SIGNATURE = /SIGNATURE\n\n[^]*?and Treasurer\n\n/;
const RELEASE_END = 'About Sonus Networks\n';
const REVENUE = 'We expect first quarter revenue of $30 million.';
const CAUTION = 'Actual results may differ owing to risks and uncertainties.';

describe('The founding sample, spoiled', () => {
  it.each<[title: string, spoiling: Spoiling, expected: readonly string[]]>([
    [
      'signed before the event',
      [['Date: January 21, 2004', 'Date: January 15, 2004']],
      ['error dates/signature-before-report', ...USUAL],
    ],
    [
      'signed a day late, of which one finding speaks and not two',
      [['Date: January 21, 2004', 'Date: January 28, 2004']],
      ['warning dates/late-filing', ...USUAL.filter((one) => one !== DEADLINE)],
    ],
    ['signed on the last day', [['Date: January 21, 2004', 'Date: January 27, 2004']], USUAL],
    // The row and the release behind it are what they were.
    ['without its signature block', [[SIGNATURE, '']], ['error signature/missing', ...USUAL]],
    [
      'signed by another hand than the printed name',
      [['/s/ Stephen J. Nill', '/s/ A. Notini']],
      ['error signature/name-conformed-mismatch', ...USUAL],
    ],
    [
      'signed for another company',
      [['2004 SONUS NETWORKS, INC.', '2004 SYCAMORE NETWORKS, INC.']],
      ['error signature/registrant-name-mismatch', ...USUAL],
    ],
    [
      'without the furnished paragraph',
      [[FURNISHED, '']],
      ['warning safe-harbor/furnished-legend-missing', ...USUAL],
    ],
    [
      'under Item 2.02 before there was one',
      [['Item 12.', 'Item 2.02.']],
      ['error items/wrong-era', ...USUAL],
    ],
    [
      'under Item 12 in January 2024',
      [
        [/January (\d\d), 2004/g, 'January $1, 2024'],
        [/2003/g, '2023'],
      ],
      [
        'error items/wrong-era',
        'warning cover/communication-boxes-missing',
        'warning cover/egc-box-missing',
        'warning cover/section-12b-table-missing',
        'warning exhibits/cover-data-104-missing',
        'warning exhibits/index-after-signature',
        // The 21st of January was a Sunday in 2024.
        'info dates/non-business-day-signature',
        ...USUAL,
      ],
    ],
    [
      'under Item 5, which is filed, with the legend kept',
      [['Item 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.', 'Item 5. OTHER EVENTS.']],
      [
        'warning safe-harbor/legend-on-filed-item',
        'warning items/results-under-wrong-item',
        ...USUAL.filter((one) => one !== CAVEAT),
      ],
    ],
    [
      'with a forecast in the release',
      [[RELEASE_END, `${REVENUE}\n\n${RELEASE_END}`]],
      ['warning safe-harbor/forward-looking-without-legend', ...USUAL.filter((one) => one !== NO_LEGEND)],
    ],
    [
      'with a forecast and a caution that says nothing',
      [[RELEASE_END, `${REVENUE} ${CAUTION}\n\n${RELEASE_END}`]],
      [
        'warning safe-harbor/not-identified',
        'warning safe-harbor/bespeaks-generic',
        ...USUAL.filter((one) => one !== NO_LEGEND),
      ],
    ],
    [
      'with a legend that cites a section of the wrong Act',
      [
        [
          RELEASE_END,
          'This release contains forward-looking statements within the meaning of Section 21E of the Securities ' +
            'Act of 1933. Actual results could differ materially because two distributors account for 41% of our ' +
            `sales, and because our switches come from a single supplier in Kyoto.\n\n${RELEASE_END}`,
        ],
      ],
      ['error safe-harbor/statute-miscited', ...USUAL.filter((one) => one !== NO_LEGEND)],
    ],
    [
      'naming an exhibit that the index does not have',
      [['attached as Exhibit 99.1', 'attached as Exhibit 99.2']],
      ['error exhibits/referenced-not-listed', ...USUAL],
    ],
    [
      'without the line of the exhibit index, which alone dated the release',
      [['99.1 Press release dated January 20, 2004.\n\n', '']],
      ['error exhibits/index-missing', ITEM_MISSING, DEADLINE, NO_LEGEND, CAVEAT, CONVERTED, CONVERTED],
    ],
    [
      'with a cover dated after the signature',
      [['1934\n\nJanuary 20, 2004', '1934\n\nJanuary 22, 2004']],
      ['error dates/signature-before-report', 'warning dates/earliest-event-mismatch', ...USUAL],
    ],
    [
      'with Item 7(c) and its row before the signature',
      [
        ['99.1 Press release dated January 20, 2004.\n\n', ''],
        [
          'SIGNATURE\n',
          'Item 7. FINANCIAL STATEMENTS AND EXHIBITS.\n\n(c) Exhibits.\n\n99.1 Press release dated January 20, 2004.\n\nSIGNATURE\n',
        ],
      ],
      [DEADLINE, UNVERIFIABLE, NO_LEGEND, CAVEAT, CONVERTED, CONVERTED],
    ],
  ])('%s', (_title, spoiling, expected) => {
    expect(findingsOf(check(spoiled(spoiling)))).toEqual([...expected].sort());
  });
});

/** Each spoiling must find its words, or the case shows nothing. */
function spoiled(spoiling: Spoiling): string {
  return spoiling.reduce((text, [words, instead]) => {
    const changed = text.replace(words, instead);
    expect(changed).not.toBe(text);
    return changed;
  }, SAMPLE);
}

function check(text: string): Report {
  const { filing, draft } = parseDraft({ name: NAME, bytes: new TextEncoder().encode(text) });
  if (!filing) throw new Error('The founding sample can be read');
  const governingDate = governingDateOf(filing, { filed: null, today: TODAY });
  const occasion = {
    stage: 'draft',
    governingDate: governingDate.date,
    filed: null,
    today: null,
    profile: null,
    profileMistakes: [],
  } as const;
  const results = runRules(filing, ruleSet.rules, occasion);
  return composeReport(
    { draft, filing, results, governingDate, stage: 'draft', profile: null },
    ruleSet,
    'test',
  );
}

/** Level and rule of each finding. A rule of a later book that comes in here is to be judged, not waved through. */
function findingsOf(report: Report): string[] {
  return report.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`).sort();
}

function wordsAt(text: string, { place }: Finding): string {
  const bytes = Buffer.from(text).subarray(place?.bytes?.start, place?.bytes?.end);
  return bytes.toString();
}
