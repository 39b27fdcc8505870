import { describe, expect, it } from 'vitest';
import { quote } from '../../../core/parse/steps/quotes.ts';
import { readIdentifiers } from '../../../core/parse/steps/read-identifiers.ts';

function identifiersIn(text: string, address: string | null = null): (string | undefined)[] {
  const quoted = (start: number, end: number) => quote(text, { document: 0, start, end });
  const at = address === null ? -1 : text.indexOf(address);
  const taken = address === null ? null : { start: at, end: at + address.length };
  const { jurisdiction, fileNumber, ein } = readIdentifiers(text, 0, text.length, taken, quoted);
  return [jurisdiction?.text, fileNumber?.text, ein?.text];
}

const CAPTIONS =
  '(State or other jurisdiction of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)';

describe('Jurisdiction, file number and employer’s number', () => {
  it.each<[string, string, (string | undefined)[]]>([
    ['in cells', `Delaware\t001-38417\t47-1180362\n${CAPTIONS}`, ['Delaware', '001-38417', '47-1180362']],
    ['with a code of the state', `DE\t001-38417\t47-1180362\n${CAPTIONS}`, ['DE', '001-38417', '47-1180362']],
    [
      'of a federal savings bank',
      `Federal\t0-50529\t56-2423750\n${CAPTIONS}`,
      ['Federal', '0-50529', '56-2423750'],
    ],
    ['without the hyphen', `DE\t0-23155\t561808663\n${CAPTIONS}`, ['DE', '0-23155', '561808663']],
    ['run together', `Delaware 333-19078846-2552550\n${CAPTIONS}`, ['Delaware', '333-190788', '46-2552550']],
    [
      'of a co-registrant',
      `Delaware\t333-46893-01\t47-1180362\n${CAPTIONS}`,
      ['Delaware', '333-46893-01', '47-1180362'],
    ],
    [
      'with a digit too few',
      `Delaware\t0-29464\t03-153200\n${CAPTIONS}`,
      ['Delaware', '0-29464', '03-153200'],
    ],
    [
      'with a digit too many',
      `Delaware\t001-3841712\t47-1180362\n${CAPTIONS}`,
      ['Delaware', '001-3841712', '47-1180362'],
    ],
    ['that are not there', `\t\t\n${CAPTIONS}`, [undefined, undefined, undefined]],
  ])('are read %s', (_title, text, expected) => {
    expect(identifiersIn(text)).toEqual(expected);
  });

  it('leave the head of the cover, a name and the address alone', () => {
    const address = '655 New York Avenue\nBoston, Massachusetts 02110';
    const text =
      'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nBancorp of Ohio, Inc.\n' +
      `(Exact name of registrant)\n\n${CAPTIONS}\n\n${address}\n(Address of principal executive offices)`;
    expect(identifiersIn(text, address)[0]).toBeUndefined();
  });

  it('are no telephone number, ZIP code, date or par value', () => {
    const text = `Delaware\n${CAPTIONS}\n04101-2210\n(207) 555-0142\n10-29-2024\npar value 1-2/3 cents`;
    expect(identifiersIn(text)).toEqual(['Delaware', undefined, undefined]);
  });
});
