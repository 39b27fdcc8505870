import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/section-12b-table-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const names = ['Alder Point Instruments, Inc.'];
const bare = specimen({ securities: '' });

describeRule(rule, {
  passes: [
    ['a table', specimen()],
    [
      'a table that is empty',
      specimen({ securities: 'Securities registered pursuant to Section 12(b) of the Act: None' }),
    ],
    [
      'the Act by its name',
      specimen({
        securities:
          'Securities registered pursuant to Section 12(b) of the Securities Exchange Act of 1934:\n\nNone',
      }),
    ],
  ],
  violations: [
    [
      'none',
      bare,
      {
        message: 'missing',
        at: 'Pre-commencement communications pursuant to Rule 13e-4',
        severity: 'warning',
      },
    ],
    [
      'on the first day',
      bare,
      { message: 'missing', at: 'Pre-commencement communications pursuant to Rule 13e-4' },
      { filed: '2019-05-02' },
    ],
    [
      'none, of a company whose profile lists a stock',
      bare,
      {
        message: 'listed',
        at: 'Pre-commencement communications pursuant to Rule 13e-4',
        facts: { symbols: 'ALDR' },
      },
      { profile: { names, securities: [{ symbol: 'ALDR', exchange: 'Nasdaq' }] } },
    ],
    [
      'no boxes either',
      specimen({ securities: '', boxes: '', emergingGrowth: '' }),
      { message: 'missing', at: '(207) 555-0142' },
    ],
  ],
  undetermined: 'A table is on the cover or it is not.',
  notApplicable: [
    ['the day before', bare, { filed: '2019-05-01' }],
    ['a company whose profile lists nothing', bare, { profile: { names, securities: [] } }],
    ['an issuer of asset-backed securities', bare, { profile: { names, assetBacked: true } }],
  ],
});
