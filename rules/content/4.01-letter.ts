import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { accountantChangeOf } from '../_shared/accountant-change.ts';
import { accountantSpecimen } from '../_shared/accountant-specimen.ts';
import { exhibitLists } from '../_shared/exhibit-lists.ts';

/** The letter that the former accountant is asked for; not a letter of engagement or of resignation. */
const LETTER =
  /\bletter\b[^.]{0,200}\b(?:commission|sec|agree|statements|disclosures?|exhibit|amendment)\b|\b(?:request|ask|furnish|provid|deliver|receiv|obtain|copy)[^.]{0,200}\bletter\b|\bwhether (?:or not )?(?:it|he|she|they) agrees?\b|\bresponse\b[^.]{0,120}\b(?:agree|commission)/i;
/** Where the letter stands, or when it will come. */
const PLAN =
  /\bexhibit\b|\bamend(?:ed|ing|ment)?\b|\b8-k\/a\b|\bten (?:\(10\) )?(?:business )?days\b|\bfiled?\b|\battached\b|\bnot (?:yet )?(?:been )?(?:received|furnished|provided|replied|responded)\b|\b(?:expect|refus|declin|unable|unavailable|will (?:be )?(?:furnish|provid|submit))/i;

const EXHIBIT_16 = /\bexhibit 16\b/i;

/** A departure of the accountant comes with its letter, or with the words that the letter was asked for. */
export default defineRule({
  id: 'content/4.01-letter',
  title: 'The former accountant is asked for its letter, which is Exhibit 16 or follows',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K, Item 4.01'),
    authority('Form 8-K, Item 4, form before August 23, 2004'),
    authority('Regulation S-K Item 304(a)(3)'),
  ],
  inForce: {},
  why: 'Readers compare the company’s account with the accountant’s own. The letter may follow within ten business days; asking for it may not.',
  remedy:
    'Say that the former accountant was given these statements and asked for a letter to the Commission, and file it as Exhibit 16.1 or promise it by amendment.',
  messages: {
    letter: {
      verdict: 'violation',
      text: 'Item {item} reports that the accountant left, and no letter from it',
      expected: 'The request for its letter to the Commission, and Exhibit 16.1 now or by amendment',
    },
    exhibit: {
      verdict: 'violation',
      text: 'The former accountant’s letter is asked for, but nothing says where it is or when it comes',
      expected: 'Exhibit 16.1, or that the letter will be filed by amendment within ten business days',
      remedy: 'File the letter as Exhibit 16.1, or say that it will be filed by amendment.',
    },
  },
  examples: {
    clean: {
      shows: 'The letter, dated May 7, 2024, is filed as Exhibit 16.1.',
      draft: accountantSpecimen(),
    },
    flagged: {
      letter: {
        shows: 'On May 3, 2024, the audit committee dismissed Reed & Vale LLP … (no letter)',
        draft: accountantSpecimen({ letter: '' }, { exhibitItem: '', exhibits: '' }),
      },
      exhibit: {
        shows: 'The company asked Reed & Vale LLP for a letter to the Commission.',
        draft: accountantSpecimen(
          { letter: 'The company asked Reed & Vale LLP for a letter to the Commission.' },
          { exhibitItem: '', exhibits: '' },
        ),
      },
    },
  },
  notes:
    'A report of an engagement alone needs no letter, nor does one that only recalls a departure reported earlier. Any exhibit numbered 16 answers.',

  check(filing) {
    const change = accountantChangeOf(filing);
    if (!change || change.departure === 'none') return 'not-applicable';
    if (hasLetterExhibit(filing)) return [];
    const { item, own, refers, sentences } = change;
    const asking = sentences.filter(({ text }) => LETTER.test(text));
    const facts = { item: item.number };
    if (asking.length === 0) return refers ? [] : [{ message: 'letter', place: item.heading, facts }];
    if (asking.some(({ text }) => PLAN.test(text)) || EXHIBIT_16.test(own)) return [];
    return [{ message: 'exhibit', place: asking[0]?.span ?? item.heading, facts }];
  },
});

function hasLetterExhibit(filing: Filing): boolean {
  if (filing.exhibits.some(({ number }) => /^16(?:\.|$)/.test(number))) return true;
  return / 16\.\d{1,2} | exhibit (?:no )?16 /i.test(exhibitLists(filing));
}
