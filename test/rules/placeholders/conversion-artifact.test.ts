import { htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/conversion-artifact.ts';
import { describeRule } from '../../support/test-rule.ts';

const html = { name: 'report.htm' };

describeRule(rule, {
  passes: [
    ['a figure in a table', specimen({ outlook: '> 90 days   $1.2\n>5%   $0.3' })],
    ['a company with its sign', specimen({ registrant: 'Alder & Point, Inc.' })],
    ['curly quotes', specimen({ outlook: 'The company\u2019s plant \u2014 caf\u00e9 included.' })],
    ['an entity of HTML', htmlSpecimenWithItem('Alder &amp; Point&nbsp;opened.'), html],
    ['asterisks of a footnote', specimen({ outlook: 'Revenue** rose.\n\n** Unaudited.' })],
  ],
  violations: [
    [
      'quoting marks, told once',
      specimen({ address: '> 210 Harbor Street, Portland, Maine 04101', outlook: '> > The plant opened.' }),
      {
        message: 'debris',
        at: '>',
        severity: 'info',
        facts: { what: 'a mark of quoting at the head of a line' },
      },
    ],
    [
      'two kinds',
      specimen({ address: '> 210 Harbor Street, Portland, Maine 04101', outlook: 'It has \\$300 million.' }),
      [
        { message: 'debris', at: '>' },
        { message: 'debris', at: '\\$', facts: { what: 'a backslash before a sign' } },
      ],
    ],
    [
      'a code that was escaped twice',
      htmlSpecimenWithItem('The plant&amp;nbsp;opened.'),
      { message: 'debris', at: '&nbsp;' },
      html,
    ],
    [
      'letters of another encoding',
      specimen({ outlook: 'The company\u00e2\u20ac\u2122s plant.' }),
      { message: 'debris', at: '\u00e2\u20ac\u2122', facts: { what: 'letters of another encoding' } },
    ],
    [
      'marks of Markdown',
      specimen({ outlook: '**About Alder Point** is here.' }),
      { message: 'debris', at: '**About Alder Point**' },
    ],
  ],
  undetermined: 'It stands there or it does not.',
  notApplicable: 'Every draft came from somewhere.',
});
