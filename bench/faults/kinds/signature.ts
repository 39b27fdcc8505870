import { findDates } from '../../../core/calendar/find-dates.ts';
import type { Filing, Quote, SignatureBlock, Signer } from '../../../core/filing/filing.ts';
import { foldedOf } from '../../../core/filing/fold.ts';
import { coreOfName } from '../../../core/filing/names.ts';
import type { Span } from '../../../core/filing/place.ts';
import { found, inserted, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';

const BLANK = '______________________';
const SENTENCE =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';

/** A second line of a title, which would go on standing for it. */
const OFFICE = /officer|counsel|president|secretary|treasurer|director|controller|signatory|accounting/i;

/** The only block of the report, or null where there are several. */
function onlyBlock({ signatures }: Filing): SignatureBlock | null {
  const [block] = signatures;
  return block && signatures.length === 1 ? block : null;
}

/** The only signer of the only block. */
function onlySigner(filing: Filing): Signer | null {
  const block = onlyBlock(filing);
  const [signer] = block?.signers ?? [];
  return signer && block?.signers.length === 1 ? signer : null;
}

/** The mark and the name behind it, where the printed name stands beneath. */
function markAndName(filing: Filing): Span | null {
  const signer = onlySigner(filing);
  if (!signer?.conformed || !signer.printed || !signer.marked) return null;
  const { conformed, printed, line } = signer;
  if (printed.span.start < conformed.span.end) return null;
  const span = { ...line, start: Math.min(line.start, conformed.span.start), end: conformed.span.end };
  const mark = found(filing, span, /\/\s?s\s?\//i);
  return mark && { ...span, start: mark.start };
}

/** Another date in the block, or on the lines above it, would be taken for the signature's. */
function isDatedTwice(filing: Filing, { span }: SignatureBlock): boolean {
  const words = foldedOf(filing, { ...span, start: Math.max(0, span.start - 150) });
  return findDates(words).length > 1;
}

/** The registrant's name below the sentence, where the block has it nowhere else. */
function nameBelow(filing: Filing): Quote | null {
  const block = onlyBlock(filing);
  const [name] = block?.names ?? [];
  const [registrant] = filing.cover.registrants;
  if (!block || !name || !registrant?.name || block.names.length > 1 || filing.cover.registrants.length > 1)
    return null;
  if (name.span.start < (block.undertaking?.end ?? 0)) return null;
  const [word = ''] = coreOfName(registrant.name.text);
  const mentions = foldedOf(filing, block.span).toLowerCase().split(word).length - 1;
  return mentions === 1 ? name : null;
}

/** A second block behind the first. */
function secondBlock(filing: Filing, signer: string, date: string): readonly Edit[] | null {
  const block = onlyBlock(filing);
  const name = block?.names[0]?.text;
  const document = block && filing.documents[block.span.document];
  if (!block?.date?.date || !block.signers[0]?.printed || !name || !document) return null;
  const at = { ...block.span, start: block.span.end };
  const lines = [
    'SIGNATURE',
    SENTENCE,
    name,
    `By: /s/ ${signer}`,
    signer,
    'Chief Executive Officer',
    `Date: ${date}`,
  ];
  if (document.format === 'text') return [inserted(at, `\n\n${lines.join('\n\n')}\n\n`)];
  return [{ at, markup: lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('\n') }];
}

export const faults: readonly Fault[] = [
  {
    id: 'signature/page-not-appended',
    story: 'The signature page was circulated apart and never put back.',
    intended: 'signature/missing',
    level: 'error',
    plant: (filing) => {
      const block = onlyBlock(filing);
      return block && [lost(block.span)];
    },
  },
  {
    id: 'signature/unsigned-at-sign-off',
    story: 'The signature line still has the strokes of the draft when the report goes out.',
    intended: 'signature/conformed-missing',
    level: 'error',
    stage: 'final',
    plant: (filing) => {
      const signed = markAndName(filing);
      return signed && [replaced(signed, BLANK)];
    },
  },
  {
    id: 'signature/unsigned-draft',
    story: 'A draft that nobody has signed yet.',
    intended: 'signature/conformed-missing',
    level: 'warning',
    plant: (filing) => {
      const signed = markAndName(filing);
      return signed && [replaced(signed, BLANK)];
    },
  },
  {
    id: 'signature/mark-without-name',
    story: 'The signer changed; both names were taken out and the new one not put in.',
    intended: 'signature/name-missing',
    level: 'error',
    plant: (filing) => {
      const signer = onlySigner(filing);
      if (!signer?.marked || !signer.conformed || !signer.printed) return null;
      return [lost(signer.conformed.span), lost(signer.printed.span)];
    },
  },
  {
    id: 'signature/office-not-printed',
    story: 'The officer’s title fell away with the last page break.',
    intended: 'signature/title-missing',
    level: 'warning',
    plant: (filing) => {
      const title = onlySigner(filing)?.title;
      const block = onlyBlock(filing);
      if (!title || !block) return null;
      const rest = foldedOf(filing, { ...block.span, start: title.span.end });
      return OFFICE.test(rest) ? null : [lost(title.span)];
    },
  },
  {
    id: 'signature/date-line-dropped',
    story: 'The line with the date was cut.',
    intended: 'signature/date-missing',
    level: 'error',
    causes: ['dates/report-date-invalid'],
    plant: (filing) => {
      const block = onlyBlock(filing);
      if (!block?.date?.date || !block.dateLabel) return null;
      const { date, dateLabel } = block;
      if (date.span.start < dateLabel.end || date.span.start - dateLabel.end > 40) return null;
      if (isDatedTwice(filing, block)) return null;
      return [lost({ ...dateLabel, end: date.span.end })];
    },
  },
  {
    id: 'signature/date-left-blank',
    story: 'The date is a line of strokes, to be filled in by hand.',
    intended: 'signature/date-missing',
    level: 'warning',
    causes: ['dates/report-date-invalid'],
    plant: (filing) => {
      const block = onlyBlock(filing);
      if (!block?.date?.date || !block.dateLabel || isDatedTwice(filing, block)) return null;
      return [replaced(block.date.span, BLANK)];
    },
  },
  {
    id: 'signature/company-line-dropped',
    story: 'The block begins with By: and no longer says for whom.',
    intended: 'signature/registrant-name-missing',
    level: 'warning',
    plant: (filing) => {
      const name = nameBelow(filing);
      if (!name) return null;
      const article = found(filing, { ...name.span, start: name.span.start - 5 }, /\b(The)\s/i);
      return [lost({ ...name.span, start: article?.start ?? name.span.start })];
    },
  },
  {
    id: 'signature/block-of-another-client',
    story: 'The block was copied from another client’s report.',
    intended: 'signature/registrant-name-mismatch',
    level: 'error',
    plant: (filing) => {
      const name = nameBelow(filing);
      return name && [replaced(name.span, 'BRINDLE CREEK FOODS CORP.')];
    },
  },
  {
    id: 'signature/suffix-of-the-subsidiary',
    story: 'The block names the limited liability company, the cover the corporation.',
    intended: 'signature/registrant-name-mismatch',
    level: 'warning',
    plant: (filing) => {
      const name = nameBelow(filing);
      const suffix = name && found(filing, name.span, /\b(?:inc|incorporated|corp|corporation)\b\.?$/i);
      return suffix ? [replaced(suffix, 'LLC')] : null;
    },
  },
  {
    id: 'signature/sentence-dropped',
    story: 'The sentence above the block was cut with the page before it.',
    intended: 'signature/undertaking-missing',
    level: 'warning',
    plant: (filing) => {
      const block = onlyBlock(filing);
      const isHeaded = block?.heading && block.undertaking && block.heading.end <= block.undertaking.start;
      return isHeaded && block.undertaking ? [lost(block.undertaking)] : null;
    },
  },
  {
    id: 'signature/sentence-of-a-letter',
    story: 'Somebody made the sentence plain.',
    intended: 'signature/undertaking-missing',
    level: 'warning',
    plant: (filing) => {
      const block = onlyBlock(filing);
      const isHeaded = block?.heading && block.undertaking && block.heading.end <= block.undertaking.start;
      if (!isHeaded || !block.undertaking) return null;
      return [replaced(block.undertaking, 'The registrant has caused this report to be signed.')];
    },
  },
  {
    id: 'signature/page-of-a-registration-statement',
    story: 'The signature page comes from a registration statement.',
    intended: 'signature/wrong-act',
    level: 'error',
    plant: (filing) => {
      const sentence = onlyBlock(filing)?.undertaking;
      const act =
        sentence && found(filing, sentence, /Securities\s{1,9}Exchange\s{1,9}Act\s{1,9}of\s{1,9}1934/i);
      return act ? [replaced(act, 'Securities Act of 1933')] : null;
    },
  },
  {
    id: 'signature/act-of-another-year',
    story: 'Two figures of the year changed places.',
    intended: 'signature/wrong-act',
    level: 'warning',
    plant: (filing) => {
      const sentence = onlyBlock(filing)?.undertaking;
      const year = sentence && found(filing, sentence, /Exchange\s{1,9}Act\s{1,9}of\s{1,9}(1934)/i);
      return year ? [replaced(year, '1943')] : null;
    },
  },
  {
    id: 'signature/last-signer-printed',
    story: 'The new officer signs, and the name of the last one stays beneath.',
    intended: 'signature/name-conformed-mismatch',
    level: 'error',
    plant: (filing) => {
      const signer = onlySigner(filing);
      const block = onlyBlock(filing);
      if (!block || !signer?.conformed || !signer.printed || !signer.marked) return null;
      return [replaced(signer.conformed.span, 'Stephen Q. Nillworth')];
    },
  },
  {
    id: 'signature/co-registrant-left-out',
    story: 'The subsidiary’s name was not put into the joint block.',
    intended: 'signature/multiple-registrants',
    level: 'error',
    plant: (filing) => {
      const [first, second, ...rest] = filing.signatures;
      if (filing.cover.registrants.length < 2 || !first) return null;
      if (second) return rest.length === 0 ? [lost(second.span)] : null;
      const name = first.names.at(-1);
      return name && first.names.length > 1 ? [lost(name.span)] : null;
    },
  },
  {
    id: 'signature/scanned-signature',
    story: 'The signed page was scanned, and the picture put where the typed name belongs.',
    intended: 'signature/not-typed',
    level: 'warning',
    plant: (filing) => {
      const signed = markAndName(filing);
      const format = signed && filing.documents[signed.document]?.format;
      if (!signed || format === 'text' || format === 'binary') return null;
      return [{ at: signed, markup: '<img src="g84213sig.jpg">' }, lost(signed)];
    },
  },
  {
    id: 'signature/older-block-left',
    story: 'The block of the last report stands behind the new one.',
    intended: 'signature/conflicting-blocks',
    level: 'warning',
    causes: ['consistency/officer-title'],
    plant: (filing) => {
      const printed = onlySigner(filing)?.printed;
      return printed ? secondBlock(filing, printed.text, 'March 9, 1999') : null;
    },
  },
  {
    id: 'signature/block-of-the-last-officer-left',
    story: 'A second block, of the same day, bears the name of the officer who left.',
    intended: 'signature/conflicting-blocks',
    level: 'warning',
    plant: (filing) => {
      const date = onlyBlock(filing)?.date;
      return date ? secondBlock(filing, 'Quentin Vallory', date.text) : null;
    },
  },
  {
    id: 'signature/attorney-without-power',
    story: 'An associate signs under a power that is nowhere filed.',
    intended: 'signature/signer-authority',
    level: 'info',
    plant: (filing) => {
      const title = onlySigner(filing)?.title;
      return title ? [replaced(title.span, 'Attorney-in-Fact')] : null;
    },
  },
];
