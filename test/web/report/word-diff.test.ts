import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, wordDiff } from '../../../web/report/word-diff.ts';

const told = (runs: readonly Run[]): string =>
  runs.map(({ kind, words }) => ({ both: words, then: `-${words}-`, now: `+${words}+` })[kind]).join(' ');

describe('Between two passages', () => {
  it.each([
    ['a word is exchanged', 'Results could differ', 'Results may differ', 'Results -could- +may+ differ'],
    ['words are put in', 'a b', 'a c d b', 'a +c d+ b'],
    ['words are taken out', 'a c d b', 'a b', 'a -c d- b'],
    ['all is new', '', 'a b', '+a b+'],
    ['lines are broken elsewhere', 'a b\nc', 'a\nb c', 'a b c'],
  ])('%s', (_, then, now, expected) => {
    expect(told(wordDiff(then, now))).toBe(expected);
  });

  it('nothing is compared word by word that is longer than anybody would', () => {
    const long = 'word '.repeat(401);
    expect(wordDiff(long, 'word').map(({ kind }) => kind)).toEqual(['then', 'now']);
  });

  it('no word of either is lost, whatever they are', () => {
    const passage = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(passage, passage, (then, now) => {
        const runs = wordDiff(then, now);
        const of = (kind: Run['kind']): string =>
          runs
            .filter((run) => run.kind === 'both' || run.kind === kind)
            .map(({ words }) => words)
            .join(' ');
        expect([of('then'), of('now')]).toEqual([then, now]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
