import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { signersOf } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

const BY_POWER = /\battorney[- ]{1,3}in[- ]{1,3}fact\b|\bpower\s{1,9}of\s{1,9}attorney\b/i;
/** Titles of people who are not the registrant's own. */
const OUTSIDER =
  /\b(?:outside|external|special|independent)\s{1,9}(?:general\s{1,9})?counsel\b|\bcounsel\s{1,9}(?:to|for)\b|\battorneys?\s{1,9}(?:at\s{1,9}law|for)\b|\bparalegal\b|\bconsultant\b/i;
const POWER_ELSEWHERE = /\bpowers?\s{1,9}of\s{1,9}attorney\b/i;

/** Whoever signs is an officer, or is shown to be authorized. */
export default defineRule({
  id: 'signature/signer-authority',
  title: 'The signer is an officer or is shown to be authorized',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Exchange Act Rule 12b-11',
      'A report is signed by the registrant’s duly authorized representative.',
    ),
    authority('Regulation S-K Item 601(b)(24)'),
  ],
  inForce: {},
  why: 'Any duly authorized person may sign, but the authority of one who is not an officer must be shown somewhere.',
  remedy: 'Let an officer sign, or list the power of attorney as Exhibit 24 or say where it was filed.',
  messages: {
    power: {
      verdict: 'violation',
      text: 'Signed by an attorney-in-fact; no power of attorney is listed',
      expected: 'Exhibit 24, or where the power was filed',
    },
    outsider: {
      verdict: 'undetermined',
      text: 'Signed as {capacity}: was this person authorized to sign for the registrant?',
      expected: 'An officer, or a person shown to be authorized',
    },
  },
  examples: {
    clean: { shows: 'Title: Chief Accounting Officer', draft: specimen() },
    flagged: {
      power: {
        shows: 'By: /s/ R. Poe, Attorney-in-Fact',
        draft: specimen({ signedBy: 'By: /s/ Rachel Poe\nRachel Poe\nAttorney-in-Fact' }),
      },
      outsider: {
        shows: 'By: /s/ Rachel Poe, Outside Counsel',
        draft: specimen({ signedBy: 'By: /s/ Rachel Poe\nRachel Poe\nOutside Counsel' }),
      },
    },
  },
  notes:
    'Authorized signatories and persons, and partners of a general partner, are normal and pass. A title that is merely unusual is not judged.',

  check(filing) {
    const signers = signersOf(filing);
    if (signers.length === 0) return 'not-applicable';
    const [signer] = signers.filter(({ title }) => title && BY_POWER.test(title.text));
    if (signer && !showsPower(filing))
      return [{ message: 'power', place: signer.title?.span ?? signer.line }];
    const outsider = signers.map(({ title }) => title).find((title) => title && OUTSIDER.test(title.text));
    if (!outsider) return [];
    return [{ message: 'outsider', place: outsider.span, facts: { capacity: outsider.text } }];
  },
});

/** Exhibit 24 is listed, or the report says elsewhere that there is a power. */
function showsPower(filing: Filing): boolean {
  if (filing.exhibits.some(({ number }) => /^24\b/.test(number))) return true;
  const last = filing.items.at(-1);
  const rows = filing.indexes.flatMap((index) => index.rows);
  return (
    rows.some(({ description }) => POWER_ELSEWHERE.test(description)) ||
    (last !== undefined && POWER_ELSEWHERE.test(foldedOf(filing, last.body)))
  );
}
