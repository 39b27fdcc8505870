import { htmlSpecimen, htmlSpecimenWithItem } from '../../../rules/_shared/html-specimen.ts';
import rule from '../../../rules/edgar/external-links.ts';
import { describeRule } from '../../support/test-rule.ts';

const html = { name: 'report.htm' };
const linked = (target: string): string =>
  htmlSpecimenWithItem(`More is <a href="${target}">in our paper</a>.`);

describeRule(rule, {
  passes: [
    ['a file of the submission', linked('ex99-1.htm'), html],
    ['a place in the report', linked('#item801'), html],
    ['a document on EDGAR', linked('https://www.sec.gov/Archives/edgar/data/1/0001-24-1.htm'), html],
    ['the same without its scheme', linked('//www.sec.gov/Archives/edgar/data/1/a.htm'), html],
    ['a script, told by another rule', linked('javascript:go()'), html],
  ],
  violations: [
    [
      'a website',
      linked('https://www.alderpoint.example/news'),
      {
        message: 'outside',
        at: 'in our paper',
        severity: 'warning',
        facts: { words: 'https://www.alderpoint.example/news' },
      },
      html,
    ],
    ['mail', linked('mailto:ir@alderpoint.example'), { message: 'outside', at: 'in our paper' }, html],
    [
      'a file on a disk',
      linked('file:///C:/Users/ortiz/ex99.htm'),
      { message: 'outside', at: 'in our paper' },
      html,
    ],
    ['a drive', linked('C:\\drafts\\ex99.htm'), { message: 'outside', at: 'in our paper' }, html],
    [
      'a host that only looks like the Commission',
      linked('https://www.sec.gov.example/a.htm'),
      { message: 'outside', at: 'in our paper' },
      html,
    ],
    [
      'two, told once',
      htmlSpecimenWithItem('<a href="https://a.example">One</a> and <a href="https://b.example">two</a>.'),
      { message: 'outside', at: 'One', facts: { count: 2, words: 'https://a.example; https://b.example' } },
      html,
    ],
  ],
  undetermined: 'A link leads out or stays.',
  notApplicable: [
    ['no links', htmlSpecimen(), html],
    ['an address in plain words', htmlSpecimenWithItem('More is on https://alderpoint.example.'), html],
    ['before EDGAR took links', linked('https://a.example'), { ...html, filed: '2000-12-29' }],
  ],
});
