import { numberIn } from './number-formats.ts';
import type { Parts } from './parts.ts';
import type { Attributes } from './read-xml.ts';
import { isOn } from './styles.ts';

/** The list and level that a paragraph or its style names. */
export interface NumberedLevel {
  readonly numId: string;
  /** Null where a style names the list alone: the list then says which of its levels is the style's. */
  readonly level: number | null;
  readonly style: string | null;
}

interface Level {
  start: number;
  format: string;
  /** "Item 5.0%1.": the numbers of levels stand for %1 to %9. */
  words: string;
  behind: string;
  style: string | null;
  /** All numbers in figures, as in legal writing. */
  isLegal: boolean;
  /** The level, counted from 1, behind which this one starts anew; null: any above it. */
  restart: number | null;
}

interface List {
  levels: (Level | undefined)[];
  /** Named instead of levels: the list of that style is meant. */
  link: string | null;
  styled: string | null;
}

interface Use {
  list: string;
  starts: (number | undefined)[];
  levels: (Level | undefined)[];
}

const LEVELS = 9;
const LONGEST_LABEL = 100;

/** Counts paragraphs of lists and tells the number that Word puts before each (ECMA-376, part 1, 17.9). */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly uses = new Map<string, Use>();
  /** Of each list how far its levels have come. Lists that differ in their start alone count together. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(parts: Parts, name: string) {
    const reader = new NumberingReader(this.lists, this.uses);
    parts.read(name, reader);
  }

  /** The words before the next paragraph of the list, with what parts them from its own; null where it has no number. */
  next({ numId, level, style }: NumberedLevel): { words: string; behind: string } | null {
    const use = this.uses.get(numId);
    const list = use && this.listOf(use.list);
    if (!use || !list) return null;
    const styled = style === null ? -1 : list.levels.findIndex((one) => one?.style === style);
    const at = styled >= 0 ? styled : (level ?? 0);
    const own = use.levels[at] ?? list.levels[at];
    if (!own) return null;
    const counts = this.counted(numId, use, list, at, own);
    const words = own.words.replace(/%([1-9])/g, (_sign, digit: string) => {
      const shown = use.levels[Number(digit) - 1] ?? list.levels[Number(digit) - 1];
      const number = counts[Number(digit) - 1] ?? shown?.start ?? 1;
      return shown ? numberIn(own.isLegal ? 'decimal' : shown.format, number) : '';
    });
    return words === '' ? null : { words: words.slice(0, LONGEST_LABEL), behind: own.behind };
  }

  private counted(numId: string, use: Use, list: List, at: number, own: Level): (number | undefined)[] {
    const counts = this.counts.get(use.list) ?? [];
    this.counts.set(use.list, counts);
    const start = use.starts[at];
    const key = `${numId} ${at}`;
    const isFirst = start !== undefined && !this.begun.has(key);
    if (isFirst) this.begun.add(key);
    const before = counts[at];
    counts[at] = isFirst ? start : before === undefined ? (start ?? own.start) : before + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = (use.levels[deeper] ?? list.levels[deeper])?.restart ?? deeper;
      if (restart !== 0 && at < restart) counts[deeper] = undefined;
    }
    return counts;
  }

  private listOf(id: string): List | undefined {
    const list = this.lists.get(id);
    if (!list || list.link === null) return list;
    for (const other of this.lists.values()) if (other.styled === list.link) return other;
    return list;
  }
}

class NumberingReader {
  private readonly lists: Map<string, List>;
  private readonly uses: Map<string, Use>;
  private list: List | null = null;
  private use: Use | null = null;
  private level: Level | null = null;
  private at = 0;

  constructor(lists: Map<string, List>, uses: Map<string, Use>) {
    this.lists = lists;
    this.uses = uses;
  }

  open(element: string, attributes: Attributes): void {
    const value = attributes.get('w:val') ?? '';
    switch (element) {
      case 'w:abstractNum':
        this.list = { levels: [], link: null, styled: null };
        this.lists.set(attributes.get('w:abstractNumId') ?? '', this.list);
        break;
      case 'w:num':
        this.use = { list: '', starts: [], levels: [] };
        this.uses.set(attributes.get('w:numId') ?? '', this.use);
        break;
      case 'w:abstractNumId':
        if (this.use) this.use.list = value;
        break;
      case 'w:lvlOverride':
        this.at = levelOf(attributes);
        break;
      case 'w:startOverride':
        if (this.use) this.use.starts[this.at] = countOf(value);
        break;
      case 'w:numStyleLink':
        if (this.list) this.list.link = value;
        break;
      case 'w:styleLink':
        if (this.list) this.list.styled = value;
        break;
      case 'w:lvl':
        this.level = {
          start: 0,
          format: 'decimal',
          words: '',
          behind: 'tab',
          style: null,
          isLegal: false,
          restart: null,
        };
        this.at = levelOf(attributes);
        (this.use ?? this.list ?? { levels: [] }).levels[this.at] = this.level;
        break;
      default:
        if (this.level) readLevel(this.level, element, value, attributes);
    }
  }

  close(element: string): void {
    if (element === 'w:lvl') this.level = null;
    else if (element === 'w:abstractNum') this.list = null;
    else if (element === 'w:num') this.use = null;
  }

  text(): void {
    // Numbering has all its words in attributes.
  }
}

function readLevel(level: Level, element: string, value: string, attributes: Attributes): void {
  if (element === 'w:start') level.start = countOf(value);
  else if (element === 'w:numFmt') level.format = value;
  else if (element === 'w:lvlText') level.words = value;
  else if (element === 'w:suff') level.behind = value;
  else if (element === 'w:pStyle') level.style = value;
  else if (element === 'w:isLgl') level.isLegal = isOn(attributes);
  else if (element === 'w:lvlRestart') level.restart = countOf(value);
}

function levelOf(attributes: Attributes): number {
  return Math.min(LEVELS - 1, countOf(attributes.get('w:ilvl') ?? ''));
}

function countOf(value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}
