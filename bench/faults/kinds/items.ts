import type { Filing, Item } from '../../../core/filing/filing.ts';
import { foldedOf, foldedText } from '../../../core/filing/fold.ts';
import { isAmendment } from '../../../core/filing/query.ts';
import { formerNumberOf, presentNumberOf } from '../../../core/standards/form-8k-items.ts';
import { itemReferences } from '../../../rules/_shared/item-references.ts';
import { itemsNamedIn } from '../../../rules/_shared/named-items.ts';
import { found, lost, replaced } from '../edits.ts';
import type { Edit, Fault } from '../fault.ts';
import { insertedItem, WITH_AN_ITEM } from '../inserted-item.ts';
import { beginsLine, firstWord, itemAlone, lineBehind, paragraphsAbove } from '../paragraphs.ts';

/** What another number over the same words wakes. */
const WITH_ANOTHER_NUMBER: readonly string[] = [
  ...WITH_AN_ITEM,
  'items/caption-mismatch',
  'items/cross-reference-broken',
  'items/section-heading-mismatch',
  'items/only-exhibits-item',
  'items/results-under-wrong-item',
  'items/companion-missing',
  'safe-harbor/furnished-legend-missing',
  'safe-harbor/legend-wrong-item',
  'safe-harbor/section-18-missing',
  'exhibits/exhibit-item-missing',
  'exhibits/paragraph-letter',
  'eligibility/reg-fd-timing',
  'content/7.01-identification',
  'exhibits/listed-not-referenced',
];

