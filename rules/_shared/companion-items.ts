import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { sentenceAt } from './sentences.ts';

/** Facts in an item's words that may call for another item as well. */
export interface Companion {
  readonly kind: 'obligation' | 'shares' | 'designation' | 'control' | 'shell' | 'officer' | 'pay';
  /** The items whose words are read. */
  readonly under: readonly string[];
  /** The items of which one answers it. */
  readonly answeredBy: readonly string[];
  readonly from?: string;
  /** Where a sentence that may tell it begins to look so. */
  readonly anchor: RegExp;
  /** What the sentence says where the fact is told: all of these. */
  readonly tells: readonly RegExp[];
  /** What makes it another fact. */
  readonly unless: RegExp;
  /** What makes it another fact wherever in the item it stands. */
  readonly unlessInItem?: RegExp;
}

const OFFICE =
  '(?:chief (?:executive|financial|operating|accounting) officer|principal (?:executive|financial|accounting|operating) officer|president(?! of| and (?:chief|general) [a-z]+ of)|CEO|CFO|COO)';
const LEAVES =
  '(?:resign(?:s|ed|ation)?|retire[sd]?|retirement|depart(?:s|ed|ure)?|step(?:s|ped|ping)? down|was terminated|was removed)';
const COMES = '(?:appoint(?:s|ed|ment)?|named|elect(?:s|ed)?|promot(?:es|ed)|succeed(?:s|ed)?)';

export const COMPANIONS: readonly Companion[] = [
  {
    kind: 'obligation',
    under: ['1.01'],
    answeredBy: ['2.03'],
    anchor: /\b(?:borrow(?:ed|ing)|term loan|aggregate principal amount|promissory notes?)\b/gi,
    tells: [
      /\b(?:borrowed|drew(?: down)?|has drawn|incurred|received (?:the )?proceeds|issued|sold|closed (?:on )?(?:the|its) (?:offering|sale))\b.{0,200}?\$\s?\d/i,
      /\b(?:loans?|notes?|credit (?:agreement|facility)|debentures?|borrowed|drew|drawn)\b/i,
    ],
    unless:
      /\b(?:may (?:borrow|be borrowed|issue)|to issue and sell|will (?:issue|borrow)|agreed to (?:issue|sell|purchase)|commitment letter|previously|repa(?:y|id)|redeem|no (?:amounts?|borrowings?|loans?)|undrawn|outstanding as of|prior to|originally|was issued)\b/i,
  },
  {
    kind: 'shares',
    under: ['1.01', '2.01', '8.01'],
    answeredBy: ['3.02'],
    anchor:
      /\b(?:section 4\(a?\)?\(?2\)|regulation D\b|exempt(?:ion|ed)? from (?:the )?registration\b|unregistered\b|private placement\b)/gi,
    tells: [
      /\b(?:issued|sold|closed|completed)\b.{0,200}?\b(?:shares?|warrants?|units|common stock|preferred stock|convertible)\b/i,
    ],
    unless:
      /\b(?:will|would|to be issued|may be|agreed to|to issue and sell|senior notes|rule 144A|terminated|previously|if|in the event|absent registration)\b/i,
  },
  {
    kind: 'designation',
    under: ['5.03'],
    answeredBy: ['3.03'],
    anchor: /\bcertificate of designations?\b/gi,
    tells: [
      /\b(?:filed|adopted|approved|files)\b.{0,200}?\bcertificate of designations?\b|\bcertificate of designations?\b.{0,200}?\b(?:was|were) (?:filed|adopted)/i,
    ],
    unless: /\b(?:eliminat\w{2,5}|withdraw\w{0,4}|cancel\w{0,7}|retir\w{2,5}|previously|no shares)\b/i,
  },
  {
    kind: 'control',
    under: ['2.01'],
    answeredBy: ['5.01', '3.01'],
    anchor: /\bmerged with and into\b/gi,
    tells: [
      /\bmerged with and into (?:the (?:company|registrant|corporation)|itself)\b.{0,300}?\b(?:continu\w{2,5}|surviv\w{2,5})\b/i,
    ],
    unless: /\bpredecessor\b|\breincorporat\w{2,4}\b|\bsubsidiary of the (?:company|registrant) merged\b/i,
  },
  {
    kind: 'shell',
    under: ['2.01'],
    answeredBy: ['5.06'],
    from: '2005-11-07',
    anchor: /\bshell company\b/gi,
    tells: [/\b(?:ceas(?:ed|es|ing) to be|no longer|were|was)\b.{0,60}?\bshell company\b/i],
    unless: /\b(?:not a shell|never (?:been )?a shell|was not|were not)\b/i,
  },
  {
    kind: 'officer',
    under: ['7.01', '8.01'],
    answeredBy: ['5.02'],
    anchor: new RegExp(`\\b${OFFICE}\\b`, 'gi'),
    tells: [
      new RegExp(
        `\\b(?:${LEAVES}|${COMES})\\b.{0,120}?\\b${OFFICE}|\\b${OFFICE}\\b.{0,120}?\\b(?:${LEAVES}|has been appointed|was appointed)\\b`,
        'i',
      ),
    ],
    unless:
      /\bpreviously (?:announced|disclosed|reported)\b|\bunit\b|\bdivision\b|\bformer(?:ly)?\b|\bvice president\b|\b(?:board )?chair(?:man|person|woman)?\b.{0,60}\brole\b|\brole of board chair\b|\bcall\b|\bpresentation\b/i,
    // Officers of a subsidiary are not the registrant's.
    unlessInItem: /\bsubsidiar(?:y|ies)\b/i,
  },
  {
    kind: 'pay',
    under: ['1.01'],
    answeredBy: ['5.02'],
    from: '2006-11-07',
    anchor:
      /\b(?:employment|severance|retention|change[- ](?:in|of)[- ]control|separation|bonus|salary continuation|compensation) (?:agreements?|plan|letter)\b/gi,
    tells: [
      /\b(?:chief [a-z]+ (?:[a-z]+ )?officer|president|CEO|CFO|CAO|COO|executive officers?|treasurer|general counsel)\b/i,
    ],
    unless:
      /\b(?:merger agreement|purchase agreement|general manager|assumed|pursuant to the terms of an)\b/i,
  },
];

/** No item tells one fact in more sentences; a hostile one is read so far and no further. */
const MOST = 40;
/** How much of one sentence is weighed. */
const WEIGHED = 1_200;

/** The sentence that tells such a fact, where no item of the report answers it. */
export function companionMissing(filing: Filing, companion: Companion, day: string): Span | null {
  if (companion.from !== undefined && day < companion.from) return null;
  if (filing.items.some(({ number }) => companion.answeredBy.includes(number))) return null;
  for (const { number, body } of filing.items) {
    if (!companion.under.includes(number)) continue;
    const found = sentenceTelling(filing, body, companion);
    if (found) return found;
  }
  return null;
}

function sentenceTelling(filing: Filing, body: Span, companion: Companion): Span | null {
  const { anchor, tells, unless, unlessInItem } = companion;
  const text = foldedOf(filing, body);
  let end = -1;
  let read = 0;
  for (const match of text.matchAll(anchor)) {
    const at = body.start + match.index;
    if (at < end) continue;
    if (++read > MOST) return null;
    const sentence = sentenceAt(filing, body, at);
    end = sentence.end;
    const words = foldedOf(filing, sentence).slice(0, WEIGHED).replace(/\s+/g, ' ');
    if (tells.every((one) => one.test(words)) && !unless.test(words))
      return unlessInItem?.test(text) === true ? null : sentence;
  }
  return null;
}
