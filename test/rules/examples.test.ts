import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Example } from '../../core/engine/rule.ts';
import { filingOf, messagesOf } from '../support/test-rule.ts';

/** The drafts on the cards are documentation: this is what keeps it true. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s shows on its card', (_, rule) => {
  const messages = ({ draft, name, ...dates }: Example): string[] | 'not-applicable' =>
    messagesOf(rule, filingOf(draft, name), dates);

  it('a clean draft, about which it says nothing', () => {
    expect(messages(rule.examples.clean)).toEqual([]);
  });

  it.each(Object.entries(rule.examples.flagged))(
    'a draft flagged as "%s", once and no more',
    (key, example) => {
      expect(messages(example)).toEqual([key]);
    },
  );
});
