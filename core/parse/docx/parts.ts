import type { Allowance } from '../allowance.ts';
import { directoryOf, type Entry } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import { beyondLimits } from '../zip/zip-limits.ts';
import { Fault } from './fault.ts';
import { type XmlEvents, XmlReader } from './read-xml.ts';

/** Where a relationship leads. */
export interface Target {
  /** Its kind: the last word of its type, "hyperlink". */
  readonly kind: string;
  /** The name of a part of the file, or an address outside. */
  readonly to: string;
  readonly isOutside: boolean;
}

/** Bytes of all XML in the Word files of a draft; one of 1,500 pages has so much, and it is read in two seconds. */
export const MOST_XML = 20 * 1024 * 1024;
/** Bytes that a file counts for besides: a package may hold two thousand small ones. */
const FILE = 50_000;
/** Bytes handed to the reader of XML at a time, so that the whole is never held as text too. */
const PIECE = 256 * 1024;

/** The parts of a Word file (ECMA-376, part 2): XML files and, by their ids, the relationships from one to the next. */
export class Parts {
  readonly names: readonly string[];
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly bytes: Uint8Array;

  /** @throws Fault where they cannot be had. */
  constructor(bytes: Uint8Array, allowance: Pick<Allowance, 'xml'>) {
    const entries = directoryOf(bytes);
    if (typeof entries === 'string') throw new Fault('docx-damaged');
    // What is no XML, as pictures and fonts are, is never unpacked.
    const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
    allowance.xml -= xml.reduce((sum, { size }) => sum + size, FILE);
    if (allowance.xml < 0 || beyondLimits(xml)) throw new Fault('docx-too-large');
    this.bytes = bytes;
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
    this.names = [...this.entries.keys()];
    // Two parts of one name are two truths: readers differ on which of them holds.
    if (this.entries.size < entries.length) throw new Fault('docx-damaged');
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Reads one part of XML; a part that is not there tells nothing. @throws Fault */
  read(name: string, events: XmlEvents): void {
    const entry = this.entries.get(name);
    if (!entry) return;
    if (entry.isEncrypted) throw new Fault('docx-locked', name);
    const bytes = unpack(this.bytes, entry);
    if (!bytes) throw new Fault('docx-damaged', name);
    const reader = new XmlReader(events, name);
    for (let at = 0; at < bytes.length; at += PIECE) reader.write(bytes.subarray(at, at + PIECE));
    reader.end();
  }

  /** The relationships of a part by their ids; of the whole file where the name is empty. */
  targetsOf(name: string): ReadonlyMap<string, Target> {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    const targets = new Map<string, Target>();
    this.read(`${folder}_rels/${name.slice(slash)}.rels`, {
      open: (element, attributes) => {
        const [id, to] = [attributes.get('Id'), attributes.get('Target')];
        if (element !== 'rel:Relationship' || id === undefined || to === undefined) return;
        const type = attributes.get('Type') ?? '';
        const isOutside = attributes.get('TargetMode') === 'External';
        targets.set(id, {
          kind: type.slice(type.lastIndexOf('/') + 1),
          to: isOutside ? to : resolved(folder, to),
          isOutside,
        });
      },
      close: () => undefined,
      text: () => undefined,
    });
    return targets;
  }
}

/** The name of a part, from a target that is told from a folder. It is only ever looked up among the parts. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
