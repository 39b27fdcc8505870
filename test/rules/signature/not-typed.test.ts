import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/not-typed.ts';
import { describeRule } from '../../support/test-rule.ts';

/** A report in HTML whose signature lines are given. */
const report = (signature: string, heading = ''): string => `<html><body>
${specimen({ signature: '', exhibits: '', exhibitItem: '' })
  .split('\n\n')
  .map((words) => `<p>${words}</p>`)
  .join('\n')}
<p>SIGNATURE</p>
${heading}
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>Alder Point Instruments, Inc.</p>
${signature}
<p>Date: October 30, 2024</p>
</body></html>`;

const NAME = '<p>Maria Ortiz</p><p>Chief Financial Officer</p>';
const HTML = { name: 'report.htm' } as const;

describeRule(rule, {
  passes: [
    ['a typed signature', specimen()],
    [
      'a typed signature beside its picture',
      report(`<p>By: <img src="sig.jpg"> /s/ Maria Ortiz</p>${NAME}`),
      HTML,
    ],
    ['a name typed without the mark', report(`<p>By: Maria Ortiz <img src="sig.jpg"></p>${NAME}`), HTML],
    [
      'the company’s logo above a blank line',
      report(`<p><img src="logo.gif"></p><p>By: ____________</p>${NAME}`),
      HTML,
    ],
    ['a blank line and no picture', report(`<p>By: ____________</p>${NAME}`), HTML],
    [
      'a picture above the sentence',
      report(`<p>By: ____________</p>${NAME}`, '<p><img src="g1.jpg"></p>'),
      HTML,
    ],
  ],
  violations: [
    [
      'a picture behind By:',
      report(`<p>By: <img src="sig.jpg"></p>${NAME}`),
      { message: 'pictured', at: 'By:', severity: 'warning' },
      HTML,
    ],
    [
      'at sign-off it is an error',
      report(`<p>By: <img src="sig.jpg"></p>${NAME}`),
      { message: 'pictured', at: 'By:', severity: 'error' },
      { ...HTML, stage: 'final' },
    ],
    [
      'a picture with the office beneath, and no By:',
      report('<p><img src="g201.jpg"></p><p>Chief Financial Officer</p>'),
      { message: 'pictured', at: 'SIGNATURE' },
      HTML,
    ],
  ],
  undetermined: 'A picture with no typed name on any line is no typed signature.',
  notApplicable: [['no block at all', specimen({ signature: '' })]],
});
