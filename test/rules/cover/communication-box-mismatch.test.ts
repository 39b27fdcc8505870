import { formerSpecimen, specimen, type Specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/cover/communication-box-mismatch.ts';
import { describeRule } from '../../support/test-rule.ts';

const ticked = (line: string, change: Partial<Specimen> = {}): string =>
  specimen({ exhibitItem: '', exhibits: '', ...change }).replace(`[ ] ${line}`, `[X] ${line}`);
const items = (words: string): Partial<Specimen> => ({ items: `Item 8.01 Other Events.\n\n${words}` });
const LEGEND =
  'The companies will file a registration statement on Form S-4 and a proxy statement. Their directors may be deemed participants in the\nsolicitation of proxies.';

describeRule(rule, {
  passes: [
    ['empty boxes on a report of results', specimen()],
    ['a merger and Rule 425', ticked('Written communications', items(`The merger was agreed. ${LEGEND}`))],
    ['a meeting and Rule 14a-12', ticked('Soliciting material', items('The annual meeting is on May 8.'))],
    [
      'a tender offer and Rule 14d-2(b)',
      ticked(
        'Pre-commencement communications pursuant to Rule 14d-2(b)',
        items('A tender offer will be made.'),
      ),
    ],
    [
      'the matter in the exhibit',
      ticked('Written communications', {
        exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n99.1    Press release',
        exhibits: 'Exhibit 99.1\n\nThe companies agreed on a merger.',
      }),
    ],
    [
      'a registration of notes, for which nobody solicits',
      specimen(items('The notes are registered on Form S-4.')),
    ],
    [
      'by-laws that speak of solicitations',
      specimen(items('Each participant in the solicitation must be named.')),
    ],
    ['boxes whose glyphs are lost', specimen(items(LEGEND)).replaceAll('[ ] ', '')],
  ],
  violations: [
    [
      'Rule 425 on a new director',
      ticked('Written communications', items('Ms. Ortiz joined the board.')),
      {
        message: 'unspoken',
        at: 'Written communications pursuant to Rule 425',
        severity: 'warning',
        facts: { box: 'Rule 425', matter: 'a merger or another combination' },
      },
    ],
    [
      'Rule 13e-4(c) on a new plant',
      ticked('Pre-commencement communications pursuant to Rule 13e-4(c)', items('The plant in Bath opened.')),
      { message: 'unspoken', at: 'Pre-commencement communications pursuant to Rule 13e-4' },
    ],
  ],
  undetermined: [
    [
      'the exhibit that may speak of it is not in the file',
      ticked('Written communications', {
        ...items('A release is attached.'),
        exhibitItem: 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n99.1    Press release',
      }),
      { message: 'not-here', at: 'Written communications pursuant to Rule 425', severity: 'info' },
    ],
    [
      'the legend of a merger over empty boxes',
      specimen(items(LEGEND)),
      { message: 'unticked', at: 'participants in the solicitation', severity: 'warning' },
    ],
  ],
  notApplicable: [
    ['no boxes', specimen({ boxes: '' })],
    ['the former form', formerSpecimen()],
  ],
});
