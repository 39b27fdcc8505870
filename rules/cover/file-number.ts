import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { foldFileNumber, isFileNumber } from '../_shared/identity-numbers.ts';
import { specimen } from '../_shared/specimen.ts';
import { submissionSpecimen } from '../_shared/submission-specimen.ts';

const IN_HEADER = submissionSpecimen([], specimen({ fileNumber: '' })).replace(
  'INC.\n</SEC-HEADER>',
  'INC.\n\tFILING VALUES:\n\t\tSEC FILE NUMBER:\t001-38417\n</SEC-HEADER>',
);

/** The cover bears the Commission's file number of the registrant. */
export default defineRule({
  id: 'cover/file-number',
  title: 'The cover bears the Commission file number',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the Commission file number.'),
    authority('EDGAR Filer Manual', 'The file number is a fact of the tagged cover, and EDGAR compares it.'),
  ],
  inForce: {},
  why: 'The number says under which registration the report is made.',
  remedy:
    'Copy the number from the last annual report, or from EDGAR: "001-" and five digits for a listed company.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The cover bears no Commission file number',
      expected: 'A number such as 001-12345',
    },
    'in-header': {
      verdict: 'violation',
      severity: 'warning',
      text: 'The cover bears no Commission file number; the submission’s header has {expected}',
      remedy: 'Put {expected} on the cover, as in the header.',
    },
    malformed: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The Commission file number {found} is not made as such numbers are',
      expected: 'A number such as 001-12345, 000-12345 or 333-123456',
    },
    'not-own': {
      verdict: 'violation',
      text: 'The Commission file number is {found} on the cover and {expected} in the company’s profile',
      remedy: 'Put the right number on the cover, or mend the profile.',
    },
  },
  examples: {
    clean: { shows: '001-38417\n(Commission File Number)', draft: specimen() },
    flagged: {
      missing: { shows: '(Commission File Number)', draft: specimen({ fileNumber: '' }) },
      'in-header': {
        shows: 'No number on the cover, SEC FILE NUMBER: 001-38417 in the header',
        draft: IN_HEADER,
      },
      malformed: { shows: '001-3841-7', draft: specimen({ fileNumber: '001-3841-7' }) },
      'not-own': {
        shows: 'Cover: 001-38471. Profile: 001-38417',
        draft: specimen({ fileNumber: '001-38471' }),
        profile: { names: ['Alder Point Instruments, Inc.'], fileNumber: '001-38417' },
      },
    },
  },
  notes:
    'A number that the header of the submission has is not lost to EDGAR, which takes it from there: then the omission warns. One to six digits after the prefix: 1-442 is a number. Leading zeros do not matter when numbers are compared. Of several registrants each needs one.',

  check(filing, { profile }) {
    const { registrants } = filing.cover;
    const lacking = registrants.find(({ fileNumber }) => !fileNumber);
    if (registrants.length === 0) return 'not-applicable';
    if (lacking) {
      const place = captionOf(filing, 'file-number') ?? lacking.name?.span ?? filing.form?.span ?? null;
      const known = registrants.length === 1 ? filing.header?.filers[0]?.fileNumber : null;
      if (known) return [{ message: 'in-header', place, facts: { expected: known } }];
      return [{ message: 'missing', place }];
    }
    const numbers = numbersOf(filing);
    const odd = numbers.find(({ text }) => !isFileNumber(text));
    if (odd) return [{ message: 'malformed', place: odd.span, facts: { found: odd.text } }];
    const own = profile?.fileNumber;
    const [first] = numbers;
    if (!own || !first || numbers.some(({ text }) => foldFileNumber(text) === foldFileNumber(own))) return [];
    return [{ message: 'not-own', place: first.span, facts: { found: first.text, expected: own } }];
  },
});

function numbersOf(filing: Filing) {
  return filing.cover.registrants.flatMap(({ fileNumber }) => (fileNumber ? [fileNumber] : []));
}
