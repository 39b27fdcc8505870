import { htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/charset.ts';
import { describeRule } from '../../support/test-rule.ts';

const told = (words: string): string => specimen({ items: `Item 8.01 Other Events.\n\n${words}` });

describeRule(rule, {
  passes: [
    ['ASCII', specimen()],
    ['an entity', htmlSpecimenWithItem('The company&#8217;s plant opened.'), { name: 'report.htm' }],
  ],
  violations: [
    [
      'a curly quotation mark in a draft',
      told('The company\u2019s plant opened.'),
      { message: 'raw', at: '\u2019', severity: 'info', facts: { count: 'one sign', sign: 'U+2019' } },
    ],
    [
      'on the run that precedes sign-off',
      told('The company\u2019s plant \u2014 in Bath \u2014 opened.'),
      { message: 'raw', at: '\u2019', severity: 'warning', facts: { count: '3 signs' } },
      { stage: 'final' },
    ],
    [
      'in HTML',
      htmlSpecimenWithItem('The company\u2019s plant opened.'),
      { message: 'raw', at: '\u2019', facts: { document: 'The report' } },
      { name: 'report.htm' },
    ],
    [
      'UTF-16, with a sign beyond ASCII',
      told('The company\u2019s plant opened.').replace(/[^]/g, (unit) =>
        unit === '\u2019' ? '\x19\x20' : `${unit}\0`,
      ),
      [
        { message: 'wide', at: null },
        { message: 'raw', at: '\u2019', facts: { count: 'one sign', sign: 'U+2019' } },
      ],
    ],
  ],
  undetermined: 'A sign is in ASCII or is not.',
  notApplicable: [['before electronic filing', specimen(), { filed: '1992-12-31' }]],
});
