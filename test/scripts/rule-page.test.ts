import { describe, expect, it } from 'vitest';
import late from '../../rules/dates/late-filing.ts';
import future from '../../rules/dates/report-in-future.ts';
import { indexPage, rulePage } from '../../scripts/rule-page.ts';

const page = rulePage(future, 'rules/dates/report-in-future.ts', {});

describe('The page of a rule', () => {
  it('says in its first line from what it is made, and by which command', () => {
    expect(page.split('\n', 1)).toEqual([
      '<!-- Generated from rules/dates/report-in-future.ts by `npm run generate`. Do not edit. -->',
    ]);
  });

  it('has its sections in one order', () => {
    expect(page.match(/^#.*$/gm)).toEqual([
      '# The date of report is not after the day of filing',
      '## Why',
      '## Authority',
      '## Flagged',
      '## Clean',
      '## How to fix',
      '## Notes',
    ]);
  });

  it('tells both levels where a draft is judged more mildly', () => {
    expect(page).toContain('`dates/report-in-future` · warning in a draft, error at final · in force always');
  });

  it('tells the days between which a rule holds', () => {
    const inForce = { from: '2004-08-23', until: '2019-05-01' } as typeof future.inForce;
    expect(rulePage({ ...future, inForce }, 'x.ts', {})).toContain(
      'in force from August 23, 2004 until May 1, 2019',
    );
  });

  it('links to law, and not to house rules', () => {
    const authority = [{ cite: 'Countersign house rule', url: 'urn:countersign:house-rule' }];
    expect(rulePage({ ...future, authority }, 'x.ts', {})).toContain('\n- Countersign house rule\n');
    expect(page).toContain(
      '\n- [Form 8-K, General Instruction B.1](https://www.sec.gov/files/form8-k.pdf): ',
    );
  });
});

describe('The index of rules', () => {
  it('lists each rule under its family and under each of its authorities', () => {
    const index = indexPage([late, future]);
    expect(index).toContain('2 rules.');
    expect(index).toContain('## dates\n');
    expect(index).toContain(
      '| Form 8-K, General Instruction B.1 | [dates/late-filing](dates/late-filing.md), [dates/report-in-future](dates/report-in-future.md) |',
    );
  });
});
