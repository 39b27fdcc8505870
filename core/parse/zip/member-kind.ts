/** What a file of a package is, by its name; its bytes are not looked at for this. */
export type MemberKind =
  /** What a desktop or an editor leaves behind: nobody packed it. */
  | 'hidden'
  /** Pictures, data, what a viewer needs: they ride along. */
  | 'other'
  /** A package within the package. */
  | 'package'
  /** Words that belong to the draft: it has to be read. */
  | 'paper'
  /** A name that says nothing: a paper if it can be read. */
  | 'unknown';

const HIDDEN = /^(?:\..*|~\$.*|__macosx|thumbs\.db|desktop\.ini|icon\r?)$/i;
const PICTURE = /\.(?:jpe?g|gif|png|bmp|tiff?|svg|webp|ico|emf|wmf)$/i;
/** Taxonomies, instances and what EDGAR's viewer makes of them. `R2.htm` is a page of its renderer. */
const DATA =
  /\.(?:xsd|xml|xsl|json|js|css|csv|xlsx?|xlsm|pptx?|db|tmp|bak|log|eml|msg|mp[34])$|^(?:r\d{1,4}|filingsummary)\.html?$|-xbrl\.zip$|-index(?:-headers)?\.html?$/i;
const PAPER = /\.(?:x?html?|te?xt|sgml?|docx|docm|dotx|doc|rtf|pdf)$/i;

export function memberKind(name: string): MemberKind {
  const steps = name.split('/');
  const last = steps.at(-1) ?? '';
  if (steps.some((step) => HIDDEN.test(step))) return 'hidden';
  if (PICTURE.test(last) || DATA.test(last)) return 'other';
  if (/\.(?:zip|jar|7z|rar|t?gz|tar)$/i.test(last)) return 'package';
  return PAPER.test(last) ? 'paper' : 'unknown';
}

/** Of files that differ in nothing but the ending, the one that comes first here is read; the others are copies for reading. */
const BEST_FIRST = /\.(?:(x?html?)|(te?xt|sgml?)|(docx|docm|dotx)|(doc)|(rtf)|(pdf))$/i;

/** Names of papers that are another one's copy in a lesser format: `d8k.pdf` beside `d8k.htm`. */
export function copiesAmong(names: readonly string[]): ReadonlySet<string> {
  const best = new Map<string, { name: string; rank: number }>();
  const copies = new Set<string>();
  for (const name of names) {
    const ending = BEST_FIRST.exec(name);
    if (!ending) continue;
    const stem = name.slice(0, ending.index).toLowerCase();
    const rank = ending.slice(1).findIndex((group) => group !== undefined);
    const other = best.get(stem);
    if (other === undefined) best.set(stem, { name, rank });
    else if (rank < other.rank) {
      copies.add(other.name);
      best.set(stem, { name, rank });
    } else if (rank > other.rank) copies.add(name);
  }
  return copies;
}
