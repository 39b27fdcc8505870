import { specimen } from '../../../rules/_shared/specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/value-vs-text.ts';
import { withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const EIN = 'EntityTaxIdentificationNumber';
/** That fact out of sight, with a value of its own. */
const hidden = (fact: string, value: string): string =>
  taggedSpecimen({ untagged: [fact], hidden: { [fact]: value } });

/** The lines of a second registrant, below those of the first. */
const SECOND = [
  'Alder Point Power LLC<br>(Exact name of registrant as specified in its charter)',
  'Maine<br>(State or other jurisdiction of incorporation)',
  '001-38418<br>(Commission File Number)',
  '47-1180370<br>(IRS Employer Identification No.)',
]
  .map((line) => `<p>${line}</p>\n`)
  .join('');

describeRule(rule, {
  passes: [
    ['every fact around its own words', taggedSpecimen(), { name }],
    ['a hidden number, as the cover shows it', hidden(EIN, '47-1180362'), { name }],
    ['a hidden number without its hyphen', hidden(EIN, '471180362'), { name }],
    ['a file number with and without zeros', hidden('EntityFileNumber', '1-38417'), { name }],
    ['a name as EDGAR keeps it', hidden('EntityRegistrantName', 'ALDER POINT INSTRUMENTS INC'), { name }],
    ['a state by its code', hidden('EntityIncorporationStateCountryCode', 'DE'), { name }],
    [
      'a postal code of another address on the page',
      taggedSpecimen({ words: { EntityAddressPostalZipCode: '04102' } }).replace(
        '04102',
        '04101, for letters 04102',
      ),
      { name },
    ],
    [
      'a number that is said to have no value',
      withNilFact(taggedSpecimen({ untagged: [EIN] }), EIN),
      { name },
    ],
  ],
  violations: [
    [
      'a hidden number with two figures turned',
      hidden(EIN, '47-1180326'),
      {
        message: 'differs',
        at: '47-1180326',
        severity: 'warning',
        facts: { what: 'employer identification number', expected: '47-1180362' },
      },
      { name },
    ],
    [
      'a hidden file number of a former listing',
      hidden('EntityFileNumber', '000-38417'),
      { message: 'differs', at: '000-38417', facts: { what: 'file number', shown: '001-38417' } },
      { name },
    ],
    [
      'a hidden postal code of the former office',
      hidden('EntityAddressPostalZipCode', '04102'),
      { message: 'differs', at: '04102', facts: { what: 'postal code' } },
      { name },
    ],
    [
      'the tags of two numbers swapped on the page',
      taggedSpecimen()
        .replace('dei:EntityFileNumber', 'dei:Meanwhile')
        .replace(`dei:${EIN}`, 'dei:EntityFileNumber')
        .replace('dei:Meanwhile', `dei:${EIN}`),
      [
        { message: 'differs', at: '47-1180362', facts: { what: 'file number' } },
        { message: 'differs', at: '001-38417', facts: { what: 'employer identification number' } },
      ],
      { name },
    ],
  ],
  undetermined: 'Only what both the tags and the cover state is compared.',
  notApplicable: [
    [
      'several registrants, whose lines nobody can tell apart',
      hidden(EIN, '47-1180326').replace(
        '<p><ix:nonNumeric contextRef="c-1" name="dei:EntityAddressAddressLine1"',
        `${SECOND}$&`,
      ),
      { name },
    ],
    ['an untagged cover', specimen()],
    ['the day before covers were tagged', hidden(EIN, '47-1180326'), { name, filed: '2019-06-14' }],
  ],
});
