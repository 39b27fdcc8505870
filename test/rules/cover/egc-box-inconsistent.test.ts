import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/egc-box-inconsistent.ts';
import { describeRule } from '../../support/test-rule.ts';

const boxes = (growth: string, transition: string): string =>
  specimen()
    .replace('Emerging growth company [ ]', `Emerging growth company ${growth}`)
    .replace('of the Exchange Act. [ ]', `of the Exchange Act. ${transition}`);
const AT = 'elected not to use the extended transition period';

describeRule(rule, {
  passes: [
    ['both empty', specimen()],
    ['both ticked', boxes('[X]', '[X]')],
    ['the first ticked', boxes('☒', '☐')],
    ['the second unreadable', boxes('[ ]', '')],
  ],
  violations: [
    ['the second ticked alone', boxes('[ ]', '[X]'), { message: 'contradiction', at: AT, severity: 'error' }],
    ['the same in glyphs', boxes('☐', '☒'), { message: 'contradiction', at: AT }],
  ],
  undetermined: [['the first unreadable', boxes('(?)', '[X]'), { message: 'unreadable', at: AT }]],
  notApplicable: [
    ['no boxes', specimen({ emergingGrowth: '' })],
    ['the day before the boxes', boxes('[ ]', '[X]'), { filed: '2017-04-11' }],
  ],
});
