import { htmlSpecimen } from '../../../rules/_shared/html-specimen.ts';
import rule from '../../../rules/edgar/metadata.ts';
import { describeRule } from '../../support/test-rule.ts';

const final = { name: 'report.htm', stage: 'final' } as const;

describeRule(rule, {
  passes: [
    ['no properties', htmlSpecimen(), final],
    ['what made the file', htmlSpecimen({ head: '<meta name="generator" content="Filer 5.1">' }), final],
    ['an author left empty', htmlSpecimen({ head: '<meta name="author" content="">' }), final],
  ],
  violations: [
    [
      'an author and a company, told once',
      htmlSpecimen({
        head: '<meta name="Author" content="Maria Ortiz"><meta name="company" content="H and B LLP">',
      }),
      { message: 'telling', at: '', severity: 'info', facts: { words: 'author; company' } },
      final,
    ],
    [
      'what a word processor noted',
      htmlSpecimen({
        head: '<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Maria Ortiz</o:Author></o:DocumentProperties></xml><![endif]-->',
      }),
      {
        message: 'telling',
        at: '[if gte mso 9]><xml><o:DocumentProperties><o:Author>Maria Ortiz</o:Author></o:DocumentProperties></xml><![endif]',
        facts: { words: 'author' },
      },
      final,
    ],
  ],
  undetermined: 'A property is there or is not.',
  notApplicable: [
    ['a draft', htmlSpecimen({ head: '<meta name="author" content="Maria Ortiz">' }), { name: 'report.htm' }],
  ],
});
