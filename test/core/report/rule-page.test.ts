import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../../../core/engine/rule.ts';
import { formatRule, formatRuleBook } from '../../../core/report/terminal/rule-page.ts';

const rule = defineRule({
  id: 'signature/missing',
  title: 'The report ends with a signature block',
  tier: 'T1',
  severity: { draft: 'warning', final: 'error' },
  authority: [
    { cite: 'Form 8-K, Signatures', url: 'https://www.sec.gov/files/form8-k.pdf' },
    { cite: 'Form 8-K, General Instruction E', url: 'https://www.sec.gov/files/form8-k.pdf' },
  ],
  inForce: { from: '2004-08-23' },
  why: 'An unsigned report is not a filed report.',
  remedy: 'Add the block of {registrant}: heading, sentence, name, date, By:, printed name and title.',
  messages: {
    none: { verdict: 'violation', text: 'No signature block after {first} {last}' },
    cut: { verdict: 'undetermined', text: 'The block may be cut off' },
  },
  examples: {
    clean: { shows: 'SIGNATURE ... By: /s/ Ann Lee', draft: '' },
    flagged: {
      none: { shows: 'The report stops after Item 9.01.', draft: '' },
      cut: { shows: 'SIGNATURE ...', draft: '' },
    },
  },
  silences: ['signature/*'],
  notes: 'A block on one line is a block.',
  check: () => [],
}) as unknown as Rule;
const plain = { colour: false, width: 80 };

describe('a rule on a terminal', () => {
  it('is explained from its card', () => {
    expect(formatRule(rule, plain)).toBe(`
signature/missing   warning, error when final
The report ends with a signature block

why         An unsigned report is not a filed report.
law         Form 8-K, Signatures
            Form 8-K, General Instruction E
in force    since August 23, 2004

says        No signature block after ...
            The block may be cut off (cannot tell)
silences    signature/*
take care   A block on one line is a block.

passes      SIGNATURE ... By: /s/ Ann Lee
fails       The report stops after Item 9.01.
            SIGNATURE ...
to fix      Add the block of ...: heading, sentence, name, date, By:, printed
            name and title.

page        docs/rules/signature/missing.md
`);
  });

  it.each([
    [{}, 'always'],
    [{ until: '2004-08-22' }, 'until August 22, 2004'],
    [{ from: '2003-03-28', until: '2004-08-22' }, 'March 28, 2003 to August 22, 2004'],
  ])('says of %j that it is in force %s', (inForce, words) => {
    expect(formatRule({ ...rule, inForce } as Rule, plain)).toContain(`\nin force    ${words}\n`);
  });

  it('stands in the book under its family, with the level of a draft', () => {
    expect(formatRuleBook([rule], '2026-11-22', plain)).toBe(`
1 rule, rule set 2026-11-22

Signature, 1 rule
warning     signature/missing
            The report ends with a signature block

why    countersign rules ID
`);
  });
});
