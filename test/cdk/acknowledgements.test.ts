import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { acknowledge, acknowledgements } from '../../cdk/acknowledgements.ts';
import { synthesised } from '../support/synth.ts';

const { stack } = synthesised();

/** What cdk-nag finds, as `where finding`; one line for each construct. */
function findings(): string[] {
  const { violations } = new AwsSolutionsChecks().validateScope(stack);
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(({ constructPath }) => `${constructPath} ${ruleName}`),
  );
}

describe('cdk-nag, AwsSolutions', () => {
  const before = findings();

  it('finds what is acknowledged, one by one, and no acknowledgement is left over', () => {
    const acknowledged = acknowledgements(stack).flatMap(({ at, finding }) =>
      at.map(({ node }) => ({ path: node.path, finding })),
    );
    const unused = acknowledged.filter(
      ({ path, finding }) =>
        !before.some((line) => line.startsWith(`${path}/`) && line.endsWith(` ${finding}`)),
    );
    expect(unused).toEqual([]);
    expect(before).toHaveLength(acknowledged.length);
  });

  it('finds nothing else', () => {
    acknowledge(stack);
    expect(findings()).toEqual([]);
  });

  it('is given a reason in a sentence, each time', () => {
    const short = acknowledgements(stack).filter(({ reason }) => !/^[A-Z].{30,}\.$/.test(reason));
    expect(short).toEqual([]);
  });
});