/** Mistakes in the headings of items. */
export const faults: readonly Fault[] = [
  {
    id: 'items/headings-lost',
    story: 'The headings were lost when the report was put together.',
    intended: 'items/none',
    level: 'error',
    causes: [
      ...WITH_ANOTHER_NUMBER,
      'exhibits/index-missing',
      'exhibits/index-uncaptioned',
      'exhibits/listed-not-referenced',
      'exhibits/referenced-not-listed',
      'dates/earliest-event-mismatch',
    ],
    plant: (filing) => {
      if (filing.items.length === 0 || filing.items.length > 3 || isAmendment(filing)) return null;
      if (hasContents(filing)) return null;
      const starts = new Map(filing.items.map(({ heading }) => [heading.start, heading]));
      return [...starts.values()].map((heading) => lost(heading));
    },
  },
  {
    id: 'items/number-slipped',
    story: 'A digit slipped in the number of an item.',
    intended: 'items/unknown-number',
    level: 'error',
    causes: WITH_ANOTHER_NUMBER,
    plant: (filing) =>
      renumbered(filing, ['8.01', '5.02', '1.01'], ({ number }) => number.replace(/\d$/, '9')),
  },
  {
    id: 'items/number-of-the-old-form',
    story: 'The heading came from a precedent of before 2004.',
    intended: 'items/wrong-era',
    level: 'error',
    causes: WITH_ANOTHER_NUMBER,
    plant: (filing) => renumbered(filing, ['8.01', '4.01', '2.01'], ({ number }) => formerNumberOf(number)),
  },
  {
    id: 'items/number-of-the-new-form',
    story: 'A report of old was retyped under the numbers of today.',
    intended: 'items/wrong-era',
    level: 'error',
    causes: WITH_ANOTHER_NUMBER,
    plant: (filing) =>
      renumbered(filing, ['5', '9', '12', '2', '4'], ({ number }) => presentNumberOf(number)),
  },
  {
    id: 'items/caption-lost',
    story: 'The caption fell away behind the number.',
    intended: 'items/caption-missing',
    level: 'warning',
    causes: ['items/caption-mismatch', 'items/header-mismatch'],
    plant: (filing) => {
      const item = filing.items.find(
        ({ number, caption }) => caption !== '' && number !== '9.01' && number !== '7',
      );
      const caption = item && captionOf(filing, item);
      return caption ? [lost(caption)] : null;
    },
  },
  {
    id: 'items/caption-of-another-item',
    story: 'The number was changed and the caption kept.',
    intended: 'items/caption-mismatch',
    level: 'warning',
    causes: ['items/section-heading-mismatch', 'eligibility/s3-timeliness'],
    plant: (filing) => {
      const item = itemAlone(filing, '8.01', '7.01', '5.02', '1.01');
      const caption = item && captionOf(filing, item);
      if (!item || !caption || !beginsLine(filing, item.heading)) return null;
      const other = item.number === '1.01' ? 'Other Events' : 'Entry into a Material Definitive Agreement';
      return [replaced(caption, other)];
    },
  },
  {
    id: 'items/answer-to-come',
    story: 'The answer was to follow, and did not.',
    intended: 'items/empty-body',
    level: 'error',
    causes: [
      ...WITH_ANOTHER_NUMBER,
      'exhibits/listed-not-referenced',
      'exhibits/required-missing',
      'dates/earliest-event-mismatch',
      'content/2.02-elements',
      'content/5.02c-appointment',
      'content/1.01-elements',
    ],
    plant: (filing) => {
      const item = itemAlone(filing, '8.01', '7.01', '1.01', '2.02');
      if (!item || isNamedElsewhere(filing, item) || !isLastBeforeExhibits(filing, item)) return null;
      const words = trimmedBody(filing, item);
      return words && words.end - words.start < SHORT ? [lost(words)] : null;
    },
  },
  {
    id: 'items/code-and-heading-differ',
    story: 'The item was changed in the draft after the codes had been sent to the filing agent.',
    intended: 'items/header-mismatch',
    level: 'error',
    causes: [...WITH_ANOTHER_NUMBER, 'content/3.03-elements'],
    plant: (filing) => {
      if (!filing.header || filing.header.items.length === 0) return null;
      const item = itemAlone(filing, '8.01', '1.01', '5.02');
      if (!item || filing.items.some(({ number }) => number === '3.03') || itemReferences(filing).length > 0)
        return null;
      const caption = captionOf(filing, item);
      const number = found(filing, item.heading, NUMBER);
      if (!caption || !number) return null;
      return [
        replaced(number, '3.03'),
        replaced(caption, 'Material Modification to Rights of Security Holders'),
      ];
    },
  },
  {
    id: 'items/reference-to-an-item-taken-out',
    story: 'An item was taken out, and a sentence still sends the reader there.',
    intended: 'items/cross-reference-broken',
    level: 'error',
    plant: (filing) => {
      const item = itemAlone(filing, '8.01', '2.03', '5.02', '1.01', '7.01');
      const word = item && firstWord(filing, item);
      if (!word || filing.items.some(({ number }) => number === '3.02')) return null;
      const words =
        'The information in Item 3.02 of this Current Report is incorporated herein by reference. ';
      return [{ at: word, words }];
    },
  },
  {
    id: 'items/heading-left-over',
    story: 'The item of the precedent was left in above the new one.',
    intended: 'items/duplicate',
    level: 'warning',
    causes: ['dates/earliest-event-mismatch', 'items/section-heading-mismatch'],
    plant: (filing) => {
      const item = itemAlone(filing, '8.01', '1.01', '2.03', '5.02');
      const line = item && lineBehind(filing, item);
      if (!item || !line || item.letters.length > 0 || filing.cover.registrants.length > 1) return null;
      if (isAmendment(filing)) return null;
      return [
        paragraphsAbove(filing, line, [headingOf(filing, item), 'The company reports no change since.']),
      ];
    },
  },
  {
    id: 'items/results-as-other-events',
    story: 'The earnings release was reported as an other event.',
    intended: 'items/results-under-wrong-item',
    level: 'warning',
    causes: [...WITH_ANOTHER_NUMBER, 'exhibits/required-missing', 'dates/late-filing'],
    plant: (filing) => {
      const item = itemAlone(filing, '2.02');
      const number = item && found(filing, item.heading, NUMBER);
      const caption = item && captionOf(filing, item);
      if (!number || !caption || hasContents(filing)) return null;
      if (filing.items.some(({ number: one }) => one === '8.01' || one === '7.01')) return null;
      if (!/\b(?:results|earnings)\b[^.]{0,120}\b(?:quarter|year)\b/i.test(foldedOf(filing, item.body)))
        return null;
      return [replaced(number, '8.01'), replaced(caption, 'Other Events')];
    },
  },
  {
    id: 'items/loan-under-one-item',
    story: 'The loan was reported as an agreement and not as an obligation.',
    intended: 'items/companion-missing',
    level: 'warning',
    causes: ['content/1.01-elements'],
    plant: (filing) => {
      const item = itemAlone(filing, '1.01');
      const line = item && lineBehind(filing, item);
      if (!line || filing.items.some(({ number }) => number === '2.03')) return null;
      return [
        paragraphsAbove(filing, line, [
          'On the same day the company borrowed $20 million under a term loan with Harbor Bank.',
        ]),
      ];
    },
  },
  {
    id: 'items/officer-as-other-event',
    story: 'The departure of an officer was added to the other events.',
    intended: 'items/companion-missing',
    level: 'warning',
    plant: (filing) => {
      const item = itemAlone(filing, '8.01');
      const line = item && lineBehind(filing, item);
      if (!item || !line || filing.items.some(({ number }) => number === '5.02')) return null;
      if (/\bsubsidiar/i.test(foldedOf(filing, item.body))) return null;
      return [
        paragraphsAbove(filing, line, ['Peter Lang resigned as Chief Financial Officer on the same day.']),
      ];
    },
  },
  {
    id: 'items/instructions-pasted',
    story: 'The form’s instructions came along with the heading.',
    intended: 'items/instruction-text-left-in',
    level: 'warning',
    plant: (filing) => {
      const item = filing.items[0];
      const line = item && lineBehind(filing, item);
      const words = [
        'Instructions.',
        '1. No disclosure is required under this Item if the registrant reported it before.',
      ];
      return line ? [paragraphsAbove(filing, line, words)] : null;
    },
  },
  {
    id: 'items/exhibits-without-their-item',
    story: 'The heading of the only item besides the exhibits was lost.',
    intended: 'items/only-exhibits-item',
    level: 'warning',
    causes: [
      ...WITH_ANOTHER_NUMBER,
      'exhibits/listed-not-referenced',
      'exhibits/referenced-not-listed',
      'dates/earliest-event-mismatch',
      'safe-harbor/forward-looking-without-legend',
    ],
    plant: (filing) => {
      const [first, second, ...more] = filing.items;
      if (!first || second?.number !== '9.01' || more.length > 0) return null;
      if (isAmendment(filing) || hasContents(filing)) return null;
      const papers = filing.exhibits.filter(({ number }) => !/^10[1-6]$/.test(number));
      return papers.some(({ number }) => /^(?:2|10|99)\b/.test(number)) ? [lost(first.heading)] : null;
    },
  },
  {
    id: 'items/section-of-another-item',
    story: 'The section heading of the last report was kept.',
    intended: 'items/section-heading-mismatch',
    level: 'info',
    plant: (filing) => {
      const item = itemAlone(filing, '2.02', '8.01', '7.01', '1.01');
      if (!item || !beginsLine(filing, item.heading)) return null;
      return [paragraphsAbove(filing, item.heading, ['Section 5 - Corporate Governance and Management'])];
    },
  },
  {
    id: 'items/item-that-does-not-apply',
    story: 'A heading was kept from the form, to say that there is nothing.',
    intended: 'items/not-applicable-recited',
    level: 'info',
    causes: [...WITH_AN_ITEM, 'content/3.03-elements'],
    plant: (filing) =>
      insertedItem(filing, {
        number: '3.03',
        caption: 'Material Modification to Rights of Security Holders',
        paragraphs: ['Not applicable.'],
      }),
  },
  {
    id: 'items/item-of-a-trust',
    story: 'A digit was mistyped, and the item is one of asset-backed issuers.',
    intended: 'items/abs-item-used',
    level: 'info',
    causes: WITH_AN_ITEM,
    plant: (filing, { filed }) => {
      if ((filed ?? '') < '2005-03-08') return null;
      const cover = foldedOf(filing, filing.cover.span);
      if (/\b(?:trust|funding|loans?|lease|mortgage|receivables|acceptance)\b/i.test(cover)) return null;
      return insertedItem(filing, {
        number: '6.02',
        caption: 'Change of Servicer or Trustee',
        paragraphs: ['The company named a new agent for its plans.'],
      });
    },
  },
  {
    id: 'items/item-behind-the-exhibits',
    story: 'An item was added at the end, behind the exhibits.',
    intended: 'items/out-of-order',
    level: 'info',
    causes: [...WITH_AN_ITEM, 'content/8.01-elements'],
    plant: (filing) => {
      const last = filing.items.at(-1);
      const line = last && last.number === '9.01' ? lineBehind(filing, last) : null;
      if (!line || filing.items.some(({ number }) => number === '8.01')) return null;
      return [
        paragraphsAbove(filing, line, [
          'Item 8.01. Other Events.',
          'The company opened a new plant in Ohio.',
        ]),
      ];
    },
  },
];

