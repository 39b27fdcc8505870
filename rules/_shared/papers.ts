import type { Exhibit, Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';

/** Words that one reader takes up as a whole: the report, or one exhibit. */
export interface Paper {
  /** Null: the report itself. */
  readonly exhibit: Exhibit | null;
  readonly span: Span;
  /** The folded words; offset 0 is `span.start`. */
  readonly text: string;
}

const papers = new WeakMap<Filing, readonly Paper[]>();

/**
 * The papers in which a registrant speaks to investors: the report, and each attached Exhibit 99 that is no contract,
 * plan, charter or court paper. The report comes first.
 */
export function papersOf(filing: Filing): readonly Paper[] {
  let found = papers.get(filing);
  if (!found) {
    found = [reportPaper(filing), ...exhibitPapers(filing)].filter((paper) => paper !== null);
    papers.set(filing, found);
  }
  return found;
}

/** The report's own words, without exhibits in the same document. An explanatory note may stand before the items. */
function reportPaper(filing: Filing): Paper | null {
  const document = filing.documents.find(({ role }) => role === 'report');
  if (!document) return null;
  const text = foldedText(document);
  const pasted = filing.exhibits.flatMap(({ span }) =>
    span?.document === document.index ? [span.start] : [],
  );
  const end = Math.min(text.length, ...pasted);
  return { exhibit: null, span: { document: document.index, start: 0, end }, text: text.slice(0, end) };
}

function exhibitPapers(filing: Filing): Paper[] {
  return filing.exhibits.flatMap((exhibit) => {
    if (!exhibit.span || !/^99\b/.test(exhibit.number)) return [];
    const document = filing.documents[exhibit.span.document];
    if (!document) return [];
    const text = foldedText(document).slice(exhibit.span.start, exhibit.span.end);
    return isInstrument(exhibit, text) ? [] : [{ exhibit, span: exhibit.span, text }];
  });
}

/** Contracts, plans, charters, notices to holders and court papers speak of the future without forecasting it. */
const INSTRUMENT =
  /\b(?:agreement and plan of merger|this agreement\b|by and (?:between|among)|indenture|notice of (?:full )?redemption|redemption notice|bankruptcy court|charter of the|plan of reorganization|incentive plan|(?:equity|bonus|option|award|compensation) plan\b|articles of|by-?laws|power of attorney|consent of|in the (?:united states|superior|circuit|supreme) (?:district |bankruptcy )?court|pro forma (?:condensed|combined|consolidated|financial)|report of independent|independent auditors?'? report)/i;
/** What opens like this is a contract, whatever the index calls it. */
const CONTRACT = /^\W*(?:exhibit\s[\d.]+\W*)?agreement\sand\splan\b/i;
const RELEASE =
  /\b(?:press|news) release\b|\bfor immediate release\b|\b(?:today|has) (?:announced|reported)\b|\b(?:announces|reports|declares|names|appoints|completes|acquires|delays|postpones)\b|\btoday\b|\bconference call\b|\bdear (?:fellow )?(?:share|stock)holders\b/i;
/** How much of an exhibit tells what it is. */
const OPENING = 1_500;
/** How much of it is its title. */
const TITLE = 200;

function isInstrument({ description }: Exhibit, text: string): boolean {
  const opening = text.slice(0, OPENING).replace(/\s+/g, ' ');
  if (CONTRACT.test(opening)) return true;
  if (RELEASE.test(description)) return false;
  if (INSTRUMENT.test(opening.slice(0, TITLE))) return true;
  if (RELEASE.test(opening)) return false;
  return INSTRUMENT.test(description) || INSTRUMENT.test(opening);
}

/** "Exhibit 99.1", or "the report". */
export function nameOf({ exhibit }: Paper): string {
  return exhibit ? `Exhibit ${exhibit.number}` : 'the report';
}
