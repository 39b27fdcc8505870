import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { firstOfEach } from '../_shared/first-of-each.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

/** A result that the item gives is that of the release. */
export default defineRule({
  id: 'consistency/amounts',
  title: 'The item gives the figures of the release',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Exchange Act Rule 12b-20')],
  inForce: {},
  why: 'Item and release speak of the same results. One of two figures is wrong.',
  remedy: 'Compare both with the books, and correct the one that is wrong.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The item gives {label} of {said}; Exhibit {exhibit} gives {borne}',
      expected: 'the same figure in both',
    },
  },
  examples: {
    clean: {
      shows: 'Item 2.02: revenue of $84.2 million. Release: revenue of $84.2 million',
      draft: specimen({ items: reporting('$84.2 million') }),
    },
    flagged: {
      differs: {
        shows: 'Item 2.02: revenue of $48.2 million. Release: revenue of $84.2 million',
        draft: specimen({ items: reporting('$48.2 million') }),
      },
    },
  },
  notes:
    'Compared are revenue, sales, net income and loss, and earnings a share, with every figure that the exhibit gives under the same name. Rounding is allowed for; where the exhibit does not name the thing, nothing is said.',

  check(filing) {
    const exhibits = papersOf(filing).filter(({ exhibit }) => exhibit !== null);
    if (exhibits.length === 0) return 'not-applicable';
    const said = figuresInItems(filing);
    if (said.length === 0) return 'not-applicable';
    return said.slice(0, MOST).flatMap(({ label, figure, span }) => {
      const borne = exhibits.map(({ exhibit, text }) => ({ exhibit, figures: figuresOf(text, label) }));
      const [first] = borne.filter(({ figures }) => figures.length > 0);
      if (!first || borne.some(({ figures }) => figures.some((one) => isCompatible(one, figure)))) return [];
      const facts = {
        label: label.name,
        said: figure.words,
        exhibit: first.exhibit?.number ?? '',
        borne: first.figures[0]?.words ?? '',
      };
      return [{ message: 'differs' as const, place: span, facts }];
    });
  },
});

/** The item of an example. */
function reporting(revenue: string): string {
  return `Item 2.02 Results of Operations and Financial Condition.

On October 29, 2024, Alder Point Instruments, Inc. reported revenue of ${revenue} for the quarter ended September 30,
2024. The press release is furnished as Exhibit 99.1. It shall not be deemed "filed" for purposes of Section 18.`;
}

interface Label {
  readonly name: string;
  readonly words: string;
}

const LABELS: readonly Label[] = [
  { name: 'revenue', words: '(?:revenues?|net\\s{1,3}sales|(?<!of\\s{1,3})sales)' },
  { name: 'net income', words: '(?:net\\s{1,3}(?:income|earnings|loss)|loss\\s{1,3}for\\s{1,3}the)' },
  {
    name: 'earnings per share',
    words: '(?:(?:earnings|income|loss)\\s{1,3}per\\s{1,3}(?:diluted\\s{1,3}|basic\\s{1,3})?share)',
  },
];
const FIGURE =
  '\\$\\s{0,3}(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,6}(?:\\.\\d{1,3})?)(?:\\s{1,3}(million|billion|thousand)\\b)?';
const patterns = LABELS.map(({ words }) => ({
  said: new RegExp(`\\b${words}\\b[^.$;]{0,60}?${FIGURE}`, 'gi'),
  borne: new RegExp(
    `\\b${words}\\b[^$]{0,120}?${FIGURE}(?:[^$.;]{0,80}?${FIGURE})?(?:[^$.;]{0,80}?${FIGURE})?`,
    'gi',
  ),
  before: new RegExp(`${FIGURE}\\s{1,3}(?:in|of)\\s{1,3}(?:total\\s{1,3})?${words}\\b`, 'gi'),
}));
const MOST = 3;
const LONGEST_ITEM = 20_000;
const LONGEST_EXHIBIT = 120_000;
const MOST_MATCHES = 300;

