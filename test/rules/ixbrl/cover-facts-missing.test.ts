import { specimen } from '../../../rules/_shared/specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/cover-facts-missing.ts';
import { withContext, withHiddenFact, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const at = 'FORM 8-K';
const CO_REGISTRANT = { 'dei:LegalEntityAxis': 'alp:AlderPointPowerMember' };

describeRule(rule, {
  passes: [
    ['every fact tagged, without further lines of the address', taggedSpecimen(), { name }],
    [
      'an address abroad, with the country in place of the state',
      taggedSpecimen({ untagged: ['EntityAddressStateOrProvince'], hidden: { EntityAddressCountry: 'BM' } }),
      { name },
    ],
    [
      'a file number of each co-registrant, and none without dimension',
      withHiddenFact(
        withContext(taggedSpecimen({ untagged: ['EntityFileNumber'] }), 'c-2', CO_REGISTRANT),
        'dei:EntityFileNumber',
        '001-38417',
        'c-2',
      ),
      { name },
    ],
    [
      'boxes not tagged: another rule speaks of them',
      taggedSpecimen({ untagged: ['SolicitingMaterial'] }),
      { name },
    ],
  ],
  violations: [
    [
      'no telephone number',
      taggedSpecimen({ untagged: ['LocalPhoneNumber'] }),
      { message: 'missing', at, severity: 'warning', facts: { missing: 'the telephone number' } },
      { name },
    ],
    [
      'the whole address, and the flag: one finding',
      taggedSpecimen({
        untagged: [
          'EntityAddressAddressLine1',
          'EntityAddressCityOrTown',
          'EntityAddressStateOrProvince',
          'EntityAddressPostalZipCode',
          'AmendmentFlag',
        ],
      }),
      {
        message: 'missing',
        at,
        facts: { missing: 'the street, the city, the state or country, the postal code, the amendment flag' },
      },
      { name },
    ],
    [
      'a tax number that is said to have no value',
      withNilFact(
        taggedSpecimen({ untagged: ['EntityTaxIdentificationNumber'] }),
        'EntityTaxIdentificationNumber',
      ),
      { message: 'missing', at, facts: { missing: 'the employer identification number' } },
      { name },
    ],
    [
      'the name of the country misspelt',
      taggedSpecimen({
        untagged: ['EntityAddressStateOrProvince'],
        hidden: { EntityAddressCountryName: 'BM' },
      }),
      { message: 'missing', at, facts: { missing: 'the state or country' } },
      { name },
    ],
  ],
  undetermined: 'A fact is tagged or it is not.',
  notApplicable: [
    ['an untagged cover', specimen()],
    [
      'the day before covers were tagged',
      taggedSpecimen({ untagged: ['CityAreaCode'] }),
      { name, filed: '2019-06-14' },
    ],
  ],
});
