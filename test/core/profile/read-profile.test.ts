import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_PROFILE, readProfile } from '../../../core/profile/read-profile.ts';

const RULES = new Set(['cover/ein', 'dates/late-filing']);

const read = (profile: unknown): ReturnType<typeof readProfile> =>
  readProfile(
    new TextEncoder().encode(typeof profile === 'string' ? profile : JSON.stringify(profile)),
    RULES,
  );

const NAMED = { names: ['Acme Robotics, Inc.'] };

describe('a company’s profile', () => {
  it('needs no more than a name', () => {
    expect(read(NAMED)).toEqual({
      profile: { ...NAMED, formerNames: [], assetBacked: false, levels: {}, closings: [] },
      mistakes: [],
    });
  });

  it('may tell all that the company knows of itself', () => {
    const whole = {
      names: ['Acme Robotics, Inc.'],
      formerNames: ['Beta Foods Corp.'],
      cik: '0001105472',
      fileNumber: '001-12345',
      ein: '04-3387074',
      securities: [{ title: 'Common Stock', symbol: 'ACME', exchange: 'Nasdaq' }],
      filerStatus: 'accelerated',
      assetBacked: false,
      levels: { 'cover/ein': { level: 'info', reason: 'The number is being changed.' } },
      closings: [{ date: '2026-12-24', reason: 'Executive order' }],
    };
    expect(read(whole)).toEqual({ profile: whole, mistakes: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['no name', {}, ['names: invalid input: expected array, received undefined']],
    ['a name of blanks', { names: ['  '] }, ['names.0: too small: expected string to have >=1 characters']],
    ['a key that is not known', { ...NAMED, ticker: 'ACME' }, ['ticker: a profile has no such key']],
    [
      'a key that is not known, further in',
      { ...NAMED, securities: [{ symbol: 'ACME', exchange: 'NYSE', par: 1 }] },
      ['securities.0.par: a profile has no such key'],
    ],
    [
      'two mistakes, both told',
      { ...NAMED, ein: '4-1', fileNumber: 'x' },
      [
        'fileNumber: a file number looks like 001-12345',
        'ein: an employer identification number looks like 12-3456789',
      ],
    ],
    [
      'a level for a rule that does not exist',
      { ...NAMED, levels: { 'cover/fax': { level: 'info', reason: 'None' } } },
      ['levels: the rule book has no rule cover/fax'],
    ],
    [
      'a level without a reason',
      { ...NAMED, levels: { 'cover/ein': { level: 'info' } } },
      ['levels.cover/ein.reason: invalid input: expected string, received undefined'],
    ],
    [
      'a rule switched off',
      { ...NAMED, levels: { 'cover/ein': { level: 'off', reason: 'Noise' } } },
      ['levels.cover/ein.level: invalid option: expected one of "error"|"warning"|"info"'],
    ],
    [
      'a key as long as the file',
      { ...NAMED, ['a'.repeat(200_000)]: 1 },
      [`…${'a'.repeat(272)}: a profile has no such key`],
    ],
    ['a list', [], ['invalid input: expected object, received array']],
    ['words', 'Acme', ['is not JSON in UTF-8']],
    ['nothing', '', ['is not JSON in UTF-8']],
    ['more than a page', ' '.repeat(LARGEST_PROFILE + 1), ['is larger than 256 kB']],
  ])('%s: told with its path, and nothing is used', (_title, profile, mistakes) => {
    expect(read(profile)).toEqual({ profile: null, mistakes });
  });

  it('tells a day that no calendar has', () => {
    const { profile, mistakes } = read({ ...NAMED, closings: [{ date: '2026-02-30', reason: 'x' }] });
    expect(profile).toBeNull();
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^closings\.0\.date: /);
  });

  it('is not UTF-16', () => {
    expect(readProfile(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), RULES).mistakes).toEqual([
      'is not JSON in UTF-8',
    ]);
  });

  it('leaves objects as they are, whatever its keys are called', () => {
    const { profile } = read(
      '{"names":["A"],"levels":{"__proto__":{"level":"info","reason":"x"}},"__proto__":{"polluted":true}}',
    );
    expect(profile).toBeNull();
    expect('polluted' in {}).toBe(false);
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const { profile, mistakes } = readProfile(bytes, RULES);
          expect(profile === null).toBe(mistakes.length > 0);
        },
      ),
    );
  });
});