interface Figure {
  readonly words: string;
  /** As written, in units of the scale. */
  readonly value: number;
  /** Digits behind the point. */
  readonly decimals: number;
  readonly digits: string;
  readonly scale: string | null;
}

interface SaidFigure {
  readonly label: Label;
  readonly figure: Figure;
  readonly span: Span;
}

function figuresInItems(filing: Filing): SaidFigure[] {
  const bodies = filing.items
    .filter(({ number }) => number !== '9.01' && number !== '7')
    .map(({ body }) => body);
  return firstOfEach(bodies, ({ start }) => start).flatMap((body) => {
    const text = foldedOf(filing, body).slice(0, LONGEST_ITEM);
    if (!text.includes('$')) return [];
    return LABELS.flatMap((label, at) =>
      [...text.matchAll(patterns[at]?.said ?? NEVER)].slice(0, MOST).flatMap((match) => {
        if (OTHER_THING.test(match[0].replace(LEADING_LABEL, ''))) return [];
        const [figure] = figuresIn(match);
        const start = body.start + match.index;
        return figure ? [{ label, figure, span: { ...body, start, end: start + match[0].length } }] : [];
      }),
    );
  });
}

/** Between the label and the figure another thing is named, whose figure it is. */
const OTHER_THING =
  /\b(?:revenues?|sales|income|earnings|loss|share|margin|cash|expenses?|costs?|debt|dividends?)\b/i;
const LEADING_LABEL =
  /^(?:(?:earnings|income|loss)\s{1,3}per\s{1,3}(?:\w+\s{1,3})?share|(?:net\s{1,3})?(?:revenues?|sales|income|earnings|loss(?:\s{1,3}for\s{1,3}the)?))/i;

const NEVER = /(?!)/g;

/** Every figure that stands with the label in an exhibit, in prose or in a row of a table. */
function figuresOf(text: string, label: Label): Figure[] {
  const pattern = patterns[LABELS.indexOf(label)];
  if (!pattern) return [];
  const words = text.slice(0, LONGEST_EXHIBIT);
  const matches = [...words.matchAll(pattern.borne), ...words.matchAll(pattern.before)];
  return matches.slice(0, MOST_MATCHES).flatMap(figuresIn);
}

function figuresIn(match: RegExpMatchArray): Figure[] {
  const figures: Figure[] = [];
  for (let group = 1; group < match.length; group += 2) {
    const number = match[group];
    if (number === undefined) continue;
    const scale = match[group + 1]?.toLowerCase() ?? null;
    const digits = number.replace(/[,.]/g, '').replace(/^0+/, '');
    if (digits === '') continue;
    const value = Number(number.replaceAll(',', ''));
    const decimals = number.split('.')[1]?.length ?? 0;
    figures.push({ words: `$${number}${scale ? ` ${scale}` : ''}`, value, decimals, digits, scale });
  }
  return figures;
}

/** Alike but for rounding; where only one has a scale the other may stand in a table of thousands, so that digits decide. */
function isCompatible(one: Figure, other: Figure): boolean {
  if (one.scale === other.scale && isRounded(one, other)) return true;
  if (one.scale && other.scale) return false;
  return startsAlike(one.digits, other.digits, one.scale === other.scale ? 4 : 2);
}

function isRounded(one: Figure, other: Figure): boolean {
  const unit = 10 ** -Math.min(one.decimals, other.decimals);
  return Math.abs(one.value - other.value) <= unit / 2 + 1e-9;
}

/** The shorter number is the head of the longer, its last digit rounded. */
function startsAlike(one: string, other: string, enough: number): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < enough) return false;
  const head = Number(long.slice(0, short.length));
  const next = Number(long.charAt(short.length) || '0');
  return Number(short) === head || Number(short) === head + (next >= 5 ? 1 : 0);
}
