import { describe, expect, it } from 'vitest';
import { htmlSpecimen, htmlSpecimenWithItem, htmlSubmission } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/placeholders/tracked-changes.ts';
import { describeRule, resultOf } from '../../support/test-rule.ts';
import { openedFiling, r, wordFile, wordSpecimen, wordSpecimenWithItem } from '../../support/word-file.ts';

const html = { name: 'report.htm' };
const changed = 'The plant opened on <del>May 2</del> <ins>May 3</ins>, 2024.';
const bylaws = htmlSubmission('EX-3.1', '<p>BYLAWS</p><p>The board has <s>five</s> <u>six</u> members.</p>');

describeRule(rule, {
  passes: [
    ['one text', htmlSpecimen(), html],
    ['a tag around nothing', htmlSpecimenWithItem('The plant opened.<ins> </ins>'), html],
    ['by-laws that show what was struck', bylaws],
    [
      'an item that says so',
      htmlSpecimenWithItem('In the text below, deletions are struck through: <s>five</s> six members.'),
      html,
    ],
  ],
  violations: [
    [
      'in a draft',
      htmlSpecimenWithItem(changed),
      { message: 'tracked', at: 'May 2', severity: 'warning', facts: { kinds: '1 insertion, 1 deletion' } },
      html,
    ],
    [
      'on the run that precedes sign-off',
      htmlSpecimenWithItem(changed),
      { message: 'tracked', at: 'May 2', severity: 'error' },
      { ...html, stage: 'final' },
    ],
    [
      'struck by style',
      htmlSpecimenWithItem('It cost <span style="text-decoration:line-through">$31</span> $32 million.'),
      { message: 'tracked', at: '$31', facts: { kinds: '1 deletion' } },
      html,
    ],
  ],
  undetermined: 'Words are marked as changed or are not.',
  notApplicable: [['plain text', specimen()]],
});

describe('Changes in a Word file', () => {
  const changed = `${r('It opened on ')}<w:del w:id="2"><w:r><w:delText>May 2</w:delText></w:r></w:del><w:ins w:id="1">${r('May 3')}</w:ins>${r(', 2024.')}`;
  const told = async (body: string): Promise<unknown> => {
    const filing = await openedFiling({ name: 'draft.docx', bytes: wordFile(body) });
    const { outcome, findings } = resultOf(rule, filing, {});
    return [
      outcome,
      findings.map(({ message, excerpt, related }) => [
        message,
        excerpt,
        ...related.map((one) => one.excerpt),
      ]),
    ];
  };

  it('are told, and that the draft was judged as if they were accepted', async () => {
    const said =
      'Changes are tracked in the file: 1 insertion, 1 deletion (judged as if all of them were accepted)';
    expect(await told(wordSpecimenWithItem(changed))).toEqual(['violation', [[said, 'May 2', 'May 3']]]);
  });

  it('are told in a contract too, which may show on purpose only what looks struck out', async () => {
    const contract = (words: string): string =>
      wordSpecimen({
        exhibits: `Exhibit 10.1\n\nLEASE AGREEMENT\n\n${'The tenant pays the rent on the first day of each month. '.repeat(4)}`,
      }) + `<w:p>${words}</w:p>`;
    const said = 'Changes are tracked in the file: 1 insertion (judged as if all of them were accepted)';
    expect(await told(contract(`<w:ins w:id="1">${r('five')}</w:ins>`))).toEqual([
      'violation',
      [[said, 'five']],
    ]);
    expect(await told(contract(r('five', '<w:strike/>')))).toEqual(['pass', []]);
  });

  it('that are all accepted are none', async () => {
    expect(await told(wordSpecimen())).toEqual(['pass', []]);
  });
});
