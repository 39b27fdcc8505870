import { describe, expect, it } from 'vitest';
import { meantByMac } from '../../../core/parse/steps/mac-signs.ts';

describe('What a Mac wrote for quotes and dashes', () => {
  it.each([
    ['a genitive', 'the companyÕs plant', 'the company’s plant'],
    ['a contraction', 'we donÕt know', 'we don’t know'],
    ['quotes', 'deemed ÒfiledÓ for (the ÒAct,Ó as amended)', 'deemed “filed” for (the “Act,” as amended)'],
    ['quotes within quotes', 'it isnÕt Òthe Ôold planÕÓ', 'it isn’t “the ‘old plan’”'],
    [
      'dashes',
      'the companyÕs plan Ð of 2004 Ð and 2003Ð2004 Ñ now',
      'the company’s plan – of 2004 – and 2003–2004 — now',
    ],
    [
      'bullets',
      'the companyÕs aims:\n¥ to grow\n  ¥ to pay ¥500',
      'the company’s aims:\n• to grow\n  • to pay ¥500',
    ],
    ['the genitive of many', 'the companyÕs and directorsÕ plans', 'the company’s and directors’ plans'],
  ])('reads as it was meant: %s', (_title, written, meant) => {
    const paper = 'The plant stands in Bath. '.repeat(20);
    expect(meantByMac(`${written}\n${paper}`)).toBe(`${meant}\n${paper}`);
  });

  it.each([
    ['names', 'João Guimarães and Ótimo Indústria, SÃO PAULO, ÓRGÃO, AÑO, ESPAÑA, Ðorđe'],
    ['a word in capitals', 'CAMÕES and AÇÕES'],
    ['a text full of such letters', 'ÒaÓ companyÕs '.repeat(50)],
    ['an accent alone', 'Òscar met Ôzgür'],
    ['yen at the head of a line', '¥ 500 million'],
    ['words in capitals of Catalan', 'Òrgan de la CORPORACIÓ.'],
  ])('is left alone where another language has the sign: %s', (_title, words) => {
    expect(meantByMac(words)).toBe(words);
  });
});
