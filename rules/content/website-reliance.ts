import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { sentenceAt } from '../_shared/sentences.ts';

const SITE = /\bweb\s?-?sites?\b|\bwww\.|\bhttps?:\/\//i;
const SITES = /\bweb\s?-?sites?\b|\bwww\.|\bhttps?:\/\//gi;
const TAKEN_IN =
  /\bincorporated\s{1,9}(?:herein\s{1,9}|in\s{1,9}this\s{1,9}report\s{1,9})?by\s{1,9}(?:this\s{1,9})?reference|\bincorporated\s{1,9}(?:herein|into\s{1,9}this)|\bis\s{1,9}(?:made\s{1,9})?a?\s{0,9}part\s{1,9}of\s{1,9}this\s{1,9}report/i;
/** A disclaimer, or an exhibit or filing that is what is taken in. */
const OTHERWISE =
  /\b(?:not|nor|neither|never|no\s{1,9}(?:part|information)|without|exhibits?|filed|except|disclaim|form\s{1,9}(?:8|10|s)-)/i;
/** Mentions of a site that are read. */
const MOST = 40;

const HEADING = 'Item 8.01 Other Events.';

/** What stands on a website is not made part of the report. */
export default defineRule({
  id: 'content/website-reliance',
  title: 'What stands on a website is not made part of the report',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Exchange Act Rule 12b-23',
      'Documents may be incorporated by reference: those filed with the Commission.',
    ),
  ],
  inForce: {},
  why: 'A page changes after the report is filed, and the company answers for whatever stands there.',
  remedy: 'Say that the site is no part of this report, or file its words as an exhibit.',
  messages: {
    incorporated: {
      verdict: 'violation',
      text: 'A website is made part of the report',
      expected: 'That information on the site is not part of this report',
    },
  },
  examples: {
    clean: {
      shows: 'The policy is at www.example.com, which is not incorporated by reference.',
      draft: itemSpecimen(
        HEADING,
        'The policy is at www.alderpoint.example; information on that site is not incorporated by reference.',
      ),
    },
    flagged: {
      incorporated: {
        shows: 'The policy on our website is incorporated herein by reference.',
        draft: itemSpecimen(HEADING, 'The policy on our website is incorporated herein by reference.'),
      },
    },
  },
  notes:
    'A bare address is nothing. A sentence that takes in an exhibit or a filing and gives an address besides is passed over.',

  check(filing) {
    const bodies = itemBodies(filing).filter((body) => SITE.test(foldedOf(filing, body)));
    if (bodies.length === 0) return 'not-applicable';
    const sentences = bodies.flatMap((body) => sentencesOnSites(filing, body));
    const taken = sentences.find((span) => {
      const words = foldedOf(filing, span);
      return TAKEN_IN.test(words) && !OTHERWISE.test(words);
    });
    return taken ? [{ message: 'incorporated', place: taken }] : [];
  },
});

/** Items under a joint heading share one. */
function itemBodies({ items }: Filing): readonly Span[] {
  return items.map(({ body }) => body).filter((body, at, all) => all[at - 1]?.start !== body.start);
}

function sentencesOnSites(filing: Filing, body: Span): readonly Span[] {
  const mentions = [...foldedOf(filing, body).matchAll(SITES)].slice(0, MOST);
  return mentions.map(({ index }) => sentenceAt(filing, body, body.start + index));
}
