import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOfAmendment } from '../_shared/amended-report.ts';
import { specimen } from '../_shared/specimen.ts';

const SUCCESSION =
  /\brules?\s{1,9}(?:12g-3|15d-5)\s?(?:\([a-g]\)|\b)[^.;]{0,200}\b(?:successor|deemed|succeed)|\b(?:successor|deemed|succeed)\w{0,6}\b[^.;]{0,200}\brules?\s{1,9}(?:12g-3|15d-5)\b/i;
const SUCCESSOR_FORM = /8-K(?:12B|12G3|15D5)/i;

/** A successor issuer reports the succession on the form made for it. */
export default defineRule({
  id: 'amendment/wrong-successor-type',
  title: 'A succession is reported on Form 8-K12B, 8-K12G3 or 8-K15D5',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority('Exchange Act Rule 12g-3'),
    authority('Exchange Act Rule 15d-5'),
    authority(
      'EDGAR Filer Manual',
      'Submission types 8-K12B, 8-K12G3 and 8-K15D5 are for successor issuers.',
    ),
  ],
  inForce: { from: '1996-01-01' },
  why: 'EDGAR opens the successor’s own file by the submission type; under plain 8-K the report stays in its predecessor’s.',
  remedy: 'Submit as 8-K12B, 8-K12G3 or 8-K15D5, by the section under which the predecessor reported.',
  messages: {
    plain: {
      verdict: 'violation',
      text: 'The report tells of a successor issuer, and the form is {form}',
      expected: 'Form 8-K12B, 8-K12G3 or 8-K15D5',
    },
  },
  examples: {
    clean: {
      shows: 'FORM 8-K12B',
      draft: succession('FORM 8-K12B'),
    },
    flagged: {
      plain: {
        shows:
          'FORM 8-K\nBy operation of Rule 12g-3(a) the shares are deemed registered under Section 12(b).',
        draft: succession('FORM 8-K'),
      },
    },
  },
  notes:
    'A report under plain 8-K beside the one under 8-K12B, and one under 8-K with this statement, are seen: this is a note.',

  check(filing) {
    const { form } = filing;
    if (!form) return 'not-applicable';
    const within = wordsOfAmendment(filing);
    const match = SUCCESSION.exec(foldedOf(filing, within));
    if (!match) return 'not-applicable';
    if (SUCCESSOR_FORM.test(`${form.text} ${filing.header?.form ?? ''}`)) return [];
    const start = within.start + match.index;
    const place = { ...within, start, end: start + match[0].length };
    return [{ message: 'plain', place, related: [form.span], facts: { form: form.text } }];
  },
});

function succession(form: string): string {
  return specimen({
    form,
    items: `Item 3.03 Material Modification to Rights of Security Holders.

By operation of Rule 12g-3(a) under the Exchange Act, the company is the successor issuer to
Birch Point Sensors, Inc., and its common stock is deemed registered under Section 12(b).`,
  });
}
