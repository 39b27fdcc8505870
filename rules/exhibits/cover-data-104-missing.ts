import { defineRule } from '../../core/engine/rule.ts';
import type { Occasion } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { EVERY_COVER_TAGGED_FROM, TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { isDataExhibit } from '../_shared/exhibit-item.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { specimen } from '../_shared/specimen.ts';

const ROW = '104  Cover Page Interactive Data File (embedded within the Inline XBRL document)';
const WITHOUT =
  'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n99.1           Press release';

/** Where the index lists anything, it lists the tagged cover as Exhibit 104. */
export default defineRule({
  id: 'exhibits/cover-data-104-missing',
  title: 'The index lists the tagged cover as Exhibit 104',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Regulation S-K Item 601(b)(104)'), authority('Regulation S-T Rule 406')],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'The cover is tagged in Inline XBRL, and its data file is an exhibit like the others.',
  remedy: `Add the row "${ROW}".`,
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The index has no Exhibit 104',
      expected: ROW,
    },
    'phased-in': {
      verdict: 'violation',
      severity: 'info',
      text: 'The cover is tagged, and the index has no Exhibit 104',
      expected: ROW,
    },
    unknown: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The index has no Exhibit 104; whether it must depends on the filer status',
      expected: `${ROW}, once the cover is tagged`,
      remedy: 'Give the filer status in countersign.json, or see whether the cover has to be tagged.',
    },
  },
  examples: {
    clean: { shows: `99.1 Press release\n${ROW}`, draft: specimen() },
    flagged: {
      missing: { shows: 'A report of 2024 that lists 99.1 alone', draft: specimen({ exhibitItem: WITHOUT }) },
      'phased-in': {
        shows: 'A report of 2020 with a tagged cover that lists 99.1 alone',
        draft: `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:header></ix:header>${specimen({
          reportDate: 'October 27, 2020',
          signatureDate: 'Date: October 28, 2020',
          exhibitItem: WITHOUT,
          exhibits: '',
        })
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('\n')}</body></html>`,
        name: 'draft.htm',
      },
      unknown: {
        shows: 'A report of 2020 that lists 99.1 alone; the filer status is not told',
        draft: specimen({
          reportDate: 'October 27, 2020',
          signatureDate: 'Date: October 28, 2020',
          exhibitItem: WITHOUT,
        }),
      },
    },
  },
  notes:
    'Phased in by filer status, from the first quarterly report for a period that ends on or after June 15 of 2019, 2020 or 2021. Exhibit 104 is not listed for its own sake: a report without other exhibits needs no list. Issuers of asset-backed securities tag no cover.',

  check(filing, occasion) {
    const papers = listedExhibits(filing).filter(
      ({ number, standing }) => standing !== 'none' && !isDataExhibit(number),
    );
    const [first] = papers;
    if (!first || isAssetBacked(filing, occasion)) return 'not-applicable';
    const status = occasion.profile?.filerStatus;
    if (status && occasion.governingDate < TAGGED_COVER_FROM[status]) return 'not-applicable';
    if (exhibitLists(filing).includes(' 104 ')) return [];
    const place = papers.at(-1)?.span ?? first.span;
    const isDue = status !== undefined || occasion.governingDate >= EVERY_COVER_TAGGED_FROM;
    if (isDue) return [{ message: 'missing', place }];
    const isTagged = filing.documents.some(({ role, format }) => role === 'report' && format === 'ixbrl');
    return [{ message: isTagged ? 'phased-in' : 'unknown', place }];
  },
});

function isAssetBacked(
  { items }: { readonly items: readonly { readonly number: string }[] },
  { profile }: Occasion,
): boolean {
  return profile?.assetBacked === true || items.some(({ number }) => number.startsWith('6.0'));
}
