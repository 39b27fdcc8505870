import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { STATES } from '../../core/standards/states.ts';
import { isZipOfState } from '../../core/standards/zip-codes.ts';
import { isAbroad, type NamedState, statesInAddress } from '../_shared/cover-address.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The address on the cover has a ZIP code, and one of its state. */
export default defineRule({
  id: 'cover/zip',
  title: 'The address on the cover has a ZIP code of its state',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the ZIP code with the address.'),
    authority('EDGAR Filer Manual', 'The ZIP code is a fact of the tagged cover.'),
  ],
  inForce: {},
  why: 'A ZIP code of another state shows that the address is of two offices, old and new.',
  remedy: 'Write the five or nine digits of the ZIP code that belongs to the address.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The address has no ZIP code',
      expected: 'Five digits, or nine, behind the state',
    },
    malformed: {
      verdict: 'violation',
      text: 'The ZIP code {found} has {digits} digits',
      expected: 'Five digits, or nine as in 04101-2210',
    },
    'other-state': {
      verdict: 'violation',
      text: 'The ZIP code {found} is not one of {state}',
      expected: 'A ZIP code of {state}',
    },
  },
  examples: {
    clean: { shows: 'Portland, Maine 04101', draft: specimen() },
    flagged: {
      missing: {
        shows: '210 Harbor Street, Portland, Maine',
        draft: specimen({ address: '210 Harbor Street, Portland, Maine' }),
      },
      malformed: {
        shows: 'Portland, Maine 0410',
        draft: specimen({ address: '210 Harbor Street, Portland, Maine 0410' }),
      },
      'other-state': {
        shows: 'Portland, Maine 97201',
        draft: specimen({ address: '210 Harbor Street, Portland, Maine 97201' }),
      },
    },
  },
  notes:
    'Judged by the first three digits, by the Postal Service’s own table. Addresses in other countries are not judged.',

  check(filing) {
    const states = statesInAddress(filing);
    if (states.length === 0) return 'not-applicable';
    const codes = codesBehind(filing, states);
    const odd = codes.find(({ digits }) => digits.length !== 5 && digits.length !== 9);
    if (odd) {
      const { digits, span, words } = odd;
      return [{ message: 'malformed', place: span, facts: { found: words, digits: digits.length } }];
    }
    const { zip, address } = filing.cover;
    if (codes.length === 0 && !zip) {
      if (isAbroad(filing)) return 'not-applicable';
      return [{ message: 'missing', place: captionOf(filing, 'zip') ?? address?.span ?? null }];
    }
    // A ZIP code in a cell of its own belongs to the one state of the address.
    const [only] = states;
    const pairs =
      codes.length === 0 && zip && only && states.length === 1
        ? [{ state: only, words: zip.text, span: zip.span }]
        : codes;
    const wrong = pairs.find(({ state, words }) => !isZipOfState(words, state.code));
    if (!wrong) return [];
    return [
      {
        message: 'other-state',
        place: wrong.span,
        related: [wrong.state.span],
        facts: { found: wrong.words, state: STATES[wrong.state.code] },
      },
    ];
  },
});

interface Code {
  readonly state: NamedState;
  readonly words: string;
  readonly digits: string;
  readonly span: Span;
}

/** Digits right behind a state, with nothing but a comma or a cell's edge between. */
function codesBehind(filing: Filing, states: readonly NamedState[]): Code[] {
  return states.flatMap((state) => {
    const behind = { ...state.span, start: state.span.end, end: state.span.end + 60 };
    const match = /^[.,]?[\s]{1,40}(\d{3,10}(?:-\d{1,5})?)(?![\d-])(?!\s{1,3}[A-Za-z]{3})/.exec(
      foldedOf(filing, behind),
    );
    const words = match?.[1];
    if (!match || !words) return [];
    const end = behind.start + match[0].length;
    return [
      { state, words, digits: words.replace('-', ''), span: { ...behind, start: end - words.length, end } },
    ];
  });
}
