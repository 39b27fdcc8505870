import { describe, expect, it } from 'vitest';
import { isTooDeep } from '../../../web/draft/depth.ts';

describe('Markup that is too deep to be drawn', () => {
  it.each([
    ['blocks within blocks', '<div>'.repeat(6_000)],
    ['letters within letters, closed by what was never open', '<b></q>'.repeat(6_000)],
    ['cells that nothing closes', '<p><td>'.repeat(11_000)],
    ['names that are methods', '<constructor>'.repeat(6_000)],
  ])('is %s', (_, markup) => {
    expect(isTooDeep(markup)).toBe(true);
  });

  it.each([
    ['rows of a long table', `<table>${'<tr><td>1<td>2</tr>'.repeat(9_000)}</table>`],
    ['paragraphs that nothing closes', '<p>One.\n'.repeat(15_000)],
    ['paragraphs with letters', '<P><FONT SIZE=2><b>One.</b></font></p>'.repeat(20_000)],
    ['lines', 'One.<br><hr/>'.repeat(20_000)],
    ['signs that are no tags', '< 5 <> <1 '.repeat(20_000)],
  ])('is not %s', (_, markup) => {
    expect(isTooDeep(markup)).toBe(false);
  });
});
