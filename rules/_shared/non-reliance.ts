import type { Filing } from '../../core/filing/filing.ts';
import { itemsUnder } from './item-answer.ts';
import { sentencesOf } from './sentence-list.ts';

const RELIANCE =
  /\brel(?:y|ies|ied|iance|iable)\b|\bdisclosure should be made\b|\baction should be taken\b|\bwithdr[ae]w/i;
const ADVISED = /\b(?:advis|notif|inform|told|communicat)/i;
const ACCOUNTANT = /\b(?:accountants?|auditors?|accounting firm|audit firm|LLP|CPAs?)\b/i;
const CONCLUDED = /\b(?:conclu|determin|decid|believe|agreed|concur)/i;

/**
 * Who says that issued financial statements are not to be relied on: the company, paragraph (a) of Item 4.02, or its
 * accountant alone, paragraph (b). Null where the report has no such item.
 */
export function nonRelianceBy(filing: Filing): 'company' | 'accountant' | null {
  const items = itemsUnder(filing, '4.02');
  if (items.length === 0) return null;
  const letters = new Set(items.flatMap((item) => item.letters));
  if (letters.has('a')) return 'company';
  if (letters.has('b')) return 'accountant';
  const telling = items
    .flatMap(({ body }) => sentencesOf(filing, body))
    .filter(({ text }) => RELIANCE.test(text));
  const isAdvised = telling.some(({ text }) => ADVISED.test(text) && ACCOUNTANT.test(text));
  const isConcluded = telling.some(({ text }) => CONCLUDED.test(text));
  return isAdvised && !isConcluded ? 'accountant' : 'company';
}
