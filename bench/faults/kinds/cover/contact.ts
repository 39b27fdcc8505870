import { blank, contact, onTheCover, written } from '../../cover-places.ts';
import { found, lost, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';

/** Mistakes on the cover: where the company is. */
export const faults: readonly Fault[] = onTheCover([
  {
    id: 'cover/address-left-blank',
    story: 'The company is moving, and the address was to be filled in later.',
    intended: 'cover/address-missing',
    level: 'error',
    plant: (filing) => {
      const quote = contact(filing, 'address');
      const zip = filing.cover.zip?.span;
      // A ZIP code in a cell of its own goes too.
      const apart = quote && zip && (zip.start >= quote.span.end || zip.end <= quote.span.start);
      return quote && [lost(quote.span), ...(apart ? [lost(zip)] : [])];
    },
  },
  {
    id: 'cover/postcode-lost',
    story: 'The ZIP code was not copied.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => blank(contact(filing, 'zip')),
  },
  {
    id: 'cover/postcode-cut',
    story: 'The last digit of the ZIP code was not copied.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'zip');
      const isBehindState = quote && filing.cover.address?.text.endsWith(` ${quote.text}`);
      return isBehindState ? written(quote, quote.text.slice(0, -1)) : null;
    },
  },
  {
    id: 'cover/postcode-of-the-old-office',
    story: 'The company moved to another state, and the ZIP code stayed.',
    intended: 'cover/zip',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'zip');
      return written(quote, quote && (/^0/.test(quote.text) ? '94105' : '02110'));
    },
  },
  {
    id: 'cover/telephone-left-blank',
    story: 'The telephone number was to be filled in later.',
    intended: 'cover/phone',
    level: 'error',
    plant: (filing) => blank(contact(filing, 'telephone')),
  },
  {
    id: 'cover/telephone-cut',
    story: 'The last digit of the telephone number was not copied.',
    intended: 'cover/phone',
    level: 'warning',
    plant: (filing) => {
      const quote = contact(filing, 'telephone');
      return quote && /^[^+]/.test(quote.text) ? written(quote, quote.text.slice(0, -1)) : null;
    },
  },
  {
    id: 'cover/commissions-postcode-slipped',
    story: 'The Commission’s ZIP code was typed from memory.',
    intended: 'cover/commission-caption',
    level: 'info',
    plant: (filing) => {
      const zip = found(filing, filing.cover.span, /washington,?\s+d\.?\s?c\.?,?\s+(20549)/i);
      return zip && [replaced(zip, '20546')];
    },
  },
]);
