import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { unguardedStatements } from '../../../rules/_shared/unguarded-statements.ts';
import { filingOf } from '../../support/test-rule.ts';

const FORECAST = 'We expect revenue of $40 million.';
const LEGEND = 'These are forward-looking statements.';
const summary = (more = ''): string =>
  `Item 2.02 Results of Operations and Financial Condition.\n\n${FORECAST} See Exhibit 99.01. ${more}`;
const open = (pieces: Parameters<typeof specimen>[0]): string[] =>
  unguardedStatements(filingOf(specimen(pieces))).map(
    ({ strength, paper, exhibit }) =>
      `${strength} in ${nameOf(paper)}${exhibit ? `, ${exhibit} unseen` : ''}`,
  );

describe('A statement is unguarded', () => {
  it.each([
    ['in a release without a legend', { cautions: '' }, ['strong in Exhibit 99.1']],
    [
      'in the report and in the release',
      { items: summary(), cautions: '' },
      ['strong in the report', 'strong in Exhibit 99.1'],
    ],
    [
      'in the report, as far as one can see',
      { items: summary(), exhibits: '' },
      ['strong in the report, Exhibit 99.1 unseen'],
    ],
  ])('%s', (_, pieces, expected) => {
    expect(open(pieces)).toEqual(expected);
  });

  it.each([
    ['its release has a legend', {}],
    ['the report sums up a release that has one', { items: summary() }],
    [
      'the report\u2019s legend speaks of its exhibits',
      { items: summary(`${LEGEND} So are those in the exhibits: they are forward-looking.`), cautions: '' },
    ],
  ])('no more, where %s', (_, pieces) => {
    expect(open(pieces)).toEqual([]);
  });
});
