import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/cyd-1-05.ts';
import { withHiddenFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const LATER = { reportDate: 'January 14, 2025', signatureDate: 'Date: January 15, 2025' };
const HEADING = 'Item 1.05 Material Cybersecurity Incidents.';
const ENTRY = 'On January 10, 2025, somebody entered the systems of the company without leave.';
const INCIDENT = taggedSpecimen({ report: { ...LATER, items: `${HEADING}\n\n${ENTRY}` } });
const VOLUNTARY = taggedSpecimen({ report: { ...LATER, items: `Item 8.01 Other Events.\n\n${ENTRY}` } });
const BLOCK = 'cyd:MaterialCybersecurityIncidentNatureTextBlock';

describeRule(rule, {
  passes: [
    ['the incident tagged out of sight', withHiddenFact(INCIDENT, BLOCK, 'An intrusion'), { name }],
    [
      'the incident tagged around its words',
      INCIDENT.replace(ENTRY, `<ix:nonNumeric contextRef="c-1" name="${BLOCK}">${ENTRY}</ix:nonNumeric>`),
      { name },
    ],
    [
      'the submission names Item 1.05, and the heading is not found',
      submissionSpecimen(
        ['Material Cybersecurity Incidents'],
        withHiddenFact(VOLUNTARY, BLOCK, 'An intrusion'),
      ),
    ],
  ],
  violations: [
    ['an untagged incident', INCIDENT, { message: 'missing', at: HEADING, severity: 'info' }, { name }],
    [
      'an untagged incident at sign-off',
      INCIDENT,
      { message: 'missing', at: HEADING, severity: 'warning' },
      { name, stage: 'final' },
    ],
    [
      'the first day of tagging',
      INCIDENT,
      { message: 'missing', at: HEADING },
      { name, filed: '2024-12-18' },
    ],
    [
      'the submission names Item 1.05, and nothing is tagged',
      submissionSpecimen(['Material Cybersecurity Incidents'], VOLUNTARY),
      { message: 'missing', at: 'FORM 8-K' },
      { filed: '2025-01-15' },
    ],
    [
      'a voluntary report under Item 8.01 with facts on the incident',
      withHiddenFact(VOLUNTARY, BLOCK, 'An intrusion'),
      { message: 'needless', at: 'An intrusion', severity: 'warning' },
      { name },
    ],
    [
      'facts on the incident in a submission that does not name Item 1.05',
      submissionSpecimen(['Other Events'], withHiddenFact(VOLUNTARY, BLOCK, 'An intrusion')),
      { message: 'needless', at: 'An intrusion' },
      { filed: '2025-01-15' },
    ],
  ],
  undetermined: 'Facts on cybersecurity are tagged or they are not.',
  notApplicable: [
    ['a voluntary report under Item 8.01, untagged', VOLUNTARY, { name }],
    ['an incident reported the day before tagging began', INCIDENT, { name, filed: '2024-12-17' }],
    ['an untagged draft', specimen({ ...LATER, items: `${HEADING}\n\n${ENTRY}` })],
  ],
});
