import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.05-materiality.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 1.05 Material Cybersecurity Incidents.';
const INCIDENT = 'On October 24, 2024, an unauthorized party gained access to our order system.';
const answered = (words: string): string => itemSpecimen(HEADING, `${INCIDENT} ${words}`);

describeRule(rule, {
  passes: [
    [
      'a determination with its day',
      answered('On May 3, 2024, we determined that the incident is material.'),
    ],
    [
      'a determination on other grounds, beside figures that do not suffer',
      answered(
        'On October 28, 2024, we concluded that the incident was material because of its harm to our reputation. It has not had a material impact on our results.',
      ),
    ],
    [
      'a material effect that is expected',
      answered('The incident has had a material impact on our operations.'),
    ],
  ],
  violations: [
    [
      'not determined to be material',
      answered('We have not determined that the incident is material.'),
      { message: 'denied', at: 'We have not determined that the incident is material.', severity: 'warning' },
    ],
    [
      'found not to be material',
      answered('We believe that the incident was not material.'),
      { message: 'denied', at: 'We believe that the incident was not material.' },
    ],
    [
      'no determination of materiality yet',
      answered('We have not yet made a determination as to materiality.'),
      { message: 'denied', at: 'We have not yet made a determination as to materiality.' },
    ],
  ],
  undetermined: [
    [
      'no material impact, and no ground besides',
      answered('We have not determined that the incident will materially impact our financial condition.'),
      {
        message: 'effect',
        at: 'We have not determined that the incident will materially impact our financial condition.',
        severity: 'info',
      },
    ],
    [
      'nothing said of materiality',
      answered('We are investigating.'),
      { message: 'unsaid', at: 'Item 1.05 Material Cybersecurity Incidents.', severity: 'info' },
    ],
    [
      'whether it is material is still a question',
      answered('We are evaluating whether the incident is material.'),
      { message: 'unsaid', at: 'Item 1.05 Material Cybersecurity Incidents.' },
    ],
  ],
  notApplicable: [
    ['no Item 1.05', specimen()],
    [
      'the day before the staff asked for it',
      itemSpecimen(HEADING, 'We have not determined that the incident is material.', {
        reportDate: 'May 16, 2024',
        signatureDate: 'Date: May 20, 2024',
      }),
    ],
  ],
});
