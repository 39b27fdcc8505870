import { describe, expect, it } from 'vitest';
import { quote } from '../../../core/parse/steps/quotes.ts';
import { readContact } from '../../../core/parse/steps/read-contact.ts';

function contactIn(text: string): (string | undefined)[] {
  const quoted = (start: number, end: number) => quote(text, { document: 0, start, end });
  const { address, zip, telephone } = readContact(text, 0, text.length, quoted);
  return [address?.text, zip?.text, telephone?.text];
}

describe('Address, ZIP code and telephone', () => {
  it.each([
    [
      'above their captions',
      '1 Way, Tigard, Oregon 97223\n(Address of principal executive offices) (Zip Code)\n\n(503) 555-0142\n(Registrant’s telephone number)',
      ['1 Way, Tigard, Oregon 97223', '97223', '(503) 555-0142'],
    ],
    [
      'under one long caption',
      '1 Way, Tigard, OR 97223\n(503) 555-0142\n(Address, including zip code, and telephone number, including area code, of principal executive offices)',
      ['1 Way, Tigard, OR 97223', '97223', '(503) 555-0142'],
    ],
    [
      'in the state of Washington, which is not the Commission’s city',
      'SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\n410 Terry Avenue, Seattle, Washington 98109\n(Address of principal executive offices)',
      ['410 Terry Avenue, Seattle, Washington 98109', '98109', undefined],
    ],
    [
      'without captions',
      'Washington, D.C. 20549\n\nOne Way, Redmond, Washington\t98052-6399\n\n(425) 555-0142',
      ['One Way, Redmond, Washington 98052-6399', '98052-6399', '(425) 555-0142'],
    ],
    [
      'with a ZIP code in a cell of its own, and its caption beside the city',
      '66 Harbor Boulevard\t04101-2192\nPortland,\tMaine\t(Zip Code)\n(Address of principal executive offices)',
      ['66 Harbor Boulevard 04101-2192 Portland, Maine (Zip Code)', '04101-2192', undefined],
    ],
    [
      'below the end of the captions above',
      '(State or other jurisdiction of\t(Commission File\nincorporation)\tNumber)\n1 Way, Tigard, Oregon\n97223\n(Address of principal executive offices)',
      ['1 Way, Tigard, Oregon 97223', '97223', undefined],
    ],
    [
      'behind their captions',
      'Address of principal executive offices: 1 Way, Tigard, Oregon 97223',
      ['1 Way, Tigard, Oregon 97223', '97223', undefined],
    ],
    [
      'where a house and a box at the post office have five digits too',
      '22777 Springwood Way, P.O. Box 32010\nLouisville, Ky. 40232\n(Address of principal executive offices)',
      ['22777 Springwood Way, P.O. Box 32010 Louisville, Ky. 40232', '40232', undefined],
    ],
    [
      'with a telephone number that lacks a digit',
      "(207) 555-014\n(Registrant's telephone number, including area code)\n\nRule 425 (17 CFR 230.425)",
      [undefined, undefined, '(207) 555-014'],
    ],
    [
      'with a telephone number that lacks a digit and its caption',
      'One Way, Redmond, Washington\t98052-6399\n\n(425) 555-014\n\nwww.alderpoint.example',
      ['One Way, Redmond, Washington 98052-6399', '98052-6399', '(425) 555-014'],
    ],
    [
      'without captions and without a ZIP code',
      'Washington, D.C. 20549\n\nOne Way, Redmond, Washington\n\n(425) 555-0142',
      ['One Way, Redmond, Washington', undefined, '(425) 555-0142'],
    ],
    [
      'that are not there',
      'FORM 8-K\n\nCURRENT REPORT\n\nWashington, D.C. 20549',
      [undefined, undefined, undefined],
    ],
  ])('stand %s', (_title, text, expected) => {
    expect(contactIn(text)).toEqual(expected);
  });
});
