import { htmlSpecimen } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/cover-not-tagged.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const at = 'FORM 8-K';
const names = ['Alder Point Instruments, Inc.'];
const LARGE = { names, filerStatus: 'large-accelerated' as const };
const MIDDLE = { names, filerStatus: 'accelerated' as const };
const SMALL = { names, filerStatus: 'non-accelerated' as const };
const FACTS_OF_NOTES = htmlSpecimen({
  body: '<ix:header><ix:hidden><ix:nonNumeric contextRef="c-1" name="us-gaap:DebtDisclosureTextBlock">x</ix:nonNumeric></ix:hidden></ix:header>',
}).replace('<html>', '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL">');

describeRule(rule, {
  passes: [
    ['a tagged cover', taggedSpecimen(), { name }],
    ['a tagged cover at sign-off', taggedSpecimen(), { name, stage: 'final' }],
    ['a tagged cover in a full submission', submissionSpecimen(['Other Events'], taggedSpecimen())],
    ['a cover that is tagged early, filer status untold', taggedSpecimen(), { name, filed: '2019-06-15' }],
  ],
  violations: [
    ['a draft in HTML', htmlSpecimen(), { message: 'untagged', at, severity: 'info' }, { name }],
    [
      'the same at sign-off',
      htmlSpecimen(),
      { message: 'untagged', at, severity: 'error' },
      { name, stage: 'final' },
    ],
    [
      'the first day on which every cover is tagged',
      htmlSpecimen(),
      { message: 'untagged', at },
      { name, filed: '2022-01-15' },
    ],
    ['facts, and none of the cover', FACTS_OF_NOTES, { message: 'untagged', at }, { name }],
    [
      'a full submission whose report is plain HTML',
      submissionSpecimen(['Other Events'], htmlSpecimen()),
      { message: 'untagged', at, severity: 'error' },
      { stage: 'final' },
    ],
  ],
  undetermined: [
    [
      'the last day of the phase-in',
      htmlSpecimen(),
      { message: 'unsettled', at, severity: 'info' },
      { name, filed: '2022-01-14', stage: 'final' },
    ],
    [
      'the first day of the phase-in, filer status untold',
      htmlSpecimen(),
      { message: 'unsettled', at },
      { name, filed: '2019-06-15' },
    ],
    [
      'a large accelerated filer on its first day',
      htmlSpecimen(),
      { message: 'unsettled', at },
      { name, filed: '2019-06-15', profile: LARGE },
    ],
    [
      'an accelerated filer on its first day',
      htmlSpecimen(),
      { message: 'unsettled', at },
      { name, filed: '2020-06-15', profile: MIDDLE },
    ],
    [
      'a smaller filer on its first day',
      htmlSpecimen(),
      { message: 'unsettled', at },
      { name, filed: '2021-06-15', profile: SMALL },
    ],
  ],
  notApplicable: [
    ['a draft in plain text, which is converted first', specimen()],
    ['a draft in plain text at sign-off', specimen(), { stage: 'final' }],
    ['the day before the first phase', htmlSpecimen(), { name, filed: '2019-06-14' }],
    [
      'an accelerated filer the day before its turn',
      htmlSpecimen(),
      { name, filed: '2020-06-14', profile: MIDDLE },
    ],
    [
      'a smaller filer the day before its turn',
      htmlSpecimen(),
      { name, filed: '2021-06-14', profile: SMALL },
    ],
    [
      'an asset-backed issuer, by its profile',
      htmlSpecimen(),
      { name, profile: { names, assetBacked: true } },
    ],
    [
      'an asset-backed issuer, by its item',
      htmlSpecimen(
        {},
        {
          items:
            'Item 6.02 Change of Servicer or Trustee.\n\nA new trustee was appointed on October 29, 2024.',
        },
      ),
      { name },
    ],
    [
      'an asset-backed issuer, by its cover',
      htmlSpecimen(
        {},
        {
          registrant:
            'Alder Auto Receivables Trust 2024-1\n(Exact name of issuing entity)\nAlder Auto Funding LLC',
        },
      ),
      { name, stage: 'final' },
    ],
  ],
});
