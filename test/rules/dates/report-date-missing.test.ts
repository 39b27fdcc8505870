import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/dates/report-date-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const CAPTION = 'Date of Report (Date of earliest event reported): October 29, 2024';
const withDateLine = (line: string): string => specimen().replace(CAPTION, line);

describeRule(rule, {
  passes: [
    [
      'the date above its caption',
      withDateLine('October 29, 2024\n\nDate of Report (Date of earliest event reported)'),
    ],
    [
      'the date below its caption',
      withDateLine('Date of Report (Date of earliest event reported)\n\nOctober 29, 2024'),
    ],
    ['day before month', withDateLine('Date of Report (Date of earliest event reported): 29 October 2024')],
    [
      'two dates, the event in parentheses',
      withDateLine('Date of Report (Date of earliest event reported): November 4, 2024 (October 29, 2024)'),
    ],
    [
      'a day that no calendar has, which is another rule’s matter',
      specimen({ reportDate: 'February 30, 2024' }),
    ],
    ['a cover of the former form', formerSpecimen()],
  ],
  violations: [
    [
      'a blank for the day',
      specimen({ reportDate: 'October __, 2024' }),
      { message: 'blank', at: 'Date of Report (Date of earliest event reported)', severity: 'error' },
    ],
    [
      'nothing behind the caption',
      specimen({ reportDate: '' }),
      { message: 'blank', at: 'Date of Report (Date of earliest event reported)', severity: 'error' },
    ],
    ['no date line at all', withDateLine(''), { message: 'absent', at: 'FORM 8-K', severity: 'error' }],
    [
      'a date without caption',
      withDateLine('October 29, 2024'),
      { message: 'uncaptioned', at: 'October 29, 2024', severity: 'warning' },
    ],
  ],
  undetermined: 'The cover either bears the date or does not.',
  notApplicable: 'Every report has a cover with a date.',
});
