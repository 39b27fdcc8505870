import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/not-identified.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAUTION = 'Actual results could differ materially because our plant in Portland is moving.';
const guarded = (words: string): string => specimen({ cautions: `${words}\n\n${CAUTION}` });

describeRule(rule, {
  passes: [
    ['"forward-looking statements"', guarded('This release contains forward-looking statements.')],
    [
      '"forward looking" without a hyphen',
      guarded('This release contains statements that are forward looking.'),
    ],
    ['the term broken at its hyphen', guarded('This release contains forward-\nlooking statements.')],
    ['the term with an en dash', guarded('This release contains forward\u2013looking statements.')],
    ['a heading that calls on the safe harbor', guarded('Safe Harbor Statement')],
    [
      'the Reform Act by name',
      guarded('Statement under the Private Securities Litigation Reform Act of 1995'),
    ],
    ['a caution with nothing to protect', specimen({ outlook: '', cautions: CAUTION })],
  ],
  violations: [
    [
      'a caution without the term',
      specimen({ cautions: CAUTION }),
      { message: 'unnamed', at: CAUTION, severity: 'warning', facts: { paper: 'Exhibit 99.1' } },
    ],
    [
      'risks and uncertainties without the term',
      specimen({ cautions: 'Our forecasts are subject to risks and uncertainties.' }),
      { message: 'unnamed', at: 'Our forecasts are subject to risks and uncertainties.' },
    ],
  ],
  undetermined: 'The term stands in the paper or it does not.',
  notApplicable: [
    ['no caution', specimen({ cautions: '' })],
    [
      'the accountants\u2019 sentence on estimates',
      specimen({ cautions: 'Actual results could differ from those estimates.' }),
    ],
    [
      'one company\u2019s measure and another\u2019s',
      specimen({ cautions: 'Our measure may differ materially from those of other companies.' }),
    ],
  ],
});
