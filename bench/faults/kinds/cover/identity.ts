import { foldedOf } from '../../../../core/filing/fold.ts';
import { isAmendment } from '../../../../core/filing/query.ts';
import {
  blank,
  ELSEWHERE,
  NAMED_ELSEWHERE,
  only,
  onTheCover,
  profileOf,
  profileWith,
  slipped,
  STRANGER,
  value,
  written,
} from '../../cover-places.ts';
import { found, lost, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';

/** Mistakes on the cover: who files: form, law, name, state and numbers. */
export const faults: readonly Fault[] = onTheCover([
  {
    id: 'cover/form-line-lost',
    story: 'The line FORM 8-K fell out of the cover.',
    intended: 'cover/form-type-missing',
    level: 'error',
    plant: (filing) => {
      const { form, cover } = filing;
      // The name of a file, or a running head, may name the form a second time.
      const titles = foldedOf(filing, cover.span).match(/^[^A-Za-z\n]{0,80}form\s{0,6}8\s?-?\s?k\b/gim) ?? [];
      return form?.text === '8-K' && !isAmendment(filing) && titles.length === 1 ? [lost(form.span)] : null;
    },
  },
  {
    id: 'cover/name-line-blank',
    story: 'The name was to be filled in later.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    plant: (filing) => blank(value(filing, 'name')),
  },
  {
    id: 'cover/name-of-the-precedent',
    story: 'The cover of another company’s report was taken and its name kept.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    profile: profileOf,
    plant: (filing) => written(only(filing)?.name ?? null, STRANGER),
  },
  {
    id: 'cover/name-given-up',
    story: 'The cover bears a name that the company has given up.',
    intended: 'cover/registrant-name-missing',
    level: 'error',
    causes: NAMED_ELSEWHERE,
    profile: (filing) => {
      const names = profileOf(filing);
      return names && { ...names, formerNames: [STRANGER] };
    },
    plant: (filing) => written(only(filing)?.name ?? null, STRANGER),
  },
  {
    id: 'cover/state-left-blank',
    story: 'The state of incorporation was to be filled in later.',
    intended: 'cover/jurisdiction-missing',
    level: 'error',
    plant: (filing) => {
      const quote = only(filing)?.jurisdiction;
      return quote ? [lost(quote.span)] : null;
    },
  },
  {
    id: 'cover/file-number-left-blank',
    story: 'The file number was to be filled in later.',
    intended: 'cover/file-number',
    level: 'error',
    plant: (filing) => blank(value(filing, 'fileNumber')),
  },
  {
    id: 'cover/file-number-with-a-hyphen-too-many',
    story: 'A hyphen slipped into the file number.',
    intended: 'cover/file-number',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'fileNumber');
      const isPlain = quote && /^0{0,2}[01]-\d{4,5}$/.test(quote.text);
      return isPlain ? written(quote, `${quote.text.slice(0, -1)}-${quote.text.slice(-1)}`) : null;
    },
  },
  {
    id: 'cover/file-number-of-another-registrant',
    story: 'Two digits of the file number changed places.',
    intended: 'cover/file-number',
    level: 'error',
    causes: ELSEWHERE,
    profile: profileWith('fileNumber', /^\d{1,3}-\d{1,6}$/),
    plant: (filing) => {
      const quote = value(filing, 'fileNumber');
      return written(quote, quote && slipped(quote.text));
    },
  },
  {
    id: 'cover/employer-number-left-blank',
    story: 'The employer’s number was to be filled in later.',
    intended: 'cover/ein',
    level: 'error',
    plant: (filing) => blank(value(filing, 'ein')),
  },
  {
    id: 'cover/employer-number-cut',
    story: 'The last digit of the employer’s number was not copied.',
    intended: 'cover/ein',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'ein');
      return written(quote, quote && quote.text.slice(0, -1));
    },
  },
  {
    id: 'cover/employer-number-slipped',
    story: 'Two digits of the employer’s number changed places.',
    intended: 'cover/ein',
    level: 'error',
    causes: ELSEWHERE,
    profile: profileWith('ein', /^\d{2}-\d{7}$/),
    plant: (filing) => {
      const quote = value(filing, 'ein');
      return written(quote, quote && slipped(quote.text));
    },
  },
  {
    id: 'cover/employer-number-not-the-headers',
    story: 'Two digits of the employer’s number changed places; the header has it right.',
    intended: 'cover/header-identity-mismatch',
    level: 'warning',
    causes: ELSEWHERE,
    plant: (filing) => {
      const quote = value(filing, 'ein');
      const told = filing.header?.filers.some(({ ein }) => quote && ein === quote.text.replace(/\D/g, ''));
      return told ? written(quote, quote && slipped(quote.text)) : null;
    },
  },
  {
    id: 'cover/sent-under-another-account',
    story: 'The report went out under the account of another company.',
    intended: 'cover/header-identity-mismatch',
    level: 'warning',
    causes: NAMED_ELSEWHERE,
    plant: (filing) =>
      filing.header?.filers.length === 1 ? written(only(filing)?.name ?? null, STRANGER) : null,
  },
  {
    id: 'cover/former-name-unanswered',
    story: 'The name was changed, and the line for the former name says "Not applicable".',
    intended: 'cover/former-name-line',
    level: 'warning',
    causes: ['consistency/registrant-name', 'consistency/foreign-company-name', 'items/companion-missing'],
    plant: (filing) => {
      const name = only(filing)?.name?.text;
      const item = filing.items.find(
        ({ number }) => number === '8.01' || number === '5' || number === '5.03',
      );
      if (name === undefined || !item || name.length > 60) return null;
      const at = { ...item.body, start: item.body.end - 1, end: item.body.end - 1 };
      return [
        {
          at,
          words: ` The company changed its name from "Brindle Creek Foods Corp." to "${name}" on that day.`,
        },
      ];
    },
  },
  {
    id: 'cover/law-of-another-form',
    story: 'The cover of a registration was taken, and the line on the law kept.',
    intended: 'cover/act-reference',
    level: 'warning',
    plant: (filing) => {
      const line = found(filing, filing.cover.span, /pursuant\s+to\s+(section\s+13\s+or\s+15\s?\(d\))/i);
      return line && [replaced(line, 'Section 12(g)')];
    },
  },
  {
    id: 'cover/law-line-lost',
    story: 'The line on the law fell out of the cover.',
    intended: 'cover/act-reference',
    level: 'warning',
    plant: (filing) => {
      const line = found(
        filing,
        filing.cover.span,
        /pursuant\s+to\s+section\s+13\s+or\s+15\s?\(d\)[\s\S]{0,60}?1934/i,
      );
      return line && [lost(line)];
    },
  },
]);
