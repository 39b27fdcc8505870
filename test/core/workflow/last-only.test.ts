import { describe, expect, it } from 'vitest';
import { lastOnly } from '../../../core/workflow/last-only.ts';

/** Loads and tells which keys it was asked for. */
function counted(load: (key: string) => Promise<string>): {
  asked: string[];
  load: (key: string) => Promise<string>;
} {
  const asked: string[] = [];
  return { asked, load: lastOnly((key) => (asked.push(key), load(key))) };
}

describe('The last answer kept', () => {
  it('serves the same key again without loading, and only that key', async () => {
    const { asked, load } = counted((key) => Promise.resolve(`filing ${key}`));
    expect(await load('a')).toBe('filing a');
    expect(await load('a')).toBe('filing a');
    expect(await load('b')).toBe('filing b');
    expect(await load('a')).toBe('filing a');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('does not keep a failure', async () => {
    let times = 0;
    const { asked, load } = counted(() =>
      times++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    );
    await expect(load('a')).rejects.toThrow('away');
    expect(await load('a')).toBe('here');
    expect(asked).toEqual(['a', 'a']);
  });
});
