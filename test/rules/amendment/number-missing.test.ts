import rule from '../../../rules/amendment/number-missing.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { describeRule } from '../../support/test-rule.ts';

const titled = (form: string, items = specimenItems('No more than that.')): string =>
  specimen({ form, items });

function specimenItems(account: string): string {
  return `Item 8.01 Other Events.\n\n${account}`;
}

describeRule(rule, {
  passes: [
    ['Amendment No. 1 beneath the form', titled('FORM 8-K/A\n(Amendment No. 1)')],
    ['the number in words', titled('FORM 8-K/A\nAmendment Number One')],
    ['a sign for No.', titled('FORM 8-K/A\nAMENDMENT #2')],
    ['a Roman number', titled('FORM 8-K/A\nAmendment No. II')],
  ],
  violations: [
    [
      'the form alone',
      titled('FORM 8-K/A'),
      { message: 'unnumbered', at: 'FORM 8-K/A', severity: 'warning' },
    ],
    [
      'only a contract’s amendment has a number',
      titled('FORM 8-K/A', specimenItems('The company signed Amendment No. 2 to its lease.')),
      { message: 'unnumbered', at: 'FORM 8-K/A' },
    ],
    [
      'a blank for the number',
      titled('FORM 8-K/A\nAmendment No. __'),
      { message: 'unnumbered', at: 'FORM 8-K/A' },
    ],
    [
      'the number in the note only',
      titled(
        'FORM 8-K/A',
        specimenItems(
          'This Amendment No. 1 amends the Current Report on Form 8-K filed on October 15, 2024.',
        ),
      ),
      { message: 'in-the-note', at: 'FORM 8-K/A', severity: 'info' },
    ],
  ],
  undetermined: 'The cover has a number or it has none.',
  notApplicable: [['a first report', specimen()]],
});
