import { describe, expect, it } from 'vitest';
import { taggedFactsOf } from '../../../core/filing/query.ts';
import { excerptOf, placeOf } from '../../../core/filing/span.ts';
import { parseDraft } from '../../../core/parse/parse-draft.ts';
import { transformed } from '../../../core/parse/steps/transformations.ts';

const HEADER = `<div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric contextRef="c-1" name="dei:EntityCentralIndexKey" id="f-1">0001105472</ix:nonNumeric>
</ix:hidden><ix:resources>
<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001105472</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2024-06-03</xbrli:startDate><xbrli:endDate>2024-06-03</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:context id="c-2"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001105472</xbrli:identifier>
<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">us-gaap:CommonStockMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
<xbrli:period><xbrli:instant>2024-06-03</xbrli:instant></xbrli:period></xbrli:context>
</ix:resources></ix:header></div>`;

const BODY = `<p>FORM <ix:nonNumeric contextRef="c-1" name="dei:DocumentType" id="f-2">8-K</ix:nonNumeric></p>
<p>Date of Report: <ix:nonNumeric contextRef="c-1" name="dei:DocumentPeriodEndDate" format="ixt:date-monthname-day-year-en"><b>June&#160;3,</b>
 2024</ix:nonNumeric></p>
<p><span style="-sec-ix-hidden: f-1">Acme Robotics, Inc.</span> files this current report with the Commission to say that its plant in
Portland has opened, that its first line is running, and that nothing else of note has happened since the last report it filed.</p>
<p><ix:nonNumeric contextRef="c-2" name="dei:SecurityExchangeName" format="ixt-sec:exchnameen">The Nasdaq Stock Market LLC</ix:nonNumeric></p>
<p><ix:nonNumeric contextRef="c-1" name="dei:EntityAddressAddressLine2" xsi:nil="true"></ix:nonNumeric></p>`;

const bytes = new TextEncoder().encode(`<html><body>${HEADER}${BODY}</body></html>`);
const { filing } = parseDraft({ name: 'draft.htm', bytes });
if (!filing) throw new Error('The draft can be read');
const tagged = taggedFactsOf(filing);

describe('The facts of a report in inline XBRL', () => {
  it('are read with the values that EDGAR reads, shown or hidden', () => {
    expect(
      tagged?.facts.map(({ name, value, text, context, hidden, nil }) => ({
        name,
        value,
        text,
        context,
        hidden,
        nil,
      })),
    ).toEqual([
      {
        name: 'dei:EntityCentralIndexKey',
        value: '0001105472',
        text: '0001105472',
        context: 'c-1',
        hidden: true,
        nil: false,
      },
      { name: 'dei:DocumentType', value: '8-K', text: '8-K', context: 'c-1', hidden: false, nil: false },
      {
        name: 'dei:DocumentPeriodEndDate',
        value: '2024-06-03',
        text: 'June 3, 2024',
        context: 'c-1',
        hidden: false,
        nil: false,
      },
      {
        name: 'dei:SecurityExchangeName',
        value: 'NASDAQ',
        text: 'The Nasdaq Stock Market LLC',
        context: 'c-2',
        hidden: false,
        nil: false,
      },
      {
        name: 'dei:EntityAddressAddressLine2',
        value: '',
        text: '',
        context: 'c-1',
        hidden: false,
        nil: true,
      },
    ]);
  });

  it('stand where their words stand in the upload', () => {
    const slices = tagged?.facts.map(({ span }) => {
      const place = placeOf(filing, span);
      return new TextDecoder().decode(bytes.subarray(place.bytes?.start, place.bytes?.end));
    });
    expect(slices).toEqual([
      '0001105472',
      '8-K',
      'June&#160;3,</b>\n 2024',
      'The Nasdaq Stock Market LLC',
      '',
    ]);
    expect(tagged?.facts.map(({ span }) => excerptOf(filing, span))).toEqual([
      '0001105472',
      '8-K',
      'June 3, 2024',
      'The Nasdaq Stock Market LLC',
      '',
    ]);
  });

  it('have contexts, with period, entity and members', () => {
    expect(tagged?.contexts).toEqual([
      { id: 'c-1', entity: '0001105472', from: '2024-06-03', until: '2024-06-03', members: [] },
      {
        id: 'c-2',
        entity: '0001105472',
        from: '2024-06-03',
        until: '2024-06-03',
        members: [{ axis: 'us-gaap:StatementClassOfStockAxis', member: 'us-gaap:CommonStockMember' }],
      },
    ]);
  });

  it('may be hidden and yet shown by words that point to them', () => {
    expect(tagged?.shownFor).toEqual(['f-1']);
  });

  it('are none in HTML without tags of XBRL', () => {
    const plain = parseDraft({
      name: 'draft.htm',
      bytes: new TextEncoder().encode(`<html><p>${'Form 8-K words '.repeat(30)}</p></html>`),
    });
    expect(plain.filing && taggedFactsOf(plain.filing)).toBeNull();
  });
});

describe('A transformation', () => {
  it.each<[string, string | null, string | null]>([
    ['8-K', null, '8-K'],
    ['\u2610', 'boolballotbox', 'false'],
    ['\u2612', 'boolballotbox', 'true'],
    ['o', 'boolballotbox', 'false'],
    ['maybe', 'boolballotbox', null],
    ['anything', 'fixed-true', 'true'],
    ['', 'booleanfalse', 'false'],
    ['June 3, 2024', 'date-monthname-day-year-en', '2024-06-03'],
    ['June 3, 2024', 'datemonthdayyearen', '2024-06-03'],
    ['June 31, 2024', 'date-monthname-day-year-en', null],
    ['June 3, 2024 (May 30, 2024)', 'date-monthname-day-year-en', null],
    ['December 31', 'date-monthname-day-en', '--12-31'],
    ['12/31', 'date-month-day', '--12-31'],
    ['13/31', 'date-month-day', null],
    ['Delaware', 'stateprovnameen', 'DE'],
    ['Freedonia', 'stateprovnameen', null],
    ['New York Stock Exchange', 'exchnameen', 'NYSE'],
    ['OTC Pink', 'exchnameen', null],
    ['0.01', 'num-dot-decimal', '0.01'],
    ['1,000', 'num-dot-decimal', '1000'],
    ['x', 'no-such-transformation', null],
  ])('makes of "%s" by %s: %s', (words, format, value) => {
    expect(transformed(words, format)).toBe(value);
  });
});
