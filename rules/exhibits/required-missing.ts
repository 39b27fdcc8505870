import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Item } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { REGULATION_G_FROM } from '../../core/standards/form-eras.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { paperOf } from '../_shared/exhibit-papers.ts';
import { itemsUnder } from '../_shared/item-answer.ts';
import { listedExhibits } from '../_shared/listed-exhibits.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { formerSpecimen, specimen } from '../_shared/specimen.ts';

const RELEASED =
  'On October 29, 2024, Alder Point Instruments, Inc. issued a press release announcing its financial results for the quarter ended September 30, 2024.';
const RELEASED_2004 =
  'On April 20, 2004, Alder Point Instruments, Inc. issued a press release announcing its financial results for the quarter ended March 31, 2004.';

/** The announcement of results that the item reports comes with the report, as Exhibit 99. */
export default defineRule({
  id: 'exhibits/required-missing',
  title: 'The announcement of results is an exhibit of the report',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K, Item 2.02', 'The text of the announcement is furnished as an exhibit.'),
    authority('Form 8-K, Item 12, form before August 23, 2004'),
    authority('Regulation S-K Item 601(b)(99)'),
  ],
  inForce: { from: REGULATION_G_FROM },
  why: 'The item furnishes the text of the announcement; a report that only tells of it does not answer.',
  remedy: 'Attach the announcement as Exhibit 99.1, list it in the index and cite it in the item.',
  messages: {
    present: {
      verdict: 'violation',
      text: 'Item {item} tells of a release, and no exhibit has it',
      expected: 'The release as Exhibit 99.1, listed under Item 9.01(d)',
    },
    former: {
      verdict: 'violation',
      text: 'Item {item} tells of a release, and no exhibit has it',
      expected: 'The release as Exhibit 99.1, listed under Item 7(c)',
    },
  },
  examples: {
    clean: { shows: 'Item 2.02, with the release as Exhibit 99.1', draft: specimen() },
    flagged: {
      present: {
        shows: 'Item 2.02 tells of a press release; nothing is listed',
        draft: specimen({
          items: `Item 2.02 Results of Operations and Financial Condition.\n\n${RELEASED}`,
          exhibitItem: '',
          exhibits: '',
        }),
      },
      former: {
        shows: 'Item 12 tells of a press release; nothing is listed',
        draft: formerSpecimen({
          items: `Item 12. Results of Operations and Financial Condition.\n\n${RELEASED_2004}`,
          exhibitItem: '',
          exhibits: '',
        }),
      },
    },
  },
  notes:
    'Only the announcement of results must come with the report. Letters of accountants and directors may follow: content/4.01-letter, content/4.02b-letter and content/5.02a-disagreement look after them. Results that the item itself sets out, a call under 2.02(b) and an announcement that another report has furnished need no exhibit.',

  check(filing) {
    const items = itemsUnder(filing, '2.02');
    if (items.length === 0) return 'not-applicable';
    if (hasAnnouncement(filing)) return [];
    const told = items.map((item) => announcementIn(filing, item)).find((span) => span !== null);
    const [item] = items;
    if (!told || !item) return [];
    const message = item.number === '12' ? 'former' : 'present';
    return [{ message, place: told, facts: { item: item.number } }];
  },
});

/** Exhibit 99 or 20 in a list, attached or cited, or an announcement under another number. */
function hasAnnouncement(filing: Filing): boolean {
  return (
    filing.exhibits.some(({ number }) => /^(?:99|20)\b/.test(number)) ||
    listedExhibits(filing).some(({ description }) => paperOf(description) === 'announcement') ||
    / (?:99|20)(?:\.\d{1,3})? /.test(exhibitLists(filing)) ||
    filing.items.some(({ body }) => CITED.test(foldedOf(filing, body)))
  );
}

const CITED = /\bexhibits?\s{1,9}(?:nos?\.?\s{0,3}|numbers?\s{1,3})?["'(]{0,2}(?:EX-?)?\d{1,3}/i;
const TOLD =
  /\b(?:issued|issues|issuing|released|distributed|published|disseminated|made|announced\b[^.;]{0,80}?\b(?:in|by|through|via))\b[^.;]{0,60}?\b(?:press|news|earnings|media)\s{1,9}(?:releases?|announcements?|statements?)\b|\b(?:press|news|earnings|media)\s{1,9}release\b[^.;]{0,100}?\b(?:was|were|issued|announcing|dated|attached|furnished|filed|included)\b/i;
/** Words by which the announcement stands in another filing, or the item sets it out. */
const ELSEWHERE =
  /\bincorporated\b[^.;]{0,60}?\breference\s{1,9}(?:to|from)\b[^;]{0,120}?\b(?:filed|furnished|dated)\b|\bpreviously\s{1,9}(?:furnished|filed)\b|\b(?:text|copy|release)\b[^.;]{0,60}?\b(?:follows|below|annex|appears|reproduced)\b|\bas\s{1,9}follows\b|\bset\s{1,9}forth\s{1,9}(?:below|in\s{1,9}full)\b|\bform\s{1,9}(?:10-[kq]|8-k)\b[^.;]{0,60}?\b(?:filed|furnished)\s{1,9}(?:on|with)\b/i;
/** An item with so many amounts sets its results out. */
const SET_OUT = 4;

function announcementIn(filing: Filing, { body }: Item): Item['body'] | null {
  const words = foldedOf(filing, body);
  const amounts = words.match(/\$\s?\d/g)?.length ?? 0;
  if (amounts >= SET_OUT || ELSEWHERE.test(words)) return null;
  const match = TOLD.exec(words);
  return match ? sentenceAt(filing, body, body.start + match.index) : null;
}
