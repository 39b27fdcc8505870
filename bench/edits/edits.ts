import type { Chance } from './chance.ts';
import { isProse, paragraphsOf, type Stretch } from './paragraphs.ts';
import { fitsWindows, type Piece, piece, type Source } from './source.ts';

/** One edit of a draft: the source after it, or null where it has no place. `flagged` are ids of words that findings quote. */
export type Edit = (source: Source, chance: Chance, flagged: readonly number[]) => Source | null;

/** What a lawyer, a word processor or a filing agent does to a draft between two versions. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'lines broken elsewhere': reflow,
  'another encoding': encodeAnew,
  'a paragraph put in': (source, chance) =>
    insert(source, chance, paragraph(source, chance.pick(NEUTRAL) ?? '')),
  'a paragraph with a blank put in': (source, chance) =>
    insert(source, chance, paragraph(source, chance.pick(FAULTY) ?? '')),
  'a paragraph taken twice': copyParagraph,
  'a paragraph taken out': removeParagraph,
  'two paragraphs exchanged': exchange,
  'a flagged word changed': (source, chance, flagged) => {
    const id = chance.pick(flagged);
    return changeWord(source, chance, (one) => one.id === id);
  },
  'another word changed': (source, chance, flagged) => {
    const told = new Set(flagged);
    return changeWord(source, chance, (one) => !told.has(one.id) && /^[a-z]{3,}$/.test(one.text));
  },
  'a date changed': (source, chance) =>
    changeWord(source, chance, (one) => /^(?:\d{1,2},|(?:19|20)\d\d[.,]?)$/.test(one.text)),
};

const NEUTRAL = [
  'The Company has its principal offices in the city named above and leases them until the end of the year.',
  'No other matter is reported under this item, and none is omitted that the form asks for.',
  'Copies of the documents named in this report can be had from the Secretary of the Company on request.',
];
const FAULTY = [
  'The Company received $[●] in cash at the closing and paid its advisers on the same day.',
  'The amount is to be determined; see [NOTE TO DRAFT: confirm with the the auditors] before filing.',
  'On [date], the Board of Directors of the Company approved the the plan described below.',
];

function reflow(source: Source, chance: Chance): Source | null {
  const inner = new Set<number>();
  for (const { start, end } of paragraphsOf(source).filter((one) => isProse(source, one)))
    for (let at = start; at < end; at++) inner.add(at);
  if (inner.size === 0) return null;
  const width = 6 + chance.below(12);
  let words = 0;
  const pieces = source.pieces.map((one, at) => {
    // A space that cannot be broken is a sign of its own.
    if (one.kind !== 'space' || !inner.has(at) || /[^ \n\r]/.test(one.text)) return one;
    words += 1;
    return { ...one, text: words % width === 0 ? '\n' : ' ' };
  });
  return { ...source, pieces };
}

function encodeAnew(source: Source, chance: Chance): Source | null {
  const others = (['utf-8', 'windows-1252', 'entities'] as const).filter(
    (one) => one !== source.encoding && (one !== 'entities' || source.layout === 'html'),
  );
  const encoding = chance.pick(others) ?? 'utf-8';
  if (encoding === 'windows-1252' && !source.pieces.every(({ text }) => fitsWindows(text))) return null;
  // What the file says of its encoding goes with it.
  const said = encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  const pieces = source.pieces.map((one) =>
    one.kind === 'markup'
      ? {
          ...one,
          text: one.text.replace(/(charset\s*=\s*["']?)[\w-]+/i, (_, before: string) => before + said),
        }
      : one,
  );
  return { ...source, encoding, pieces };
}

function paragraph({ layout }: Source, words: string): Piece[] {
  const pieces = (words.match(/\s+|\S+/g) ?? []).map((text) =>
    piece(text.trim() === '' ? 'space' : 'word', text),
  );
  return layout === 'text'
    ? [...pieces, piece('space', '\n\n')]
    : [piece('markup', '<p>'), ...pieces, piece('markup', '</p>'), piece('space', '\n')];
}

function insert(source: Source, chance: Chance, pieces: readonly Piece[]): Source | null {
  const before = chance.pick(paragraphsOf(source));
  return before ? { ...source, pieces: source.pieces.toSpliced(before.start, 0, ...pieces) } : null;
}

/** What stands twice has the same ids: nobody can say which of the two is the old one. */
function copyParagraph(source: Source, chance: Chance): Source | null {
  const from = chance.pick(paragraphsOf(source));
  if (!from) return null;
  const gap = source.layout === 'text' ? [piece('space', '\n\n')] : [];
  return insert(source, chance, [...source.pieces.slice(from.start, from.end), ...gap]);
}

function removeParagraph(source: Source, chance: Chance): Source | null {
  const one = chance.pick(paragraphsOf(source));
  return one ? { ...source, pieces: source.pieces.toSpliced(one.start, one.end - one.start) } : null;
}

function exchange(source: Source, chance: Chance): Source | null {
  const all = paragraphsOf(source);
  const [one, two] = [chance.below(all.length), chance.below(all.length)].sort((a, b) => a - b);
  const [first, second] = [all[one ?? 0], all[two ?? 0]];
  if (!first || !second || first === second) return null;
  const { pieces } = source;
  const cut = ({ start, end }: Stretch): readonly Piece[] => pieces.slice(start, end);
  return {
    ...source,
    pieces: [
      ...pieces.slice(0, first.start),
      ...cut(second),
      ...pieces.slice(first.end, second.start),
      ...cut(first),
      ...pieces.slice(second.end),
    ],
  };
}

function changeWord(source: Source, chance: Chance, isMeant: (one: Piece) => boolean): Source | null {
  const places = source.pieces.flatMap((one, at) => (one.kind === 'word' && isMeant(one) ? [at] : []));
  const at = chance.pick(places);
  if (at === undefined) return null;
  const old = (source.pieces[at] as Piece).text;
  const text = /^\d{1,2},$/.test(old)
    ? `${1 + chance.below(28)},`
    : /\d/.test(old)
      ? old.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
      : (chance.pick(['whereas', 'certain', 'other', 'Alder']) ?? 'other');
  return { ...source, pieces: source.pieces.with(at, piece('word', text)) };
}
