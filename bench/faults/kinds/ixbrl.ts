import type { Filing } from '../../../core/filing/filing.ts';
import { taggedFactsOf } from '../../../core/filing/query.ts';
import { EVERY_COVER_TAGGED_FROM } from '../../../core/standards/form-eras.ts';
import type { Edit, Fault, Ground } from '../fault.ts';
import { insertedItem, WITH_AN_ITEM } from '../inserted-item.ts';
import { hiddenBeside, onlyTag, resaid, retagged, type Tag, tagsNamed, tagsOf, untagged } from '../tags.ts';

/** Facts that the cover states once, one of which is forgotten. */
const FORGOTTEN = [
  'EntityFileNumber',
  'EntityIncorporationStateCountryCode',
  'EntityTaxIdentificationNumber',
  'EntityAddressAddressLine1',
  'EntityAddressCityOrTown',
  'EntityAddressPostalZipCode',
  'CityAreaCode',
  'LocalPhoneNumber',
  'AmendmentFlag',
] as const;
const BOXES = [
  'WrittenCommunications',
  'SolicitingMaterial',
  'PreCommencementTenderOffer',
  'PreCommencementIssuerTenderOffer',
  'EntityEmergingGrowthCompany',
] as const;
const CHECKED = '&#9746;';
/** The transformation, or its absence, that an opening tag names. */
const FORMAT = / format="[^"]*"/;

/** Every fact of that name left untagged. */
function withoutFact(filing: Filing, { upload }: Ground, name: string): readonly Edit[] | null {
  return tagsNamed(filing, upload, name)?.flatMap(untagged) ?? null;
}

/** The fact of the page left untagged, and one out of sight in its place. */
function hiddenInstead(
  filing: Filing,
  { upload }: Ground,
  name: string,
  valueOf: (tag: Tag) => string | null,
): readonly Edit[] | null {
  const tag = onlyTag(filing, upload, name);
  const value = tag && valueOf(tag);
  const hidden = value && hiddenBeside(upload, tag, `dei:${name}`, value);
  return hidden ? [...untagged(tag), ...hidden] : null;
}

/** Every fact of the cover left untagged. */
function withoutFacts(filing: Filing, { filed, upload }: Ground): readonly Edit[] | null {
  if (!filed || filed < EVERY_COVER_TAGGED_FROM) return null;
  return tagsOf(filing, upload, ({ name }) => name.startsWith('dei:'))?.flatMap(untagged) ?? null;
}

/** The last two figures exchanged; null where that changes nothing. */
function turned(number: string): string | null {
  const match = /^(.*)(\d)(\d)$/.exec(number);
  if (!match || match[2] === match[3]) return null;
  return `${match[1] ?? ''}${match[3] ?? ''}${match[2] ?? ''}`;
}

/** The day so many days off. */
function shifted(date: string | null, days: number): string | null {
  const day = date === null ? NaN : Date.parse(date);
  return Number.isNaN(day) ? null : new Date(day + days * 86_400_000).toISOString().slice(0, 10);
}

