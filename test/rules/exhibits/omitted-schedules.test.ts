import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import rule from '../../../rules/exhibits/omitted-schedules.ts';
import { describeRule } from '../../support/test-rule.ts';

const report = (rows: string): string =>
  specimen({
    exhibitItem: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\nExhibit No.    Description\n${rows}`,
    exhibits: '',
  });
const sent = (rows: string, words: string): string =>
  submissionSpecimen(
    ['Entry into a Material Definitive Agreement'],
    report(rows),
    exhibitDocument('2.1', words),
  );
const ROW = '2.1    Agreement and Plan of Merger';
const MERGER =
  'AGREEMENT AND PLAN OF MERGER\n\nExcept as set forth in Schedule 3.1, the company represents as follows.';

describeRule(rule, {
  passes: [
    ['noted in the row', report(`${ROW} (schedules omitted under Item 601(a)(5))`)],
    [
      'noted at the foot of the list',
      report('2.1*   Agreement and Plan of Merger\n\n* Certain exhibits and schedules have been omitted.'),
    ],
    ['noted on the agreement', sent(ROW, `${MERGER}\n\nThe schedules have been omitted.`)],
    ['the agreement has no schedules', sent(ROW, 'AGREEMENT AND PLAN OF MERGER\n\nThe companies merge.')],
    ['the schedules are there', sent(ROW, `${MERGER}\n\nSchedule 3.1\n\nNone of the shares is pledged.`)],
  ],
  violations: [
    [
      'schedules are cited and not there',
      sent(ROW, MERGER),
      {
        message: 'unsaid',
        at: '2.1 Agreement and Plan of Merger',
        severity: 'info',
        facts: { exhibit: '2.1' },
      },
    ],
  ],
  undetermined: [
    [
      'the agreement is not in the upload',
      report(ROW),
      { message: 'unseen', at: '2.1 Agreement and Plan of Merger', severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no plan of acquisition', specimen()],
    [
      'incorporated by reference',
      report(`${ROW} (incorporated by reference to the Form 8-K of May 3, 2024)`),
    ],
    ['before schedules could be omitted without more', report(ROW), { filed: '2019-04-01' }],
  ],
});
