import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/ixbrl/checkbox-facts.ts';
import { transformedBy, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const CHECKED = '\u2612';

/** The boxes with their glyphs behind the words. */
const BEHIND = `Check the appropriate box below if the Form 8-K filing is intended to simultaneously
satisfy the filing obligation of the registrant under any of the following provisions:

Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425) [ ]

Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12) [ ]

Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b)) [ ]

Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c)) [ ]`;

/** The draft with two facts tagged as one another. */
function swapped(draft: string, one: string, other: string): string {
  return draft
    .replace(`:${one}"`, ':Meanwhile"')
    .replace(`:${other}"`, `:${one}"`)
    .replace(':Meanwhile"', `:${other}"`);
}

describeRule(rule, {
  passes: [
    ['five blank boxes, tagged false', taggedSpecimen(), { name }],
    ['a checked box, tagged true', taggedSpecimen({ words: { WrittenCommunications: CHECKED } }), { name }],
    ['boxes behind their words', taggedSpecimen({ report: { boxes: BEHIND } }), { name }],
    [
      'boxes behind their words, one of them checked',
      taggedSpecimen({ report: { boxes: BEHIND }, words: { SolicitingMaterial: CHECKED } }),
      { name },
    ],
    [
      'a hidden fact, as the page shows the box',
      taggedSpecimen({
        untagged: ['EntityEmergingGrowthCompany'],
        hidden: { EntityEmergingGrowthCompany: 'false' },
      }),
      { name },
    ],
    [
      'a transformation that is false whatever the glyph',
      transformedBy(taggedSpecimen(), 'SolicitingMaterial', 'ixt:fixed-false'),
      { name },
    ],
    [
      'a glyph that does not say what it is',
      taggedSpecimen({ words: { WrittenCommunications: '<img src="box.jpg" alt="">' } }),
      { name },
    ],
  ],
  violations: [
    [
      'one box not tagged',
      taggedSpecimen({ untagged: ['SolicitingMaterial'] }),
      { message: 'missing', at: 'FORM 8-K', severity: 'warning', facts: { missing: 'Rule 14a-12' } },
      { name },
    ],
    [
      'three boxes not tagged: one finding',
      taggedSpecimen({
        untagged: [
          'PreCommencementTenderOffer',
          'PreCommencementIssuerTenderOffer',
          'EntityEmergingGrowthCompany',
        ],
      }),
      {
        message: 'missing',
        at: 'FORM 8-K',
        facts: { missing: 'Rule 14d-2(b), Rule 13e-4(c), emerging growth companies' },
      },
      { name },
    ],
    [
      'a box said to have no value',
      withNilFact(taggedSpecimen({ untagged: ['WrittenCommunications'] }), 'WrittenCommunications'),
      { message: 'missing', at: 'FORM 8-K', facts: { missing: 'Rule 425' } },
      { name },
    ],
    [
      'a checked box, tagged false out of sight',
      taggedSpecimen({ words: { EntityEmergingGrowthCompany: CHECKED } }).replace(
        /<ix:nonNumeric contextRef="c-1" name="dei:EntityEmergingGrowthCompany"[^>]*>(.)<\/ix:nonNumeric>/,
        '$1<span style="display:none"><ix:nonNumeric contextRef="c-1" name="dei:EntityEmergingGrowthCompany">false</ix:nonNumeric></span>',
      ),
      {
        message: 'differs',
        at: 'Emerging growth company',
        facts: { box: 'emerging growth companies', found: 'false', shown: 'checked' },
      },
      { name },
    ],
    [
      'a blank box whose transformation is always true',
      transformedBy(taggedSpecimen(), 'WrittenCommunications', 'ixt:fixed-true'),
      {
        message: 'differs',
        at: 'Written communications pursuant to Rule 425',
        facts: { box: 'Rule 425', found: 'true', shown: 'blank' },
      },
      { name },
    ],
    [
      'the last two boxes swapped: one finding',
      swapped(taggedSpecimen(), 'PreCommencementTenderOffer', 'PreCommencementIssuerTenderOffer'),
      { message: 'swapped', at: '\u2610', facts: { box: 'Rule 13e-4(c)', other: 'Rule 14d-2(b)' } },
      { name },
    ],
    [
      'the last two boxes swapped, one of them checked: one finding',
      swapped(
        taggedSpecimen({ words: { PreCommencementIssuerTenderOffer: CHECKED } }),
        'PreCommencementTenderOffer',
        'PreCommencementIssuerTenderOffer',
      ),
      { message: 'swapped', at: CHECKED, facts: { box: 'Rule 13e-4(c)' } },
      { name },
    ],
  ],
  undetermined: 'A glyph that cannot be read is not compared.',
  notApplicable: [
    ['an untagged cover', specimen()],
    [
      'the day before covers were tagged',
      taggedSpecimen({ untagged: ['SolicitingMaterial'] }),
      { name, filed: '2019-06-14' },
    ],
  ],
});
