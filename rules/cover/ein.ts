import { defineRule } from '../../core/engine/rule.ts';
import type { Filing, Quote } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { captionOf, isSaidToBeNone } from '../_shared/cover-captions.ts';
import { foldEin, isEin } from '../_shared/identity-numbers.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover bears the registrant's employer identification number. */
export default defineRule({
  id: 'cover/ein',
  title: 'The cover bears the employer identification number',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the I.R.S. employer identification number.'),
    authority('EDGAR Filer Manual', 'The employer identification number is a fact of the tagged cover.'),
  ],
  inForce: {},
  why: 'The form asks for it, and the number tells companies of like names apart.',
  remedy: 'Write the nine digits as the Internal Revenue Service gave them: 12-3456789.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The cover bears no employer identification number',
      expected: 'Nine digits, such as 12-3456789',
    },
    malformed: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The employer identification number {found} has {digits} digits in place of nine',
      expected: 'Nine digits, such as 12-3456789',
    },
    misplaced: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The employer identification number {found} is not set as such numbers are',
      expected: 'Two digits, a hyphen, seven digits',
    },
    'not-own': {
      verdict: 'violation',
      text: 'The employer identification number is {found} on the cover and {expected} in the company’s profile',
      remedy: 'Put the right number on the cover, or mend the profile.',
    },
  },
  examples: {
    clean: { shows: '47-1180362\n(IRS Employer Identification No.)', draft: specimen() },
    flagged: {
      missing: { shows: '(IRS Employer Identification No.)', draft: specimen({ ein: '' }) },
      malformed: { shows: '47-118036', draft: specimen({ ein: '47-118036' }) },
      misplaced: { shows: '471-180362', draft: specimen({ ein: '471-180362' }) },
      'not-own': {
        shows: 'Cover: 47-1180326. Profile: 47-1180362',
        draft: specimen({ ein: '47-1180326' }),
        profile: { names: ['Alder Point Instruments, Inc.'], ein: '47-1180362' },
      },
    },
  },
  notes:
    'Nine digits without the hyphen count. "N/A", "None" and "Applied for" over the caption count, as foreign and new registrants write.',

  check(filing, { profile }) {
    const { registrants } = filing.cover;
    if (registrants.length === 0) return 'not-applicable';
    const lacking = registrants.find(({ ein }) => !ein);
    if (lacking) {
      const caption = captionOf(filing, 'ein');
      if (caption && isSaidToBeNone(filing, caption)) return [];
      const place = caption ?? lacking.name?.span ?? filing.form?.span ?? null;
      return [{ message: 'missing', place }];
    }
    const numbers = numbersOf(filing);
    const odd = numbers.find(({ text }) => !isEin(text));
    if (odd) return [oddNumber(odd)];
    const own = profile?.ein;
    const [first] = numbers;
    if (!own || !first || numbers.some(({ text }) => foldEin(text) === foldEin(own))) return [];
    return [{ message: 'not-own', place: first.span, facts: { found: first.text, expected: own } }];
  },
});

function numbersOf(filing: Filing): Quote[] {
  return filing.cover.registrants.flatMap(({ ein }) => (ein ? [ein] : []));
}

function oddNumber({ text, span }: Quote) {
  const digits = foldEin(text).length;
  const message = digits === 9 ? ('misplaced' as const) : ('malformed' as const);
  return { message, place: span, facts: { found: text, digits } };
}
