import { htmlSpecimen } from './html-specimen.ts';
import { specimen, type Specimen } from './specimen.ts';

/** A fact of the tagged cover: its name, its words, how they are transformed, what they are of. */
interface TaggedWords {
  readonly name: string;
  readonly words: string;
  readonly format?: string;
}

/** What of the tagged cover differs. */
export interface TaggedChange {
  /** Facts left untagged, by local name; the words stay. */
  readonly untagged?: readonly string[];
  /** Other words of shown or hidden facts, by local name. */
  readonly words?: Readonly<Record<string, string>>;
  /** Facts out of sight besides CIK and flag: local name and value. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The text of the report, as of the plain specimen. */
  readonly report?: Partial<Specimen>;
}

const NAMESPACES =
  'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" ' +
  'xmlns:ixt-sec="http://www.sec.gov/inlineXBRL/transformation/2015-08-31" xmlns:xbrli="http://www.xbrl.org/2003/instance" ' +
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:dei="http://xbrl.sec.gov/dei/2024"';

/** Each once on the cover, in this order; the words are those of the plain specimen. */
const SHOWN: readonly TaggedWords[] = [
  { name: 'DocumentType', words: '8-K' },
  { name: 'DocumentPeriodEndDate', words: 'October 29, 2024', format: 'ixt:date-monthname-day-year-en' },
  { name: 'EntityRegistrantName', words: 'Alder Point Instruments, Inc.' },
  { name: 'EntityIncorporationStateCountryCode', words: 'Delaware', format: 'ixt-sec:stateprovnameen' },
  { name: 'EntityFileNumber', words: '001-38417' },
  { name: 'EntityTaxIdentificationNumber', words: '47-1180362' },
  { name: 'EntityAddressAddressLine1', words: '210 Harbor Street' },
  { name: 'EntityAddressCityOrTown', words: 'Portland' },
  { name: 'EntityAddressStateOrProvince', words: 'Maine', format: 'ixt-sec:stateprovnameen' },
  { name: 'EntityAddressPostalZipCode', words: '04101' },
  { name: 'CityAreaCode', words: '207' },
  { name: 'LocalPhoneNumber', words: '555-0142' },
  { name: 'WrittenCommunications', words: '\u2610', format: 'ixt-sec:boolballotbox' },
  { name: 'SolicitingMaterial', words: '\u2610', format: 'ixt-sec:boolballotbox' },
  { name: 'PreCommencementTenderOffer', words: '\u2610', format: 'ixt-sec:boolballotbox' },
  { name: 'PreCommencementIssuerTenderOffer', words: '\u2610', format: 'ixt-sec:boolballotbox' },
  { name: 'Security12bTitle', words: 'Common Stock, $0.001 par value' },
  { name: 'TradingSymbol', words: 'ALDR' },
  { name: 'SecurityExchangeName', words: 'The Nasdaq Stock Market LLC', format: 'ixt-sec:exchnameen' },
  { name: 'EntityEmergingGrowthCompany', words: '\u2610', format: 'ixt-sec:boolballotbox' },
];

const EXHIBITS =
  'Item 8.01 Other Events.\n\nThe plant in Bath opened on October 29, 2024, and its first line is running.';

/** The report of October 2024 as HTML with its cover in inline XBRL; pieces exchanged as given. */
export function taggedSpecimen(change: TaggedChange = {}): string {
  const report = { items: EXHIBITS, exhibitItem: '', exhibits: '', ...change.report };
  const pieces: Partial<Specimen> = {
    ...report,
    boxes: ballot(report.boxes ?? BOXES),
    emergingGrowth: GROWTH,
  };
  const html = htmlSpecimen({ body: headerOf(change) }, pieces).replace('<html>', `<html ${NAMESPACES}>`);
  let at = html.indexOf('<body>');
  let tagged = html.slice(0, at);
  for (const fact of SHOWN) {
    const words = fact.name === 'DocumentPeriodEndDate' ? (report.reportDate ?? fact.words) : fact.words;
    const found = html.indexOf(words, at);
    if (found < 0) throw new RangeError(`The specimen has no words for ${fact.name}`);
    tagged += html.slice(at, found) + factOf({ ...fact, words }, change);
    at = found + words.length;
  }
  return tagged + html.slice(at);
}

function factOf({ name, words, format }: TaggedWords, change: TaggedChange): string {
  const said = change.words?.[name] ?? words;
  if (change.untagged?.includes(name)) return said;
  const transformation = format === undefined ? '' : ` format="${format}"`;
  return `<ix:nonNumeric contextRef="c-1" name="dei:${name}"${transformation}>${said}</ix:nonNumeric>`;
}

function headerOf({ untagged = [], words = {}, hidden = {} }: TaggedChange): string {
  const always = { EntityCentralIndexKey: '0001723580', AmendmentFlag: 'false' };
  const kept = Object.entries(always).filter(([name]) => !untagged.includes(name));
  const facts = [
    ...kept.map(([name, value]) => [name, words[name] ?? value] as const),
    ...Object.entries(hidden),
  ]
    .map(([name, value]) => factOf({ name, words: value }, {}))
    .join('');
  return `<div style="display:none"><ix:header><ix:hidden>${facts}</ix:hidden><ix:resources>
<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001723580</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2024-10-29</xbrli:startDate><xbrli:endDate>2024-10-29</xbrli:endDate></xbrli:period></xbrli:context>
</ix:resources></ix:header></div>`;
}

const [BOXES, GROWTH] = piecesWithBoxes();

/** The specimen's own boxes as ballot boxes, which is what the transformation reads. */
function piecesWithBoxes(): [boxes: string, growth: string] {
  const text = specimen();
  const from = text.indexOf('Check the appropriate box');
  const table = text.indexOf('Securities registered');
  const growth = text.indexOf('Indicate by check mark');
  return [
    text.slice(from, table).trim(),
    ballot(text.slice(growth, text.indexOf('-'.repeat(72), growth)).trim()),
  ];
}

function ballot(boxes: string): string {
  return boxes.replaceAll('[ ]', '\u2610');
}
