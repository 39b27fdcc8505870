import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/content/5.02d-director.ts';
import { describeRule } from '../../support/test-rule.ts';

const electing = (words: string): string =>
  specimen({
    items: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors.\n\n${words}`,
    exhibits: '',
  });
const ELECTED = 'On October 29, 2024, the Board of Directors elected Ann Lee as a director of the Company.';

describeRule(rule, {
  passes: [
    [
      'a committee and nothing else: nil answers may be left out',
      electing(`${ELECTED} She joins the Audit Committee.`),
    ],
    [
      'committees not yet determined',
      electing(`${ELECTED} It has not been determined which committee she will join.`),
    ],
    [
      'all five points',
      electing(
        `${ELECTED} She joins the Audit Committee. There is no arrangement or understanding, and no transaction under Item 404(a). She receives an annual retainer of $80,000.`,
      ),
    ],
  ],
  violations: [
    [
      'nothing but the election',
      electing(ELECTED),
      {
        message: 'missing',
        at: ELECTED,
        severity: 'warning',
        facts: { missing: 'the committees, arrangements, related transactions and terms of pay' },
      },
    ],
    [
      'appointed to the Board, and no day',
      electing(
        'Ann Lee was appointed to the Board. She joins the Audit Committee. There is no arrangement under which she was selected.',
      ),
      {
        message: 'missing',
        at: 'Ann Lee was appointed to the Board.',
        facts: { missing: 'its day, related transactions and terms of pay' },
      },
    ],
  ],
  undetermined: [
    [
      'no word of committees',
      electing(`${ELECTED} There are no transactions that Item 404(a) of Regulation S-K asks for.`),
      { message: 'committees', at: ELECTED, severity: 'info' },
    ],
    [
      'the release tells more, and is not in the upload',
      electing(`${ELECTED} The release is attached as Exhibit 99.1.`),
      { message: 'elsewhere', at: ELECTED, severity: 'info' },
    ],
  ],
  notApplicable: [
    [
      'elected by the holders at their meeting',
      electing('At the annual meeting of October 29, 2024, stockholders elected Ann Lee as a director.'),
    ],
    [
      'an election of long ago, in the biography of one who leaves',
      electing(
        'On October 29, 2024, Omar Diaz resigned. He joined our Board in 2009. He was appointed to the Board in April 2009.',
      ),
    ],
    [
      'one who will not stand for re-election',
      electing(
        'On October 29, 2024, Omar Diaz gave notice that he will not stand for re-election to the Board.',
      ),
    ],
    [
      'one who is yet to be appointed',
      electing('A new chief executive will be appointed as a director by March 31, 2025.'),
    ],
    ['no Item 5.02', specimen()],
  ],
});
