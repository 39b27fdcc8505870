import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../core/report/json.ts';
import { printedJson } from '../../../core/report/printed-json.ts';
import { formatSarif } from '../../../core/report/sarif.ts';
import { spoiledReport } from '../../support/report-fixture.ts';

const STEERING = 'a\u0007\u001b[2J\u007f\u0085\u009b2J\u00a0é';

describe('JSON that is printed', () => {
  it('holds no control character, and reads as what it was', () => {
    const json = printedJson({ words: STEERING });
    expect(json).toBe('{"words":"a\\u0007\\u001b[2J\\u007f\\u0085\\u009b2J\u00a0é"}');
    expect(JSON.parse(json)).toEqual({ words: STEERING });
  });

  it.each([
    ['report.json', formatJson],
    ['SARIF', formatSarif],
  ])('is what %s is made of', (_title, format) => {
    const [first, ...rest] = spoiledReport().findings;
    const text = format({ ...spoiledReport(), findings: [{ ...first!, excerpt: STEERING }, ...rest] });
    expect(text).toContain('a\\u0007\\u001b[2J\\u007f\\u0085\\u009b2J');
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});
