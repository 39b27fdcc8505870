import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { guardedByExhibitAlone, unguardedStatements } from '../../../rules/_shared/unguarded-statements.ts';
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

describe('A statement of the report that an exhibit guards', () => {
  const apart = (pieces: Parameters<typeof specimen>[0]): string[] =>
    guardedByExhibitAlone(filingOf(specimen(pieces))).map(
      ({ strength, item, exhibit }) => `${strength}, Item ${item.number}, Exhibit ${exhibit.number}`,
    );

  it('is told with its item and the exhibit', () => {
    expect(apart({ items: summary() })).toEqual(['strong, Item 2.02, Exhibit 99.1']);
  });

  it.each([
    ['the report has a legend of its own', { items: summary(LEGEND) }],
    ['the exhibit has no legend', { items: summary(), cautions: '' }],
    [
      'it is a plan of the office',
      { items: summary().replace(FORECAST, 'We expect to appoint a director.') },
    ],
  ])('is none where %s', (_, pieces) => {
    expect(apart(pieces)).toEqual([]);
  });
});
