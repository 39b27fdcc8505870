import { strToU8, zipSync } from 'fflate';
import type { Upload } from '../../core/parse/upload.ts';
import { htmlSpecimen } from '../../rules/_shared/html-specimen.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../rules/_shared/submission-specimen.ts';
import { printed } from '../../test/support/pdf-file.ts';
import { packed, paragraphsOf } from '../../test/support/word-file.ts';

/** A sound draft of which one thing grows and all else stays. */
export interface GrowingDraft {
  /** What grows: "paragraphs of the report, text". */
  readonly what: string;
  /** How many of them take long enough to be measured. */
  readonly first: number;
  readonly grown: (count: number) => Upload | Promise<Upload>;
}

const text = (name: string, words: string): Upload => ({ name, bytes: strToU8(words) });
const many = (piece: (number: number) => string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => piece(number + 1));

/** Half a kilobyte of what stands in reports; no two are the same. */
const paragraph = (number: number): string =>
  `(${number}) On October 29, 2024, Alder Point Instruments, Inc. opened hall ${number} of its plant in Bath, Maine, where
${number * 12} people assemble pressure sensors. The hall was built under the lease of March 4, 2022 and cost $${number}.4 million,
of which $${number}.1 million was paid from cash on hand. Its first ${number} lines make sensors for pumps and valves; the
next ones are installed in the summer, when the wafers of lot ${number} arrive from Kyoto. The board has approved the work.`;

/** The report of October 2024 with an item that holds these words. */
const reportWith = (words: readonly string[]): string =>
  specimen({ items: `Item 8.01 Other Events.\n\n${words.join('\n\n')}` });

const paragraphs = (count: number): string => reportWith(many(paragraph, count));
const asMarkup = (words: string): string => `<p style="margin:6pt 0"><font size="2">${words}</font></p>`;

/** Faults of one kind, each in a sentence of its own; most rules tell all places of a kind in one finding. */
const places = (what: string, piece: (number: number) => string): GrowingDraft => ({
  what: `places: ${what}`,
  first: 2_000,
  grown: (count) => text('draft.txt', reportWith(many(piece, count))),
});

/** What the bench lets grow. */
export const GROWING_DRAFTS: readonly GrowingDraft[] = [
  {
    what: 'paragraphs of the report, text',
    first: 2_000,
    grown: (count) => text('draft.txt', paragraphs(count)),
  },
  {
    what: 'paragraphs of the report, HTML',
    first: 2_000,
    grown: (count) =>
      text('draft.htm', htmlSpecimen({ body: many(paragraph, count).map(asMarkup).join('\n') })),
  },
  {
    what: 'paragraphs of the report, Word',
    first: 1_000,
    grown: async (count) => ({ name: 'draft.docx', bytes: await packed(paragraphsOf(paragraphs(count))) }),
  },
  {
    what: 'pages of the report, PDF',
    first: 20,
    grown: async (count) => ({
      name: 'draft.pdf',
      bytes: await printed(paragraphs(count * PARAGRAPHS_ON_A_PAGE)),
    }),
  },
  {
    what: 'paragraphs of one exhibit',
    first: 2_000,
    grown: (count) =>
      text(
        'full.txt',
        submissionSpecimen(
          ['2.02', '9.01'],
          specimen({ exhibits: '' }),
          exhibitDocument('99.1', many(paragraph, count).join('\n\n')),
        ),
      ),
  },
  {
    what: 'exhibits of a submission',
    first: 50,
    grown: (count) =>
      text(
        'full.txt',
        submissionSpecimen(
          ['8.01', '9.01'],
          reportOn(releases(count)),
          ...many((number) => exhibitDocument(`99.${number}`, release(number)), count),
        ),
      ),
  },
  {
    what: 'exhibits of a package',
    first: 50,
    grown: (count) => ({
      name: 'draft.zip',
      bytes: zipSync({
        'report.txt': strToU8(reportOn(releases(count))),
        ...Object.fromEntries(
          releases(count).map((exhibit, at) => [
            `ex${exhibit.replace('.', '-')}.txt`,
            strToU8(`Exhibit ${exhibit}\n\n${release(at + 1)}`),
          ]),
        ),
      }),
    }),
  },
  {
    what: 'findings: exhibits under another kind’s number',
    first: 500,
    grown: (count) => text('draft.txt', specimen({ exhibitItem: exhibitItem(many(ofAgreements, count)) })),
  },
  {
    what: 'findings: items under another item’s caption',
    first: 500,
    grown: (count) => text('draft.txt', specimen({ items: many(strayItem, count).join('\n\n') })),
  },
  places('placeholders', (number) => `The fee of lot ${number} is $[●] and is due on ________ to [name].`),
  places('words twice', (number) => `The fee of lot ${number} is is due to the the supplier.`),
  places(
    'terms that are defined and not used',
    (number) => `The lease of hall ${number} (the “Lot ${capitals(number)} Lease”) ends in May.`,
  ),
  places(
    'exhibits cited and not listed',
    (number) => `The plan of hall ${number} is Exhibit 99.${number + 1}.`,
  ),
  places('statements about the future', (number) => `We expect that hall ${number} will earn more in 2025.`),
];

const PARAGRAPHS_ON_A_PAGE = 9;

const releases = (count: number): string[] => many((number) => `99.${number}`, count);

/** A report that lists the exhibits and cites each in its items. */
function reportOn(exhibits: readonly string[]): string {
  const cited = exhibits.map(
    (exhibit) =>
      `The release on hall ${exhibit} was issued on October 29, 2024. A copy is filed as Exhibit ${exhibit}.`,
  );
  return specimen({
    items: `Item 8.01 Other Events.\n\n${cited.join('\n\n')}`,
    exhibitItem: exhibitItem(exhibits),
    exhibits: '',
  });
}

function exhibitItem(exhibits: readonly string[]): string {
  const rows = exhibits.map(
    (exhibit) => `${exhibit}          Press release dated October 29, 2024 on hall ${exhibit}`,
  );
  return `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows.join('\n')}`;
}

/** Numbers of agreements, of three parts since no part has more than three figures: "10.1.1" to "10.999.999". */
const ofAgreements = (number: number): string => `10.${Math.ceil(number / 999)}.${(number % 999) + 1}`;

function strayItem(number: number): string {
  return `Item 8.01 Regulation FD Disclosure.\n\n${paragraph(number)}`;
}

function release(number: number): string {
  return many((at) => paragraph(number * 10 + at), 8).join('\n\n');
}

/** A word of capitals for each number, since names with digits are read otherwise than names. */
function capitals(number: number): string {
  const letters = 'ABCDEFGHIJ';
  return [...String(number)].map((digit) => letters[Number(digit)]).join('') + 'x';
}
