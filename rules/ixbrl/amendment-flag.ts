import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Fact } from '../../core/filing/filing.ts';
import { factNamed, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** The amendment flag is true on an amendment, with a description, and false on a report. */
export default defineRule({
  id: 'ixbrl/amendment-flag',
  title: 'The amendment flag fits the form',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The flag is true with a description of the amendment, else false without one (6.5.20).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'Users of the data take a report for an amendment, or miss one.',
  remedy: '{remedy}',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The amendment flag is {found} on Form {form}',
      expected: '{expected}',
      remedy: 'Set the flag to {expected}.',
    },
    undescribed: {
      verdict: 'violation',
      text: 'The amendment flag is true, and no description is tagged',
      expected: 'dei:AmendmentDescription',
      remedy: 'Tag what the amendment is for.',
    },
    needless: {
      verdict: 'violation',
      text: 'A description of an amendment is tagged, and the flag is false',
      expected: 'no dei:AmendmentDescription',
      remedy: 'Take the description out.',
    },
  },
  examples: {
    clean: { shows: 'dei:AmendmentFlag false on Form 8-K', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      differs: {
        shows: 'dei:AmendmentFlag true on Form 8-K',
        draft: taggedSpecimen({
          words: { AmendmentFlag: 'true' },
          hidden: { AmendmentDescription: 'To add Exhibit 10.1.' },
        }),
        name: 'draft.htm',
      },
      undescribed: {
        shows: 'dei:AmendmentFlag true on Form 8-K/A, without a description',
        draft: taggedSpecimen({ words: { AmendmentFlag: 'true', DocumentType: '8-K/A' } }),
        name: 'draft.htm',
      },
      needless: {
        shows: 'dei:AmendmentDescription on Form 8-K',
        draft: taggedSpecimen({ hidden: { AmendmentDescription: 'None' } }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    const flag = cover && factNamed(cover, 'AmendmentFlag');
    if (!cover || !flag) return 'not-applicable';
    const description = factNamed(cover, 'AmendmentDescription');
    // EDGAR goes by what is submitted, whatever the cover says.
    const form = filing.header?.form ?? filing.form?.text ?? '8-K';
    const expected = String(/\/\s?A\b/i.test(form));
    if (truthOf(flag) !== expected)
      return [{ message: 'differs', place: flag.span, facts: { found: flag.text, form, expected } }];
    if (expected === 'true' && !description) return [{ message: 'undescribed', place: flag.span }];
    if (expected === 'false' && description) return [{ message: 'needless', place: description.span }];
    return [];
  },
});

/** "true" or "false", as EDGAR reads the words. */
function truthOf({ value, text }: Fact): string {
  const said = (value ?? text).toLowerCase();
  return said === '1' ? 'true' : said === '0' ? 'false' : said;
}
