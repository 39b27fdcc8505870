import { beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '../../../bench/edits/chance.ts';
import { sourceOf } from '../../../bench/edits/source.ts';
import { before, emptyTally, type Tally, tryEdits } from '../../../bench/edits/trial.ts';
import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';

/** Drafts in which much could be waived, and some of it reads alike. */
const SPOILT = [
  specimen({
    items: `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its
financial results for the quarter ended September 30, 2024. Revenue was $[●] million, and
the the loss of the year before was $[●] million, as the company has told in March.

Item 5.02 Departure of Directors.

On [date], the Board of Directors of the company elected Maria Ortiz a director. She will
receive TBD shares, and [NOTE TO DRAFT: confirm] no other compensation.`,
    telephone: '',
    ein: '',
  }),
  specimen({ signatureDate: 'Date: October 12, 2024', signedFor: 'Brindle Creek Foods Corp.', cautions: '' }),
  formerSpecimen({ exhibitItem: '', signedBy: 'By: ____________' }),
];

/** The same draft as a page: a paragraph an element, its lines kept. */
function asHtml(draft: string): string {
  const paragraphs = draft.split(/\n\n+/).map((words) => {
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<p>${escaped.replaceAll('\n', '<br>\n')}</p>`;
  });
  return `<html><body>\n${paragraphs.join('\n')}\n</body></html>`;
}

const DRAFTS = SPOILT.flatMap((draft, at) => [
  { name: `${at}.txt`, words: draft },
  { name: `${at}.htm`, words: asHtml(draft) },
]);
const EACH = 25;

/** `npm run edits` does the same to real filings, 5,000 times. */
describe('After random edits', () => {
  let tally: Tally;
  beforeAll(() => {
    tally = emptyTally();
    const chance = new Chance(5);
    for (const { name, words } of DRAFTS) {
      const draft = before(sourceOf({ name, bytes: new TextEncoder().encode(words) }));
      if (!draft) throw new Error(`${name} cannot be read`);
      for (let times = 0; times < EACH; times++) tryEdits(draft, chance, tally);
    }
  });

  it('no waiver is carried wrongly', () => {
    expect(tally.complaints.filter((one) => one.startsWith('wrong'))).toEqual([]);
  });

  it('99 of 100 waivers are carried whose words and rule are unchanged', () => {
    expect(tally.carried).toBeGreaterThan(500);
    expect(tally.carried / (tally.carried + tally.left), tally.complaints.join('\n')).toBeGreaterThanOrEqual(
      0.99,
    );
  });

  it('995 of 1,000 unchanged findings have the id that they had', () => {
    expect(tally.unchanged).toBeGreaterThan(500);
    expect(tally.sameId / tally.unchanged, tally.complaints.join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});
