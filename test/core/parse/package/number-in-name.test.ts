import { describe, expect, it } from 'vitest';
import { saysForm } from '../../../../core/parse/package/form-in-name.ts';
import { numberInName } from '../../../../core/parse/package/number-in-name.ts';

describe('The name of a file tells the number of its exhibit', () => {
  it.each([
    ['ex99-1.htm', '99.1'],
    ['ex991.htm', '99.1'],
    ['d12345dex101.htm', '10.1'],
    ['d12345dex1018.htm', '10.18'],
    ['d12345dex31.htm', '3.1'],
    ['tm24_ex3-1.htm', '3.1'],
    ['dp210_ex0401.htm', '4.1'],
    ['dp210_ex9901.htm', '99.1'],
    ['exhibit_10_2.txt', '10.2'],
    ['exhibit 99.01.htm', '99.1'],
    ['exh99_11024.htm', '99'],
    ['alder-ex991_6.htm', '99.1'],
    ['ex101-4x22x25.htm', '10.1'],
    ['alderex9918-k101624.htm', '99.1'],
    ['f8k0803ex16i_alder.htm', '16'],
    ['ex107.htm', '107'],
    ['ex16.htm', '16'],
    ['exhibits/2024/ex5.1.txt', '5.1'],
  ])('%s is Exhibit %s', (name, number) => {
    expect(numberInName(name)).toBe(number);
  });

  it.each([
    ['release.htm'],
    ['index1.htm'],
    ['annex2.txt'],
    ['alder-20241029.htm'],
    ['exgp-8k_11192007.txt'],
    ['exhibit.htm'],
    ['ex991040325.htm'],
    ['exhibits 99/release.htm'],
  ])('%s tells none', (name) => {
    expect(numberInName(name)).toBeNull();
  });
});

describe('The name of a file says that it is the report', () => {
  it.each([
    ['d8k.htm', true],
    ['form8-k.docx', true],
    ['b70205e8vk.htm', true],
    ['fy2018_q4x8kxcover.htm', true],
    ['8-K/release.htm', false],
    ['alder-20241029.htm', false],
  ])('%s: %s', (name, says) => {
    expect(saysForm(name)).toBe(says);
  });
});