export const faults: readonly Fault[] = [
  {
    id: 'ixbrl/sent-before-the-tags',
    story: 'The report goes out before the filing agent has tagged the cover.',
    intended: 'ixbrl/cover-not-tagged',
    level: 'error',
    stage: 'final',
    plant: withoutFacts,
  },
  {
    id: 'ixbrl/draft-before-the-tags',
    story: 'The draft that the lawyers pass around before the agent tags it.',
    intended: 'ixbrl/cover-not-tagged',
    level: 'info',
    plant: withoutFacts,
  },
  {
    id: 'ixbrl/template-of-the-quarterly-report',
    story: 'The tags were set up from the quarterly report, whose type was kept.',
    intended: 'ixbrl/document-type',
    level: 'error',
    plant: (filing, ground) => hiddenInstead(filing, ground, 'DocumentType', () => '10-Q'),
  },
  {
    id: 'ixbrl/template-of-the-amendment',
    story: 'The tags of the last amendment were used for a new report.',
    intended: 'ixbrl/document-type',
    level: 'error',
    plant: (filing, ground) => hiddenInstead(filing, ground, 'DocumentType', () => '8-K/A'),
  },
  {
    id: 'ixbrl/form-line-typed-anew',
    story: 'The line with the form was typed anew, and its tag went with the old one.',
    intended: 'ixbrl/document-type',
    level: 'error',
    plant: (filing, ground) => withoutFact(filing, ground, 'DocumentType'),
  },
  {
    id: 'ixbrl/registrant-not-named',
    story: 'The name, or the key, of the registrant is left untagged.',
    intended: 'ixbrl/entity-core',
    level: 'error',
    plant: (filing, ground) =>
      withoutFact(filing, ground, ground.draw(2) === 0 ? 'EntityRegistrantName' : 'EntityCentralIndexKey'),
  },
  {
    id: 'ixbrl/key-of-another',
    story: 'The key was typed from memory, two figures turned.',
    intended: 'ixbrl/entity-core',
    level: 'error',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'EntityCentralIndexKey');
      const other = tag && turned(tag.fact.text);
      return other ? resaid(tag, other) : null;
    },
  },
  {
    id: 'ixbrl/key-without-zeros',
    story: 'A spreadsheet took the zeros off the key.',
    intended: 'ixbrl/entity-core',
    level: 'error',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'EntityCentralIndexKey');
      return tag?.fact.text.startsWith('0') ? resaid(tag, tag.fact.text.replace(/^0+/, '')) : null;
    },
  },
  {
    id: 'ixbrl/period-of-the-last-report',
    story: 'The period stayed as in the report that the tags were taken from.',
    intended: 'ixbrl/period-end-date',
    level: 'error',
    plant: (filing, ground) =>
      hiddenInstead(filing, ground, 'DocumentPeriodEndDate', ({ fact }) => shifted(fact.value, -35)),
  },
  {
    id: 'ixbrl/period-ahead',
    story: 'The planned day of a later event was tagged.',
    intended: 'ixbrl/period-end-date',
    level: 'error',
    plant: (filing, ground) =>
      hiddenInstead(filing, ground, 'DocumentPeriodEndDate', ({ fact }) => shifted(fact.value, 45)),
  },
  {
    id: 'ixbrl/period-not-transformed',
    story: 'The date line was tagged, and the transformation of its words forgotten.',
    intended: 'ixbrl/period-end-date',
    level: 'error',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'DocumentPeriodEndDate');
      return tag && retagged(tag, FORMAT, '');
    },
  },
  {
    id: 'ixbrl/period-untagged',
    story: 'The date line was typed anew, and its tag went with the old one.',
    intended: 'ixbrl/period-end-date',
    level: 'warning',
    plant: (filing, ground) => withoutFact(filing, ground, 'DocumentPeriodEndDate'),
  },
  {
    id: 'ixbrl/fact-forgotten',
    story: 'One fact of the cover was not tagged.',
    intended: 'ixbrl/cover-facts-missing',
    level: 'warning',
    plant: (filing, ground) =>
      withoutFact(filing, ground, FORGOTTEN[ground.draw(FORGOTTEN.length)] ?? FORGOTTEN[0]),
  },
  {
    id: 'ixbrl/new-letterhead',
    story: 'The address was replaced by that of the new office, untagged.',
    intended: 'ixbrl/cover-facts-missing',
    level: 'warning',
    plant: (filing, ground) => {
      const street = withoutFact(filing, ground, 'EntityAddressAddressLine1');
      const city = withoutFact(filing, ground, 'EntityAddressCityOrTown');
      const zip = withoutFact(filing, ground, 'EntityAddressPostalZipCode');
      return street && city && zip && [...street, ...city, ...zip];
    },
  },
  {
    id: 'ixbrl/box-forgotten',
    story: 'One of the five boxes was not tagged.',
    intended: 'ixbrl/checkbox-facts',
    level: 'warning',
    plant: (filing, ground) => withoutFact(filing, ground, BOXES[ground.draw(BOXES.length)] ?? BOXES[0]),
  },
  {
    id: 'ixbrl/tender-offer-boxes-swapped',
    story: 'The boxes for the two kinds of tender offers were taken for one another.',
    intended: 'ixbrl/checkbox-facts',
    level: 'warning',
    plant: (filing, { upload }) => {
      const one = onlyTag(filing, upload, 'PreCommencementTenderOffer');
      const other = onlyTag(filing, upload, 'PreCommencementIssuerTenderOffer');
      if (!one || !other || one.fact.span.unseen || other.fact.span.unseen) return null;
      const first = retagged(one, ':PreCommencementTenderOffer"', ':PreCommencementIssuerTenderOffer"');
      const second = retagged(other, ':PreCommencementIssuerTenderOffer"', ':PreCommencementTenderOffer"');
      return first && second && [...first, ...second];
    },
  },
  {
    id: 'ixbrl/box-of-the-merger',
    story: 'A box that the last report checked is blank again, and its fact out of sight still says true.',
    intended: 'ixbrl/checkbox-facts',
    level: 'warning',
    plant: (filing, ground) =>
      filing.cover.boxes.some(({ kind, checked }) => kind === 'rule-425' && checked === false)
        ? hiddenInstead(filing, ground, 'WrittenCommunications', () => 'true')
        : null,
  },
  {
    id: 'ixbrl/election-forgotten',
    story:
      'The box of emerging growth companies is checked for the first time, and the second box is not tagged.',
    intended: 'ixbrl/egc-transition',
    level: 'error',
    causes: ['cover/egc-box-inconsistent'],
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'EntityEmergingGrowthCompany');
      if (!tag || tag.fact.span.unseen || tagsNamed(filing, upload, 'EntityExTransitionPeriod')) return null;
      const fixed = /fixed|boolean/.test(tag.fact.format ?? '');
      const format = fixed ? retagged(tag, /(fixed-|fixed|boolean)false/, '$1true') : [];
      return format && [...format, ...resaid(tag, CHECKED)];
    },
  },
  {
    id: 'ixbrl/election-of-a-grown-company',
    story: 'The company is no emerging growth company any more, and its election stayed in the tags.',
    intended: 'ixbrl/egc-transition',
    level: 'warning',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'EntityEmergingGrowthCompany');
      if (tag?.fact.value !== 'false') return null;
      return hiddenBeside(upload, tag, 'dei:EntityExTransitionPeriod', 'false');
    },
  },
  {
    id: 'ixbrl/exchange-forgotten',
    story: 'Title and symbol of the shares were tagged, and the exchange was not.',
    intended: 'ixbrl/security-facts',
    level: 'warning',
    plant: (filing, ground) => withoutFact(filing, ground, 'SecurityExchangeName'),
  },
  {
    id: 'ixbrl/title-forgotten',
    story: 'The first row of the table was typed anew, and the tag of the title went with the old one.',
    intended: 'ixbrl/security-facts',
    level: 'warning',
    plant: (filing, { upload }) => {
      const [tag] = tagsNamed(filing, upload, 'Security12bTitle') ?? [];
      return tag ? untagged(tag) : null;
    },
  },
  {
    id: 'ixbrl/symbol-and-none',
    story: 'The notes have got a symbol, and the flag that they have none stayed.',
    intended: 'ixbrl/security-facts',
    level: 'warning',
    plant: (filing, { upload }) => {
      const [tag] = tagsNamed(filing, upload, 'TradingSymbol') ?? [];
      return tag ? hiddenBeside(upload, tag, 'dei:NoTradingSymbolFlag', 'true') : null;
    },
  },
  {
    id: 'ixbrl/flag-of-the-amendment',
    story: 'The tags of the last amendment were used, and its flag stayed.',
    intended: 'ixbrl/amendment-flag',
    level: 'warning',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'AmendmentFlag');
      const plain = tag && (retagged(tag, FORMAT, '') ?? []);
      return plain && [...plain, ...resaid(tag, 'true')];
    },
  },
  {
    id: 'ixbrl/description-of-nothing',
    story: 'A description of an amendment was filled in with "Not applicable".',
    intended: 'ixbrl/amendment-flag',
    level: 'warning',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'AmendmentFlag');
      return tag && hiddenBeside(upload, tag, 'dei:AmendmentDescription', 'Not applicable');
    },
  },
  {
    id: 'ixbrl/year-end-beside-another-item',
    story: 'The end of the fiscal year was tagged as in the annual report.',
    intended: 'ixbrl/fiscal-year-end-5-03',
    level: 'error',
    plant: (filing, { upload }) => {
      const tag = onlyTag(filing, upload, 'DocumentType');
      if (!tag || tagsNamed(filing, upload, 'CurrentFiscalYearEndDate')) return null;
      return hiddenBeside(upload, tag, 'dei:CurrentFiscalYearEndDate', '--12-31');
    },
  },
  {
    id: 'ixbrl/by-laws-without-year-end',
    story: 'By-laws were amended, and nobody thought of the fiscal year.',
    intended: 'ixbrl/fiscal-year-end-5-03',
    level: 'error',
    plant: (filing, ground) => withoutFact(filing, ground, 'CurrentFiscalYearEndDate'),
  },
  {
    id: 'ixbrl/incident-facts-under-other-events',
    story: 'An incident was reported under Item 8.01 and tagged as if under Item 1.05.',
    intended: 'ixbrl/cyd-1-05',
    level: 'warning',
    plant: (filing, { upload, filed }) => {
      const tag = onlyTag(filing, upload, 'DocumentType');
      if (!tag || !filed || filed < '2024-12-18') return null;
      return hiddenBeside(upload, tag, 'cyd:MaterialCybersecurityIncidentNatureTextBlock', 'An intrusion');
    },
  },
  {
    id: 'ixbrl/incident-untagged',
    story: 'The item on the incident was put in at the last minute, untagged.',
    intended: 'ixbrl/cyd-1-05',
    level: 'warning',
    stage: 'final',
    causes: [...WITH_AN_ITEM, 'content/1.05-elements', 'content/1.05-materiality'],
    plant: (filing, { filed }) => {
      if (!filed || filed < '2024-12-18' || filing.header || !taggedFactsOf(filing)) return null;
      return insertedItem(filing, {
        number: '1.05',
        caption: 'Material Cybersecurity Incidents',
        paragraphs: [
          'Somebody entered the systems of the company without leave and copied files of customers.',
        ],
      });
    },
  },
  {
    id: 'ixbrl/number-of-a-past-draft',
    story: 'The number on the page was mended, and the fact out of sight was not.',
    intended: 'ixbrl/value-vs-text',
    level: 'warning',
    plant: (filing, ground) => {
      const names = [
        'EntityTaxIdentificationNumber',
        'EntityFileNumber',
        'EntityAddressPostalZipCode',
      ] as const;
      return hiddenInstead(filing, ground, names[ground.draw(3)] ?? names[0], ({ fact }) =>
        turned(fact.text),
      );
    },
  },
  {
    id: 'ixbrl/numbers-swapped',
    story:
      'File number and employer identification number stand side by side and were tagged as one another.',
    intended: 'ixbrl/value-vs-text',
    level: 'warning',
    plant: (filing, { upload }) => {
      const file = onlyTag(filing, upload, 'EntityFileNumber');
      const tax = onlyTag(filing, upload, 'EntityTaxIdentificationNumber');
      if (!file || !tax) return null;
      const first = retagged(file, ':EntityFileNumber"', ':EntityTaxIdentificationNumber"');
      const second = retagged(tax, ':EntityTaxIdentificationNumber"', ':EntityFileNumber"');
      return first && second && [...first, ...second];
    },
  },
];
