import { type Drawing, drawingOf } from './drawing.ts';

/**
 * What drawing a PDF's pages may come to, told in bytes of operators; pdf.js takes some 60 ns for one. The most of the corpus, in 103
 * pages, is a quarter of it.
 */
export const MOST_WORK = 32_000_000;
/** What it takes to open a file at all. */
const FILE = 300_000;
/** What it takes to begin a form, besides what is drawn in it: a stream of its own, unpacked anew, with a reader of its own. */
const FORM = 6_000;
/** Objects of a file; one of 103 pages in the corpus has 3,000. */
const MOST_OBJECTS = 300_000;
/** References that are followed to learn what names mean; the corpus comes to some thousands. */
const MOST_FOLLOWED = 2_000_000;
/** Forms within each other; what lays pages out on sheets and stamps them comes to five. */
const DEEPEST = 20;

/** What a stream draws, and its dictionary, in which its names may be given their meaning. */
interface Stream extends Drawing {
  readonly dictionary: string;
}

/** Numbers of objects, by the names under which they are referred to. */
type Meanings = Map<string, Set<number>>;

/**
 * What it will take to draw the pages, told before anything is drawn: a form of forms, or a stream that pages share, is drawn again
 * each time, and a file of a few kilobytes may ask for a day of it. A name means whatever any of the lists gives it that a form
 * refers to, so that too much is counted rather than too little.
 */
export class DrawnWork {
  /** By the numbers of their objects; a number that stands twice in a file may mean either. */
  private readonly streams = new Map<number, Stream[]>();
  private readonly objects = new Map<number, string>();
  private readonly meanings: Meanings = new Map();
  /** What pages show, each as often as it is shown. */
  private readonly shown: number[] = [];
  private count = 0;
  private followed = 0;

  /** @param text of the object, behind its number; of a stream the dictionary */
  addObject(number: number, text: string): void {
    if (++this.count > MOST_OBJECTS) return;
    this.objects.set(number, (this.objects.get(number) ?? '') + text);
    for (const { key, to } of referencesIn(text)) {
      if (key === 'Contents') this.shown.push(to);
      addTo(this.meanings, key, to);
    }
  }

  /** @param content what the stream holds, unpacked */
  addStream(number: number, dictionary: string, content: string): void {
    const { draws, ...drawing } = drawingOf(content);
    const plainly = new Map([...draws].map(([name, times]) => [plain(name), times]));
    const streams = this.streams.get(number);
    const stream = { ...drawing, draws: plainly, dictionary };
    if (streams) streams.push(stream);
    else this.streams.set(number, [stream]);
  }

  /** Infinite where it is beyond what any file may take. */
  get total(): number {
    if (this.count > MOST_OBJECTS) return Infinity;
    const known = new Map<number, number>();
    let work = FILE;
    let left = 0;
    for (const number of this.shown) {
      for (const one of this.listed(number)) {
        work += this.workOf(one, DEEPEST, known);
        for (const stream of this.streams.get(one) ?? []) left += stream.left;
      }
      if (work + left ** 2 > MOST_WORK) return Infinity;
    }
    return work + left ** 2;
  }

  /** What a page shows may be a list of streams that is an object by itself. */
  private listed(number: number): readonly number[] {
    const text = this.objects.get(number) ?? '';
    return /^[\s\0]{0,20}\[/.test(text) ? referencesIn(text).map(({ to }) => to) : [number];
  }

  private workOf(number: number, deeper: number, known: Map<number, number>): number {
    const before = known.get(number);
    if (before !== undefined) return before;
    if (deeper === 0 || this.followed > MOST_FOLLOWED) return Infinity;
    let work = 0;
    for (const stream of this.streams.get(number) ?? []) {
      work += stream.work;
      const meanings = stream.draws.size > 0 ? this.meaningsFor(stream.dictionary) : this.meanings;
      for (const [name, times] of stream.draws) {
        const meant = meanings.get(name) ?? new Set();
        this.followed += meant.size;
        const forms = [...meant].filter((to) => this.isForm(to));
        work += times * this.mostOf(forms, deeper - 1, known);
      }
    }
    known.set(number, work);
    return work;
  }

  private mostOf(forms: readonly number[], deeper: number, known: Map<number, number>): number {
    let most = 0;
    for (const form of forms) most = Math.max(most, FORM + this.workOf(form, deeper, known));
    return most;
  }

  /** The names of a form's own resources; of a page, or a form that has none, those of the whole file. */
  private meaningsFor(dictionary: string): Meanings {
    if (!dictionary.includes('/Resources')) return this.meanings;
    const meanings: Meanings = new Map();
    const resources = referencesIn(dictionary);
    const lists = resources.filter(({ key }) => key === 'Resources' || key === 'XObject');
    const inLists = lists.flatMap(({ to }) => referencesIn(this.objects.get(to) ?? ''));
    const more = inLists.filter(({ key }) => key === 'XObject');
    const inMore = more.flatMap(({ to }) => referencesIn(this.objects.get(to) ?? ''));
    const all = [...resources, ...inLists, ...inMore];
    this.followed += all.length;
    for (const { key, to } of all) addTo(meanings, key, to);
    return meanings;
  }

  /** What says that it is a picture is not drawn for its words, and all else may be. */
  private isForm(number: number): boolean {
    const streams = this.streams.get(number) ?? [];
    return streams.some(({ dictionary }) => !IMAGE.test(dictionary) || FORM_TYPE.test(dictionary));
  }
}

const IMAGE = /\/Subtype[\s\0]{0,20}\/Image/;
const FORM_TYPE = /\/Subtype[\s\0]{0,20}(?!\/Image)[/\d]/;
const NAME_OR_REFERENCE = /\/([^\s\0/<>[\](){}%]{1,200})|(\d{1,10})[\s\0]{1,20}\d{1,5}[\s\0]{1,20}R\b/g;

/** The objects that a text refers to, each with the name before it. */
function referencesIn(text: string): { key: string; to: number }[] {
  const references: { key: string; to: number }[] = [];
  let key = '';
  for (const [, name, to] of text.matchAll(NAME_OR_REFERENCE)) {
    if (name !== undefined) key = plain(name);
    else references.push({ key, to: Number(to) });
  }
  return references;
}

function addTo(meanings: Meanings, key: string, to: number): void {
  const known = meanings.get(key);
  if (known) known.add(to);
  else meanings.set(key, new Set([to]));
}

/** Any letter of a name may be written `#xx`. */
function plain(name: string): string {
  return name.includes('#')
    ? name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : name;
}
