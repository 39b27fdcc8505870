import { htmlSpecimen, htmlSubmission } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/edgar/image-only-text.ts';
import { describeRule } from '../../support/test-rule.ts';

const html = { name: 'report.htm' };
const submission = (exhibit: string): string => htmlSubmission('EX-99.1', exhibit);

describeRule(rule, {
  passes: [
    ['a release in words', htmlSpecimen(), html],
    [
      'a release with its logo',
      submission(`<p><img src="logo.jpg"></p><p>${'The plant in Bath opened. '.repeat(9)}</p>`),
    ],
    [
      'slides with their words out of sight',
      submission(
        `<p><img src="a.jpg"></p><p style="display:none">${'The plant in Bath opened. '.repeat(9)}</p>`,
      ),
    ],
  ],
  violations: [
    [
      'two pictures and a title',
      submission('<p>Exhibit 99.1</p><p><img src="a.jpg"></p><p><img src="b.jpg"></p>'),
      {
        message: 'pictures',
        at: 'Exhibit 99.1',
        severity: 'warning',
        facts: { pictures: '2 pictures', words: 'one word' },
      },
    ],
    [
      'one picture and nothing else',
      submission('<p><img src="a.jpg"></p>'),
      { message: 'pictures', at: null, facts: { pictures: 'one picture', words: 'no words' } },
    ],
  ],
  undetermined: 'Words are there or are not.',
  notApplicable: [['no exhibit attached', specimen({ exhibits: '' })]],
});
