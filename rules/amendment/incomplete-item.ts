import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOfAmendment } from '../_shared/amended-report.ts';
import { sentenceAt } from '../_shared/sentences.ts';
import { specimen } from '../_shared/specimen.ts';

/** A part of a text that is exchanged by itself. */
const PART =
  /\b(?:first|second|third|fourth|fifth|sixth|last|final|following|preceding|next|opening|concluding|entire)\s{1,9}(?:full\s{1,9})?(?:sentence|paragraph|bullet|clause|row|line|word|phrase|table)s?\b|\b(?:sentence|phrase|words?|bullet)\b/gi;
const EXCHANGED =
  /\b(?:is|are|be)\s{1,9}(?:hereby\s{1,9})?(?:deleted|replaced|inserted|added|removed|struck|substituted|amended|revised|corrected)\b|\b(?:replac|delet|insert|add|substitut|strik)(?:es?|ing)\b/i;
/** It is the report that is changed, not a contract or a bylaw. */
const OF_THE_REPORT =
  /\bitem\s{1,9}\d|\b8-?\s?k\b|\b(?:current|original|initial|prior)\s{1,9}(?:report|filing|form)\b|\bexplanatory\s{1,9}note\b/i;
const OF_A_CONTRACT =
  /\b(?:agreement|indenture|by-?laws?|certificate\s{1,9}of\s{1,9}incorporation|articles|plan|lease|note\s{1,9}purchase|section\s{1,9}\d)\b/i;
const IN_FULL =
  /\b(?:amended\s{1,9}and\s{1,9})?restated\s{1,9}(?:in\s{1,9}(?:its|their)\s{1,9}entirety|in\s{1,9}full|below)|\bas\s{1,9}amended\b[^.;]{0,60}\bin\s{1,9}(?:full|its\s{1,9}entirety)/i;

/** An amendment prints each item that it changes in full. */
export default defineRule({
  id: 'amendment/incomplete-item',
  title: 'An amended item is given whole',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Exchange Act Rule 12b-15')],
  inForce: {},
  why: 'An amendment sets out the complete text of each item it amends, so that nobody has to put two papers together.',
  remedy: 'Print the whole item as it reads with the change.',
  messages: {
    part: {
      verdict: 'violation',
      text: 'The amendment exchanges a part of the text and does not give the item whole',
      expected: 'The complete text of the item as amended',
    },
  },
  examples: {
    clean: {
      shows: 'Item 4.01, restated in full',
      draft: amendment(
        'Item 4.01 of the Current Report on Form 8-K filed on October 2, 2024 is amended and restated in its entirety.',
      ),
    },
    flagged: {
      part: {
        shows: 'The third sentence of Item 4.01 is hereby replaced with the following …',
        draft: amendment(
          'The third sentence of Item 4.01 of the Current Report on Form 8-K is hereby replaced with the following: "The report was unqualified."',
        ),
      },
    },
  },
  notes:
    'A sentence on what changed is fine where the item is restated in its entirety. Additions under Item 9.01 and changes of a contract or of bylaws, which the item reports, are not meant.',

  check(filing) {
    if (!isAmendment(filing)) return 'not-applicable';
    const sentence = exchangedPart(filing);
    return sentence ? [{ message: 'part', place: sentence }] : [];
  },
});

function exchangedPart(filing: Filing): Span | null {
  const within = wordsOfAmendment(filing);
  const words = foldedOf(filing, within);
  if (IN_FULL.test(words)) return null;
  let read = 0;
  for (const match of words.matchAll(PART)) {
    if (within.start + match.index < read) continue;
    const sentence = sentenceAt(filing, within, within.start + match.index);
    read = sentence.end;
    const text = foldedOf(filing, sentence);
    if (EXCHANGED.test(text) && OF_THE_REPORT.test(text) && !OF_A_CONTRACT.test(text)) return sentence;
  }
  return null;
}

function amendment(account: string): string {
  return specimen({
    form: 'FORM 8-K/A\n(Amendment No. 1)',
    items: `Item 4.01 Changes in Registrant's Certifying Accountant.\n\n${account}`,
  });
}
