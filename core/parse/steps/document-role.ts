/** Data and pictures ride along in a submission; their words are not the filer's. */
const NO_PAPER = /^(?:EX-10[1-6](?:\..*)?|EX-27|GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|COVER|CORRESP|XBRL.*)$/i;

/** What a document beside the report is, by its type tag. */
export function roleOfType(type: string): 'exhibit' | 'other' {
  return /^EX-/i.test(type) && !NO_PAPER.test(type) ? 'exhibit' : 'other';
}
