import type { Filing } from '../../../../core/filing/filing.ts';
import { excerptOf } from '../../../../core/filing/span.ts';
import { parseDraft } from '../../../../core/parse/parse-draft.ts';

/** The filing that a draft makes; bytes as they are, words in UTF-8. */
export function filingOf(draft: string | Uint8Array, name = 'draft.txt'): Filing {
  const bytes = typeof draft === 'string' ? Buffer.from(draft) : draft;
  const { filing, issues } = parseDraft({ name, bytes });
  if (!filing) throw new Error(issues.map(({ detail }) => detail).join(' '));
  return filing;
}

/** "5.02(b) Departure of Directors", as the heading says. */
export function itemsIn(draft: string | Uint8Array): string[] {
  return filingOf(draft).items.map(({ number, letters, caption }) =>
    [number, ...letters.map((letter) => `(${letter})`), caption && ` ${caption}`].join(''),
  );
}

/** The words of each item's body. */
export function bodiesIn(draft: string): string[] {
  const filing = filingOf(draft);
  return filing.items.map(({ body }) => excerptOf(filing, body));
}

/** The date of the earliest event, then all dates tied to the caption as they are written. */
export function reportDatesIn(draft: string): [date: string | null, ...written: string[]] {
  const { cover } = filingOf(draft);
  return [cover.reportDate?.date ?? null, ...cover.reportDates.map(({ text }) => text)];
}

/** Who signed the first block: "conformed | printed | title", with a dash for what is not there; and when. */
export function signedIn(draft: string): { date: string | null; signers: string[] } {
  const [block] = filingOf(draft).signatures;
  return {
    date: block?.date?.date ?? null,
    signers: (block?.signers ?? []).map(({ conformed, printed, title }) =>
      [conformed, printed, title].map((quote) => quote?.text ?? '-').join(' | '),
    ),
  };
}

/** "99.1 listed attached", one for each exhibit. */
export function exhibitsIn(draft: string): string[] {
  return filingOf(draft).exhibits.map(({ number, listed, attached }) =>
    [number, listed && 'listed', attached && 'attached'].filter(Boolean).join(' '),
  );
}

/** "name, jurisdiction, file number, EIN" of each registrant on the cover. */
export function registrantsIn(draft: string | Uint8Array): string[] {
  return filingOf(draft).cover.registrants.map(({ name, jurisdiction, fileNumber, ein }) =>
    [name, jurisdiction, fileNumber, ein].map((quote) => quote?.text ?? '-').join(', '),
  );
}
