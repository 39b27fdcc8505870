import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** The report ends with a signature block for the registrant; an exhibit's own page never counts. */
export default defineRule({
  id: 'signature/missing',
  title: 'The report ends with a signature block',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K, Signatures'),
    authority('Exchange Act Rule 12b-11'),
    authority('Form 8-K, General Instruction E'),
  ],
  inForce: {},
  why: 'An unsigned report is not a filed report.',
  remedy: 'Add the block: heading, sentence, registrant’s name, date, By:, printed name and title.',
  silences: ['signature/*'],
  messages: {
    missing: {
      verdict: 'violation',
      text: 'No signature block in the report',
      expected:
        'SIGNATURE, the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934 …", a By: line',
    },
    unrecognised: {
      verdict: 'undetermined',
      text: 'Is this the signature? No block could be made out around it',
      expected:
        'SIGNATURE, the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934 …", a By: line',
    },
  },
  examples: {
    clean: {
      shows:
        'SIGNATURE ... the registrant has duly caused this report to be signed ... By: /s/ Maria Ortiz, Chief Financial Officer',
      draft: specimen(),
    },
    flagged: {
      missing: {
        shows: 'The report stops after Item 9.01 and goes straight to Exhibit 99.1.',
        draft: specimen({ signature: '' }),
      },
      unrecognised: {
        shows: '/s/ Maria Ortiz, without heading, sentence or By:',
        draft: specimen({ signature: '/s/ Maria Ortiz\n\nOctober 30, 2024' }),
      },
    },
  },
  notes:
    'Two of three make a block: the heading, the words "duly caused this report to be signed", a By: line. A block on one line is a block. Before September 1, 2017 an index usually followed it.',

  check(filing) {
    if (filing.signatures.length > 0) return [];
    const mark = markOfSigning(filing);
    if (mark) return [{ message: 'unrecognised', place: mark }];
    const last = filing.items.at(-1)?.heading ?? null;
    return [{ message: 'missing', place: last, facts: { found: 'The report ends without one' } }];
  },
});

/** "/s/" or "duly authorized" behind the last item's heading and before the first exhibit's: somebody may have signed. */
function markOfSigning(filing: Filing): Span | null {
  const from = filing.items.at(-1)?.heading.end ?? filing.cover.span.start;
  const report = filing.documents.find(({ role }) => role === 'report');
  if (!report) return null;
  const text = foldedOf(filing, { document: report.index, start: from, end: report.text.length });
  const exhibit =
    /^[^A-Za-z0-9\n]{0,9}exhibit\s{0,3}\d{1,3}(?:\.\d{1,3})?[\s.:]{0,9}$/im.exec(text)?.index ?? text.length;
  const mark = /(?:\/s\/|\bduly\s{1,9}authorized\b|\bcaused\s{1,9}this\s{1,9}report\b)[^\n]{0,80}/i.exec(
    text.slice(0, exhibit),
  );
  return (
    mark && {
      document: report.index,
      start: from + mark.index,
      end: from + mark.index + mark[0].trimEnd().length,
    }
  );
}
