import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Fact, Quote } from '../../core/filing/filing.ts';
import { factNamed, saidBy, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** Facts that have one way of being written; names and places have many. */
const COMPARED = [
  { name: 'EntityFileNumber', what: 'file number' },
  { name: 'EntityTaxIdentificationNumber', what: 'employer identification number' },
  { name: 'EntityAddressPostalZipCode', what: 'postal code' },
] as const;

/** What is tagged out of sight is what the cover shows. */
export default defineRule({
  id: 'ixbrl/value-vs-text',
  title: 'What is tagged is what the cover shows',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('EDGAR Filer Manual', 'A hidden fact of the cover is that which the page shows (5.2.5).'),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'Hidden facts stay as they were when the page is edited; users of the data see the old value.',
  remedy: 'Tag what the cover shows, or mend the cover.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The tagged {what} is {found}, the cover shows {shown}',
      expected: '{shown}',
    },
  },
  examples: {
    clean: { shows: 'Every fact as the cover shows it', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      differs: {
        shows: 'A hidden employer identification number of a past draft',
        draft: taggedSpecimen({
          untagged: ['EntityTaxIdentificationNumber'],
          hidden: { EntityTaxIdentificationNumber: '47-1180326' },
        }),
        name: 'draft.htm',
      },
    },
  },
  notes:
    'The registrant’s name is not compared: it is often the one that EDGAR keeps. Names of places are written in many ways.',

  check(filing) {
    const cover = taggedCoverOf(filing);
    const [registrant, ...others] = filing.cover.registrants;
    // Of several registrants nobody can tell from the facts alone whose line each is.
    if (!cover || !registrant || others.length > 0) return 'not-applicable';
    const { zip } = filing.cover;
    const shown = {
      EntityFileNumber: registrant.fileNumber,
      EntityTaxIdentificationNumber: registrant.ein,
      EntityAddressPostalZipCode: zip,
    };
    return COMPARED.flatMap(({ name, what }) => {
      const fact = factNamed(cover, name);
      const quote = shown[name];
      if (!fact || !quote || signsOf(fact.text) === signsOf(quote.text)) return [];
      if (fact.span.unseen === undefined && !isOfAnother(fact, name, shown)) return [];
      const facts = { what, found: saidBy(fact), shown: quote.text };
      return [{ message: 'differs' as const, place: fact.span, related: [quote.span], facts }];
    });
  },
});

/** What a reader sees is on the cover, of which there may be two (an address for letters); unless it is another's value. */
function isOfAnother(fact: Fact, name: string, shown: Readonly<Record<string, Quote | null>>): boolean {
  return Object.entries(shown).some(
    ([other, quote]) => other !== name && quote !== null && signsOf(quote.text) === signsOf(fact.text),
  );
}

/** Letters and digits alone; zeros before the parts of a file number left out ("1-442" is "001-00442"). */
function signsOf(text: string): string {
  const parts = text.toUpperCase().split('-');
  return parts.map((part) => part.replace(/[^A-Z0-9]/g, '').replace(/^0{1,9}(?=.)/, '')).join('');
}
