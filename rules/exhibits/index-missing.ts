import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { isDataExhibit } from '../_shared/exhibit-item.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';
import { exhibitMentions } from '../_shared/exhibit-mentions.ts';
import { specimen } from '../_shared/specimen.ts';

/** Exhibits are listed by number and description, under the exhibit item or in an index of their own. */
export default defineRule({
  id: 'exhibits/index-missing',
  title: 'Exhibits are listed in an index',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Regulation S-K Item 601(a)(2)'),
    authority(
      'Regulation S-T Rule 102',
      'Exhibits are part of the electronic submission, listed in an index.',
    ),
  ],
  inForce: { from: '1993-01-01' },
  why: 'Each electronic filing with exhibits has an index of them.',
  remedy: 'List each exhibit by number and description under the exhibit item, before the signature.',
  silences: [
    'exhibits/attached-not-listed',
    'exhibits/listed-not-attached',
    'exhibits/listed-not-referenced',
    'exhibits/referenced-not-listed',
  ],
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} is in no list of exhibits',
      expected: 'A row with {exhibit} and a description',
    },
    'only-cited': {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'Exhibit {exhibit} is cited, and the upload has neither a list of exhibits nor the exhibit',
      expected: 'A row with {exhibit} and a description',
    },
  },
  examples: {
    clean: { shows: 'Exhibit No. / Description\n99.1 Press release', draft: specimen() },
    flagged: {
      missing: {
        shows: 'A release is attached as Exhibit 99.1, and no list names it',
        draft: specimen({ exhibitItem: '' }),
      },
      'only-cited': {
        shows: 'The report cites Exhibit 99.1; the upload ends with the signature',
        draft: specimen({ exhibitItem: '', exhibits: '' }),
      },
    },
  },
  notes:
    'A bare row behind the signature is an index without a heading. Exhibits 101 to 106 are data and need none.',

  check(filing) {
    if (filing.indexes.length > 0) return [];
    const attached = filing.exhibits.find(({ number, attached: there }) => there && !isDataExhibit(number));
    const cited = exhibitMentions(filing)[0];
    // A list in prose, "Exhibit 16, the letter of the accountants, is attached", is a list.
    const number = attached?.number ?? cited?.number;
    if (number !== undefined && exhibitLists(filing).includes(` ${number} `)) return [];
    if (attached) {
      const place = cited?.sentence ?? attached.heading?.span ?? null;
      return [{ message: 'missing', place, facts: { exhibit: attached.number } }];
    }
    if (!cited) return 'not-applicable';
    // Words behind the signature are the exhibit, if anything is: then it is there and not listed.
    const message = wordsBehindSignature(filing) ? 'missing' : 'only-cited';
    return [{ message, place: cited.sentence, facts: { exhibit: cited.number } }];
  },
});

/** Characters behind the last signature that are more than a page's furniture. */
const A_PAGE = 300;

function wordsBehindSignature({ signatures, documents }: Filing): boolean {
  const end = signatures.at(-1)?.span;
  const document = end && documents[end.document];
  return end !== undefined && document !== undefined && document.text.length - end.end > A_PAGE;
}
