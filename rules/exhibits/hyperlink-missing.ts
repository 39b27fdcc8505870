import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { EXHIBIT_LINKS_FROM } from '../../core/standards/form-eras.ts';
import { isDataExhibit } from '../_shared/exhibit-item.ts';
import { firstOfEach } from '../_shared/first-of-each.ts';
import { type ListedExhibit, listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

const page = (rows: string): string =>
  `<html><body>${specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${rows}\n\n104 Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
    exhibits: '',
  })
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`;

/** In HTML the index links to every exhibit that it identifies. */
export default defineRule({
  id: 'exhibits/hyperlink-missing',
  title: 'The index links to its exhibits',
  tier: 'T2',
  severity: { draft: 'info', final: 'warning' },
  authority: [
    authority('Regulation S-T Rule 105'),
    authority('Regulation S-K Item 601(a)(2)', 'The index links to each exhibit that it identifies.'),
    authority('Release 33-10322'),
  ],
  inForce: { from: EXHIBIT_LINKS_FROM },
  why: 'Since 2017 a reader comes from the index to each exhibit by a link.',
  remedy: 'Link the row to the exhibit’s file, or to the EDGAR document that holds it.',
  messages: {
    unlinked: {
      verdict: 'violation',
      text: 'The index has no link to Exhibit {exhibits}',
      expected: 'A link in each row, but for 101 and 104',
    },
    'no-document': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The link of Exhibit {exhibits} leads to {target}',
      expected: 'A file of the submission, or a document on www.sec.gov',
    },
  },
  examples: {
    clean: {
      shows: '<a href="ex99-1.htm">99.1 Press release</a>',
      draft: page('<a href="ex99-1.htm">99.1 Press release dated October 29, 2024</a>'),
      name: 'draft.htm',
    },
    flagged: {
      unlinked: {
        shows: '99.1 Press release, without a link',
        draft: page('99.1 Press release dated October 29, 2024'),
        name: 'draft.htm',
      },
      'no-document': {
        shows: '<a href="file:///C:/drafts/release.htm">99.1 Press release</a>',
        draft: page('<a href="file:///C:/drafts/release.htm">99.1 Press release dated October 29, 2024</a>'),
        name: 'draft.htm',
      },
    },
  },
  notes:
    'The filing agent adds links late, so that a draft gets a note and the last run a warning. A lost link alone does not make the filing deficient. What is included in another exhibit needs no link of its own. A report in plain text cannot have links; smaller filers might send one until September 1, 2018.',

  check(filing) {
    const rows = listedExhibits(filing).filter((row) => mustBeLinked(row) && mayLink(filing, row));
    if (rows.length === 0) return 'not-applicable';
    const linked = new Set(
      rows.filter((row) => targetsOf(filing, row).length > 0).map(({ number }) => number),
    );
    const unlinked = rows.filter(({ number }) => !linked.has(number));
    const [first, ...more] = firstOfEach(unlinked, ({ number }) => number);
    const strays = rows.flatMap((row) => {
      const target = targetsOf(filing, row).find((one) => !isDocument(one));
      return target === undefined ? [] : [{ row, target }];
    });
    return [
      ...(first
        ? [
            {
              message: 'unlinked' as const,
              place: first.span,
              related: more.map(({ span }) => span),
              facts: { exhibits: [first, ...more].map(({ number }) => number).join(', ') },
            },
          ]
        : []),
      ...strays.map(({ row, target }) => ({
        message: 'no-document' as const,
        place: row.span,
        facts: { exhibits: row.number, target: target.slice(0, 80) },
      })),
    ];
  },
});

/** A row with words, whose exhibit is filed or incorporated. Odd columns leave rows bare: then nothing is said. */
function mustBeLinked({ number, standing, description }: ListedExhibit): boolean {
  return (standing === null || standing === 'elsewhere') && description !== '' && !isDataExhibit(number);
}

/** Plain text has no links, and those of a PDF are not read. */
function mayLink({ documents }: Filing, { span }: ListedExhibit): boolean {
  const format = documents[span.document]?.format;
  return format !== 'text' && format !== 'pdf';
}

function targetsOf({ documents }: Filing, { extent }: ListedExhibit): string[] {
  const marks = documents[extent.document]?.marks ?? [];
  return marks.flatMap(({ kind, detail, start, end }) =>
    kind === 'link' && start < end && start < extent.end && end > extent.start ? [detail.trim()] : [],
  );
}

/** A place in the same file, a file of the submission, or a page of the Commission's. */
const SUBMITTED = /^(?:#|(?:\.\/)?[\w%.-]{1,120}$|[\w%.-]{1,120}#|https?:\/\/(?:www\.)?sec\.gov\/)/i;

function isDocument(target: string): boolean {
  return SUBMITTED.test(target);
}
