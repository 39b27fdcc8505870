import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { compareNames, foldName } from '../../core/filing/names.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

/** "changed its name from X to Y": both names, as far as capitals and their company words reach. */
const CHANGE =
  /\b[Cc]hang(?:e|ed|es|ing)\s{1,6}(?:of\s{1,6})?(?:its|the|our)\s{1,6}(?:corporate\s{1,6}|legal\s{1,6})?name\s{1,6}(?:of\s{1,6}the\s{1,6}(?:[Cc]ompany|[Cc]orporation|[Rr]egistrant)\s{1,6})?from\s{1,6}"?([A-Z0-9][^"]{2,80}?)"?\s{1,6}to\s{1,6}"?([A-Z0-9][^"]{2,80}?)(?="|,?\s{1,6}(?:effective|on|as|and|in|by|pursuant)\b|\.\s|\.?$)/g;

/** Where the report tells of a change of name that has happened, the cover bears the former name. */
export default defineRule({
  id: 'cover/former-name-line',
  title: 'The cover bears the former name of a registrant that has changed it',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K cover',
      'The cover asks for the former name or former address, if changed since the last report.',
    ),
  ],
  inForce: {},
  why: 'The line is what ties this report to the earlier ones.',
  remedy: 'Write the former name above "(Former name or former address, if changed since last report)".',
  messages: {
    unanswered: {
      verdict: 'violation',
      text: 'The report tells that the name was {former}, and the cover does not bear that name',
      expected: '{former}, on the line for a former name',
    },
  },
  examples: {
    clean: { shows: 'Not applicable (Former name …), and no change in the report', draft: specimen() },
    flagged: {
      unanswered: {
        shows:
          '"changed its name from Birch Point Sensors, Inc. to Alder Point Instruments, Inc."; former name: Not applicable',
        draft: specimen({
          items: `Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.

On October 29, 2024, the company changed its name from Birch Point Sensors, Inc. to Alder Point
Instruments, Inc., effective that day.`,
        }),
      },
    },
  },
  notes:
    'A change that is only coming leaves the old name on the cover, and is not told. The line itself may be left out where nothing has changed.',

  check(filing) {
    const [registrant] = filing.cover.registrants;
    const name = registrant?.name;
    if (!name) return 'not-applicable';
    const change = changeTo(filing, name.text);
    if (!change) return [];
    if (foldName(foldedOf(filing, filing.cover.span)).includes(foldName(change.former))) return [];
    const place = captionOf(filing, 'former-name') ?? name.span;
    return [{ message: 'unanswered', place, related: [change.span], facts: { former: change.former } }];
  },
});

/** The change by which the registrant got the name that stands on the cover. */
function changeTo(filing: Filing, name: string): { former: string; span: Span } | null {
  for (const { heading, body } of filing.items) {
    const told = { ...body, start: heading.start };
    const words = foldedOf(filing, told);
    if (!words.includes(' name')) continue;
    for (const match of words.matchAll(CHANGE)) {
      const [former, present] = [match[1] ?? '', match[2] ?? ''].map((one) => one.replace(/\s+/g, ' '));
      if (!former || !present || compareNames(present, name) !== 'same') continue;
      const start = told.start + match.index;
      return { former, span: { ...told, start, end: start + match[0].length } };
    }
  }
  return null;
}
