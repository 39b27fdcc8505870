import { itemSpecimen } from '../../../rules/_shared/item-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/1.05-elements.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEADING = 'Item 1.05 Material Cybersecurity Incidents.';
const answered = (words: string): string => itemSpecimen(HEADING, words);

describeRule(rule, {
  passes: [
    [
      'all four, the impact told',
      answered(
        'On October 24, 2024, a threat actor encrypted files on our order system. The incident disrupted shipments and will have a material impact on revenue of the quarter.',
      ),
    ],
    [
      'scope and impact not determined yet, and said so',
      answered(
        'On October 24, 2024, we learned of ransomware. Our investigation is ongoing and its extent is not yet known.',
      ),
    ],
  ],
  violations: [
    [
      'an event',
      answered('We had a cyber event.'),
      {
        message: 'missing',
        at: 'We had a cyber event.',
        severity: 'warning',
        facts: {
          missing: 'nature, scope, timing and material impact (or that it is not known yet)',
        },
      },
    ],
    [
      'neither impact nor that it is open',
      answered('On October 24, 2024, an unauthorized party accessed our servers.'),
      {
        message: 'missing',
        at: 'On October 24, 2024, an unauthorized party accessed our servers.',
        facts: { missing: 'material impact (or that it is not known yet)' },
      },
    ],
    [
      'no day',
      answered('Ransomware encrypted our servers. The incident will affect our results.'),
      { message: 'missing', at: 'Ransomware encrypted our servers.', facts: { missing: 'timing' } },
    ],
  ],
  undetermined: [
    [
      'a release that is not in the draft',
      answered('On October 29, 2024, we announced a data breach. See Exhibit 99.2.'),
      { message: 'referred', at: 'On October 29, 2024, we announced a data breach.', severity: 'info' },
    ],
  ],
  notApplicable: [
    ['no Item 1.05', specimen()],
    [
      'the day before reports were due',
      itemSpecimen(HEADING, 'We had a cyber event.', {
        reportDate: 'December 15, 2023',
        signatureDate: 'Date: December 17, 2023',
      }),
    ],
  ],
});
