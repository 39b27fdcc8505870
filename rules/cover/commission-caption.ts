import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { wordsOnCover } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

const COMMISSION = /\bexchange\s{1,9}commission\b/i;
const CITY = /\bwashington[\s,]{1,9}d\.?\s?c\.?[\s,]{0,40}(\d{5})\b/i;

/** The cover is headed with the Commission's name and city. */
export default defineRule({
  id: 'cover/commission-caption',
  title: 'The cover is headed with the Commission’s name and city',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Form 8-K cover',
      'The cover is headed "United States Securities and Exchange Commission, Washington, D.C. 20549".',
    ),
  ],
  inForce: {},
  why: 'It is the form’s own heading; nothing hangs on it.',
  remedy: 'Head the cover with "UNITED STATES SECURITIES AND EXCHANGE COMMISSION, Washington, D.C. 20549".',
  messages: {
    absent: {
      verdict: 'violation',
      text: 'The cover does not bear the Commission’s name',
      expected: 'Securities and Exchange Commission, Washington, D.C. 20549',
    },
    'other-zip': {
      verdict: 'violation',
      text: 'The Commission’s ZIP code is given as {found}',
      expected: 'Washington, D.C. 20549',
    },
  },
  examples: {
    clean: { shows: 'SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549', draft: specimen() },
    flagged: {
      absent: {
        shows: 'FORM 8-K\nCURRENT REPORT',
        draft: specimen().replace(/^[\s\S]*?20549\n\n/, ''),
      },
      'other-zip': {
        shows: 'Washington, D.C. 20546',
        draft: specimen().replace('20549', '20546'),
      },
    },
  },
  notes: 'A cover without "United States" passes.',

  check(filing) {
    const { form, cover } = filing;
    if (!form) return 'not-applicable';
    if (!wordsOnCover(filing, COMMISSION)) return [{ message: 'absent', place: form.span }];
    // A registrant may have its own offices in Washington: the Commission's line stands above the date.
    const name = cover.registrants[0]?.name;
    const below = cover.dateCaption ?? name?.span ?? form.span;
    const end = Math.max(cover.span.start, below.start);
    const head = { ...cover.span, end };
    const city = wordsOnCover(filing, CITY, head);
    if (!city) return [];
    const found = filing.documents[city.document]?.text.slice(city.end - 5, city.end) ?? '';
    return found === '20549' ? [] : [{ message: 'other-zip', place: city, facts: { found } }];
  },
});
