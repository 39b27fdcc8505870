import { longDate } from '../../calendar/iso-date.ts';
import type { Report } from '../report.ts';
import type { Page } from './page.ts';
import { printable } from './printable.ts';
import { fold } from './wrap.ts';

/** Whose report it is, on which form, under which items. The event stands there where the line has room for it. */
export function identityBlock({ filing }: Report, page: Page): string[] {
  if (!filing) return [];
  const lines = fold([whose(filing), formOf(filing), itemsOf(filing)], '   ', page.width);
  const event = filing.reportDate ? `   event ${longDate(filing.reportDate)}` : '';
  const [only = ''] = lines;
  return lines.length === 1 && only.length + event.length <= page.width ? [only + event] : lines;
}

function whose({ registrants }: NonNullable<Report['filing']>): string {
  const name = printable(registrants[0]?.name ?? '') || 'No registrant named';
  return registrants.length > 1 ? `${name} and ${registrants.length - 1} more` : name;
}

function formOf({ form }: NonNullable<Report['filing']>): string {
  return form === null ? 'no form named' : `Form ${printable(form).replace(/^form\s+/i, '')}`;
}

function itemsOf({ items }: NonNullable<Report['filing']>): string {
  if (items.length === 0) return 'no items';
  return `${items.length === 1 ? 'Item' : 'Items'} ${items.map(({ number }) => printable(number)).join(', ')}`;
}
