import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { coverPlace, localNameOf, type TaggedCover, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** What the cover states, and the facts any of which gives it. */
const WANTED = [
  { what: 'the Commission file number', facts: ['EntityFileNumber'] },
  { what: 'the jurisdiction', facts: ['EntityIncorporationStateCountryCode'] },
  { what: 'the employer identification number', facts: ['EntityTaxIdentificationNumber'] },
  { what: 'the street', facts: ['EntityAddressAddressLine1'] },
  { what: 'the city', facts: ['EntityAddressCityOrTown'] },
  { what: 'the state or country', facts: ['EntityAddressStateOrProvince', 'EntityAddressCountry'] },
  { what: 'the postal code', facts: ['EntityAddressPostalZipCode'] },
  { what: 'the area code', facts: ['CityAreaCode'] },
  { what: 'the telephone number', facts: ['LocalPhoneNumber'] },
  { what: 'the amendment flag', facts: ['AmendmentFlag'] },
] as const;

/** Each fact that the cover states is tagged. */
export default defineRule({
  id: 'ixbrl/cover-facts-missing',
  title: 'Each fact of the cover is tagged',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Regulation S-T Rule 406'),
    authority(
      'EDGAR Filer Manual',
      'File number, jurisdiction, tax number, address and telephone are tagged (6.5.47, 6.5.48).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR warns of each that is not there, and whoever reads the data does not find it.',
  remedy: 'Tag {missing}.',
  messages: {
    missing: { verdict: 'violation', text: 'Not tagged: {missing}', expected: '{missing}' },
  },
  examples: {
    clean: { shows: 'Every fact of the cover tagged', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      missing: {
        shows: 'A telephone number of which only the area code is tagged',
        draft: taggedSpecimen({ untagged: ['LocalPhoneNumber'] }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const missing = WANTED.filter(({ facts }) => !facts.some((name) => isTagged(cover, name)));
    if (missing.length === 0) return [];
    return [
      {
        message: 'missing',
        place: coverPlace(filing),
        facts: { missing: missing.map(({ what }) => what).join(', ') },
      },
    ];
  },
});

/** Said of whomever: co-registrants are told apart by a dimension. A fact that is said to have no value is none. */
function isTagged({ all }: TaggedCover, name: string): boolean {
  return all.some((fact) => localNameOf(fact) === name && !fact.nil);
}
