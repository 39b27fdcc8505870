import type { IsoDate } from '../calendar/iso-date.ts';
import type { Filing, Item } from '../filing/filing.ts';
import { reportDateOf, signatureDateOf } from '../filing/query.ts';
import { itemInForce, itemsNumbered } from '../standards/form-8k-items.ts';
import { JURISDICTIONS } from '../standards/jurisdictions.ts';
import { isStateCode, STATES } from '../standards/states.ts';
import type { Report } from './report.ts';

/**
 * What a script wants to know of a filing without reading it. Names and numbers stand as the cover has them; items bear
 * the form's own captions and jurisdictions their own spelling, so that reports can be sorted by them.
 */
export function summaryOf(filing: Filing, governingDate: IsoDate): NonNullable<Report['filing']> {
  const seen = new Set<string>();
  return {
    form: filing.form?.text ?? null,
    registrants: filing.cover.registrants.map((registrant) => ({
      name: registrant.name?.text ?? null,
      jurisdiction: registrant.jurisdiction && spelled(registrant.jurisdiction.text),
      fileNumber: registrant.fileNumber?.text ?? null,
      ein: registrant.ein?.text ?? null,
    })),
    reportDate: reportDateOf(filing),
    signatureDate: signatureDateOf(filing),
    items: filing.items
      .filter(({ number }) => !seen.has(number) && seen.add(number))
      .map((item) => ({ number: item.number, title: titleOf(item, governingDate) })),
    exhibits: filing.exhibits.map(({ number, description, listed, attached }) => ({
      number,
      description,
      listed,
      attached,
    })),
  };
}

/** The form's caption on that day; of a number that was not in force, the one it ever had; else the draft's words. */
function titleOf({ number, caption }: Item, on: IsoDate): string {
  const item = itemInForce(number, on) ?? itemsNumbered(number)[0];
  if (!item) return caption;
  const { title, formerTitle } = item;
  return formerTitle && on <= formerTitle.until ? formerTitle.title : title;
}

function spelled(jurisdiction: string): string {
  if (isStateCode(jurisdiction)) return STATES[jurisdiction];
  const folded = jurisdiction.toLowerCase();
  return JURISDICTIONS.find((name) => name.toLowerCase() === folded) ?? jurisdiction;
}