/** A table of contents names the items again. */
function hasContents(filing: Filing): boolean {
  const report = filing.documents.find(({ role }) => role === 'report');
  const headings = report ? foldedText(report).match(/^[ \t]{0,40}items?[ \t]{1,6}\d/gim) : null;
  return (headings?.length ?? 0) > filing.items.length;
}

/** Another item sends its reader to this one. */
function isNamedElsewhere(filing: Filing, { number, body }: Item): boolean {
  return filing.items.some(
    (one) => one.body.start !== body.start && itemsNamedIn(foldedOf(filing, one.body)).includes(number),
  );
}

function isLastBeforeExhibits(filing: Filing, item: Item): boolean {
  const next = filing.items.find(({ heading }) => heading.start > item.heading.start);
  return !next || next.number === '9.01';
}

/** Longer answers are not lost in one piece. */
const SHORT = 4_000;
const NUMBER = /\b(\d{1,2}(?:\.\d{2})?)(?!\d)/;

/** Another number over the same words, where no sentence refers to the old one. */
function renumbered(
  filing: Filing,
  numbers: readonly string[],
  other: (item: Item) => string | null,
): readonly Edit[] | null {
  const item = itemAlone(filing, ...numbers);
  const number = item && found(filing, item.heading, NUMBER);
  const instead = item && other(item);
  if (!number || !instead || item.letters.length > 0 || isNamedElsewhere(filing, item)) return null;
  return filing.items.some((one) => one.number === instead) ? null : [replaced(number, instead)];
}

/** The caption behind the number, as the heading has it on one line. */
function captionOf(filing: Filing, { heading, number }: Item): Item['heading'] | null {
  const words = foldedOf(filing, heading);
  const at = words.indexOf(number);
  if (at < 0) return null;
  const behind = words.slice(at + number.length);
  const lead = behind.search(/[A-Za-z]/);
  if (lead < 0 || behind.trim().includes('\n')) return null;
  const line = foldedOf(filing, { ...heading, start: heading.end, end: heading.end + 40 });
  if (/^[^\n]*[A-Za-z]/.test(line)) return null;
  const start = heading.start + at + number.length + lead;
  return { ...heading, start, end: heading.start + words.trimEnd().length };
}

function headingOf(filing: Filing, { heading }: Item): string {
  return foldedOf(filing, heading).replace(/\s+/g, ' ').trim();
}

function trimmedBody(filing: Filing, { body }: Item): Item['body'] | null {
  const words = foldedOf(filing, body);
  const lead = words.search(/\S/);
  return lead < 0 ? null : { ...body, start: body.start + lead, end: body.start + words.trimEnd().length };
}
