import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Expression } from './expressions.ts';

/** A string without end: `head` once, `pump` again and again, `tail` once. */
export interface Adversary {
  readonly head: string;
  readonly pump: string;
  readonly tail: string;
}

/** What drafts are made of, and what a forger would make one of. */
const GENERAL = [
  ' ', '\t', '\n', ' \n', '\t\n', '\r\n', '\u00a0', 'a', 'A', 'Aa ', 'a ', 'A ', 'a, ', 'a.', '. ', '.', ',', '1', '1 ', '1,', '1.1',
  '-', '_', '_ ', '- ', '[', ']', '[]', '(', ')', '( ', '<', '<a ', '</', '>', '"', '" ', '\u201c', '\'', '&', '&#', '/', '/s/ ', ':',
  '$', '$1,000 ', '99.1 ', 'Item 1.01 ', 'Item', 'Exhibit 99.1 ', 'May 1, 2026 ', 'May ', '1/1/', 'By: ', 'Inc. ', 'the ', 'of ',
  'a\n', 'A\n', '1\t', 'Date: ', '*', '\u2022 ', '@', 'www.',
].map((pump) => ({ head: '', pump, tail: '' })); // prettier-ignore

/** More of one expression tell nothing new. */
const MOST = 160;

/**
 * Strings built against one expression, and the general ones: what leads to each of its repetitions and then that repetition
 * without end, the lead itself again and again, and near-misses of the whole, each with an end that does not fit.
 */
export function adversariesOf({ source, flags }: Expression): Adversary[] {
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const writer = new Writer(flags.replace(/[gyd]/g, ''));
  const built: Adversary[] = [];
  for (const alternative of pattern.alternatives) {
    for (const times of [1, 6]) {
      const whole = writer.elements(alternative.elements, times);
      const near = whole.slice(0, -1);
      built.push({ head: '', pump: near, tail: '' }, { head: '', pump: `${near} `, tail: '' });
      built.push({ head: '', pump: whole, tail: '\u0001' });
    }
    writer.pumps(alternative, '', built);
  }
  const seen = new Set<string>();
  return [...GENERAL, ...built.slice(0, MOST)].filter(({ head, pump, tail }) => {
    const key = `${head}\u0000${pump}\u0000${tail}`;
    return pump !== '' && !seen.has(key) && seen.add(key);
  });
}

/** The string at about that length. */
export function grown({ head, pump, tail }: Adversary, length: number): string {
  return head + pump.repeat(Math.ceil(Math.max(1, length - head.length) / pump.length)) + tail;
}

const SIGNS = [
  ...'ax1 -.,A_(/"\':;$[]<>&#=*%!?@|~+{}^`\n\t\u00a0\u2019\u201c\u201d\u2014\u2022\u00e9\u2610\u2612\u0001\ufffd\u0007\u202e\uffff',
];

/** Writes words that an expression, or a part of it, would match. */
class Writer {
  readonly #flags: string;
  readonly #signs = new Map<string, string>();

  constructor(flags: string) {
    this.#flags = flags;
  }

  elements(elements: readonly AST.Element[], times: number): string {
    return elements.map((element) => this.#element(element, times)).join('');
  }

  /** Adds, for each repetition below, the words that lead to it and the repetition for ever. */
  pumps(alternative: AST.Alternative, lead: string, into: Adversary[]): void {
    let before = lead;
    for (const element of alternative.elements) {
      this.#pumpsOf(element, before, into);
      before += this.#element(element, 1);
    }
  }

  #pumpsOf(element: AST.Element, before: string, into: Adversary[]): void {
    if (element.type === 'Quantifier') {
      if (element.max > 3) {
        const once = this.#element(element.element, 1);
        const often = this.#element(element.element, 6);
        for (const pump of new Set([once, often])) {
          into.push({ head: before, pump, tail: '\u0001' }, { head: '', pump, tail: '\u0001' });
          if (before !== '') into.push({ head: '', pump: before + pump, tail: '\u0001' });
        }
        if (before !== '') into.push({ head: '', pump: before, tail: '\u0001' });
      }
      this.#pumpsOf(element.element, before, into);
    } else if ('alternatives' in element) {
      for (const alternative of element.alternatives) this.pumps(alternative, before, into);
    }
  }

  #element(element: AST.Element | AST.QuantifiableElement, times: number): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#signOf(element.raw);
      case 'Quantifier': {
        const most = Math.min(element.max, Math.max(element.min, times));
        return this.#element(element.element, times).repeat(Math.min(most, 40));
      }
      case 'Group':
      case 'CapturingGroup':
        return this.elements(element.alternatives[0]?.elements ?? [], times);
      default:
        return '';
    }
  }

  #signOf(raw: string): string {
    const known = this.#signs.get(raw);
    if (known !== undefined) return known;
    const one = new RegExp(`^${raw}$`, this.#flags);
    const sign = SIGNS.find((candidate) => one.test(candidate)) ?? '';
    this.#signs.set(raw, sign);
    return sign;
  }
}
