import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { statesInAddress } from '../_shared/cover-address.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover bears the registrant's telephone number with its area code. */
export default defineRule({
  id: 'cover/phone',
  title: 'The cover bears a telephone number with its area code',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the registrant’s telephone number, including area code.'),
    authority('EDGAR Filer Manual', 'Area code and local number are facts of the tagged cover.'),
  ],
  inForce: {},
  why: 'The form asks for it, and the tagged cover cannot be made without it.',
  remedy: 'Write the number of the principal executive offices with its area code.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The cover bears no telephone number',
      expected: 'The number with its area code, such as (207) 555-0142',
    },
    malformed: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The telephone number {found} has {digits} digits in place of ten',
      expected: 'Area code and seven digits, such as (207) 555-0142',
    },
  },
  examples: {
    clean: { shows: "Registrant's telephone number, including area code: (207) 555-0142", draft: specimen() },
    flagged: {
      missing: {
        shows: "Registrant's telephone number, including area code:",
        draft: specimen({ telephone: '' }),
      },
      malformed: { shows: '(207) 555-014', draft: specimen({ telephone: '(207) 555-014' }) },
    },
  },
  notes:
    'Ten digits are asked of an address in a state of the United States; numbers abroad are of any length.',

  check(filing) {
    const { telephone } = filing.cover;
    if (!telephone) {
      const caption = captionOf(filing, 'telephone');
      return [
        { message: 'missing', place: caption ?? filing.cover.address?.span ?? filing.form?.span ?? null },
      ];
    }
    const digits = telephone.text.replace(/\D/g, '');
    const isWhole = digits.length === 10 || (digits.length === 11 && digits.startsWith('1'));
    if (isWhole || telephone.text.startsWith('+') || statesInAddress(filing).length === 0) return [];
    return [
      {
        message: 'malformed',
        place: telephone.span,
        facts: { found: telephone.text, digits: digits.length },
      },
    ];
  },
});
