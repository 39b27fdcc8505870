import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { furnishedItems, itemList, statusOf } from '../_shared/item-status.ts';
import { itemsNamedIn } from '../_shared/named-items.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { specimen } from '../_shared/specimen.ts';

const SLIDES = `Item 7.01 Regulation FD Disclosure.

On October 29, 2024, the company presented slides, furnished as Exhibit 99.1. The information in
this Item 7.01, including Exhibit 99.1, shall not be deemed "filed" for purposes of Section 18 of
the Securities Exchange Act of 1934.`;
const APPOINTMENT = `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of
Certain Officers; Compensatory Arrangements of Certain Officers.

On October 29, 2024, the board elected Jane Roe a director of the company.`;
const TAKEN_IN = `This Current Report on Form 8-K is incorporated by reference into the company's registration
statement on Form S-3 (No. 333-201144).`;

/** What is furnished is not in the same breath made part of a registration statement. */
export default defineRule({
  id: 'safe-harbor/incorporation-contradiction',
  title: 'What is furnished is not incorporated into a registration statement',
  tier: 'T2',
  severity: 'error',
  authority: [
    authority(
      'Form 8-K, General Instruction B.2',
      'What is furnished is filed where the registrant incorporates it into a filing under the Securities Act.',
    ),
    authority('Exchange Act Rule 12b-23'),
    authority('Exchange Act section 18'),
  ],
  inForce: { from: '2000-10-23' },
  why: 'Incorporation files the information, with liability under sections 11, 12 and 18; the legend says that it is not filed. Both cannot be meant.',
  remedy:
    'Decide which is meant: take the incorporation out, limit it to the filed items, or drop the legend.',
  messages: {
    furnished: {
      verdict: 'violation',
      text: 'Furnished, and incorporated into a registration statement',
      expected: 'One of the two, about {items}',
    },
    whole: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The whole report is incorporated into a registration statement, with what {items} furnishes',
      expected: 'An incorporation that leaves {items} out',
      remedy:
        'Write "This report, other than {items} and the exhibits furnished under it, is incorporated …".',
    },
  },
  examples: {
    clean: {
      shows: 'Exhibit 99.1 is incorporated herein by reference. It shall not be … incorporated in any filing',
      draft: specimen(),
    },
    flagged: {
      furnished: {
        shows: 'Item 7.01, with a legend … This Current Report is incorporated by reference into … Form S-3',
        draft: specimen({ items: `${SLIDES}\n\n${TAKEN_IN}` }),
      },
      whole: {
        shows: 'Items 5.02 and 7.01, with a legend … This Current Report is incorporated …',
        draft: specimen({ items: `${APPOINTMENT}\n\n${SLIDES}\n\n${TAKEN_IN}` }),
      },
    },
  },
  notes:
    'Words that deny incorporation, or except what is furnished, are the legend itself; an exhibit incorporated "herein" goes the other way. Underwriting agreements, opinions and consents may be incorporated beside a furnished item.',

  check(filing) {
    const furnished = furnishedItems(filing).map(({ number }) => number);
    if (furnished.length === 0 || !furnishedLegendsOf(filing).some(({ kind }) => kind === 'full'))
      return 'not-applicable';
    const hasFiled = filing.items.some(({ number }) => statusOf(number) === 'filed');
    for (const sentence of incorporations(filing)) {
      const reach = reachOf(foldedOf(filing, sentence).replace(/\s+/g, ' '), furnished);
      if (!reach) continue;
      const message = reach === 'report' && hasFiled ? 'whole' : 'furnished';
      return [{ message, place: sentence, facts: { items: itemList(furnished) } }];
    }
    return [];
  },
});

const INCORPORATES = /\bincorporat(?:e|es|ed|ing|ion)\b/gi;
/** Into what: a paper under the Securities Act. */
const DESTINATION =
  /\b(?:in|into|to|of)\s(?:[\w',()-]{1,24}\s){0,8}?(?:registration\sstatements?|prospectus(?:es)?|form\ss-(?:1|3|4|8|11)\b)/i;
const DENIED =
  /\b(?:not|nor|neither|never|no(?![.\d])(?!\s\d)|none|unless|except|excluding|other\sthan|without|rather|whether|if|only)\b/i;
/** Sentences weighed in one report: a hostile one is read so far and no further. */
const MOST = 100;

/** The sentences of the items that incorporate something into a registration statement. */
function incorporations(filing: Filing): Span[] {
  const bodies = new Map(filing.items.map(({ body }) => [body.start, body]));
  const found: Span[] = [];
  for (const body of bodies.values()) {
    let end = -1;
    for (const match of foldedOf(filing, body).matchAll(INCORPORATES)) {
      const at = body.start + match.index;
      if (at < end) continue;
      const sentence = sentenceAt(filing, body, at);
      end = sentence.end;
      if (isIncorporation(foldedOf(filing, sentence).replace(/\s+/g, ' '))) found.push(sentence);
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function isIncorporation(words: string): boolean {
  return (
    DESTINATION.test(words) && !DENIED.test(words) && !/\b(?:previously|was filed|were filed)\b/i.test(words)
  );
}

const REPORT =
  /\b(?:this|the\spresent)\s(?:current\s)?(?:report|filing|form\s8-k)\b|\bthe\sinformation\s(?:contained\s|set\sforth\s|included\s)?(?:herein|in\sthis\s(?:current\s)?(?:report|form\s8-k))/i;
const INFORMATION =
  /\b(?:this|such|the\sforegoing)\sinformation\b|\binformation\sin\sthis\sitem\b|\bthis\sitem\s7\.01\b/i;
/** Exhibits of an offering are filed beside the furnished item; a release or slides are furnished with it. */
const EXHIBIT_99 = /\bexhibits?\s(?:no\.\s)?99\b/i;
const OTHER_EXHIBIT =
  /\b(?:exhibits?\s(?:no\.\s)?(?:1|2|3|4|5|8|10|12|23|24|25)\b|underwriting|indenture|opinions?|consents?|notes)\b/i;

/** Whether the words take in what is furnished (`furnished`), the whole report, or neither. */
function reachOf(words: string, furnished: readonly string[]): 'furnished' | 'report' | null {
  const subject = words.slice(0, words.search(/\bincorporat/i));
  const named = itemsNamedIn(subject);
  if (named.some((number) => furnished.includes(number))) return 'furnished';
  if (named.length > 0) return null;
  if (OTHER_EXHIBIT.test(subject)) return null;
  if (EXHIBIT_99.test(subject) || INFORMATION.test(subject)) return 'furnished';
  return REPORT.test(subject) ? 'report' : null;
}
