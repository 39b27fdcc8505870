import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { isAbroad, statesInAddress } from '../_shared/cover-address.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover bears the address of the principal executive offices. */
export default defineRule({
  id: 'cover/address-missing',
  title: 'The cover bears the address of the principal executive offices',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the address of principal executive offices.'),
    authority('EDGAR Filer Manual', 'Street, city, state and ZIP code are facts of the tagged cover.'),
  ],
  inForce: {},
  why: 'The form asks for it, and the tagged cover cannot be made without it.',
  remedy: 'Write street, city, state and ZIP code above "(Address of principal executive offices)".',
  messages: {
    blank: {
      verdict: 'violation',
      text: 'The address of the principal executive offices is left blank',
      expected: 'Street, city, state and ZIP code',
    },
    absent: {
      verdict: 'violation',
      text: 'The cover bears no address of the principal executive offices',
      expected: 'Street, city, state and ZIP code, over their caption',
    },
    placeless: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The address {found} names no state or country',
      expected: 'Street, city, state and ZIP code',
    },
  },
  examples: {
    clean: { shows: '210 Harbor Street, Portland, Maine 04101', draft: specimen() },
    flagged: {
      blank: {
        shows: '(Address of principal executive offices) (Zip Code)',
        draft: specimen({ address: '' }),
      },
      absent: {
        shows: "(IRS Employer Identification No.)\nRegistrant's telephone number",
        draft: specimen().replace(/210 Harbor Street[^(]{0,80}\(Address[^)]{0,80}\) \(Zip Code\)\n\n/, ''),
      },
      placeless: {
        shows: '210 Harbor Street, Portland',
        draft: specimen({ address: '210 Harbor Street, Portland' }),
      },
    },
  },
  silences: ['cover/zip'],

  check(filing) {
    const { address, zip } = filing.cover;
    if (!address) {
      const caption = captionOf(filing, 'address');
      return [
        caption
          ? { message: 'blank', place: caption }
          : { message: 'absent', place: filing.form?.span ?? null },
      ];
    }
    if (zip || statesInAddress(filing).length > 0 || isAbroad(filing)) return [];
    return [{ message: 'placeless', place: address.span, facts: { found: address.text } }];
  },
});
