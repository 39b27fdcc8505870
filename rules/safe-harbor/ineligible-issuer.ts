import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf } from '../_shared/cautions.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { callsOnStatute } from '../_shared/excluded-offers.ts';
import { excludedIssuer } from '../_shared/excluded-issuers.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

const LEGEND = `Forward-Looking Statements

Under the Private Securities Litigation Reform Act of 1995, these are forward-looking statements.
Actual results could differ because holders may redeem more shares than we foresee and because the
target’s plant in Ohio is not yet open.`;
const spac = (cautions: string): string =>
  specimen({
    registrant: 'Alder Point Acquisition Corp.',
    signedFor: 'Alder Point Acquisition Corp.',
    release: `Alder Point Acquisition Corp. today announced that it has signed a merger agreement with Cove
Optics, Inc. for its initial business combination. The trust account holds $230 million.`,
    outlook: 'We expect to close the business combination in the first quarter of 2025.',
    cautions,
  });
const saying = (words: string): string => specimen({ release: words, cautions: LEGEND });

/** The statute is claimed by issuers that it protects. */
export default defineRule({
  id: 'safe-harbor/ineligible-issuer',
  title: 'The statutory safe harbor is claimed by an issuer that has it',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Exchange Act section 21E, 15 U.S.C. 78u-5',
      'Its subsection (b) excludes blank check companies and issuers of penny stock.',
    ),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2', 'Its subsection (b) excludes the same issuers.'),
    authority('Release 33-11265'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'The statute leaves out blank check companies and issuers of penny stock; the courts\u2019 own doctrine still honors their cautions.',
  remedy: 'Take the reference to the Reform Act and its sections out, and keep the cautions.',
  messages: {
    'blank-check': {
      verdict: 'violation',
      text: 'A blank check company claims the statutory safe harbor',
      expected: 'Cautions without the statute',
    },
    penny: {
      verdict: 'violation',
      text: 'An issuer of penny stock claims the statutory safe harbor',
      expected: 'Cautions without the statute',
    },
    before: {
      verdict: 'undetermined',
      text: 'A blank check company claims the statutory safe harbor: is its stock a penny stock?',
      expected: 'Cautions without the statute, if it is',
    },
  },
  examples: {
    clean: {
      shows: 'Alder Point Instruments, Inc., which makes sensors … Section 27A … Section 21E …',
      draft: specimen(),
    },
    flagged: {
      'blank-check': {
        shows: 'Alder Point Acquisition Corp. … Under the Private Securities Litigation Reform Act …',
        draft: spac(LEGEND),
      },
      penny: {
        shows: 'Our common stock is a penny stock. … Under the … Reform Act …',
        draft: saying(
          'The company today opened a plant. Our common stock is a penny stock under Commission rules.',
        ),
      },
      before: {
        shows: 'The company is a blank check company … Under the … Reform Act … (in 2019)',
        draft: specimen({
          reportDate: 'October 29, 2019',
          signatureDate: 'Date: October 30, 2019',
          release: 'The company is a blank check company formed to acquire a business.',
          cautions: LEGEND,
        }),
      },
    },
  },
  notes:
    'Before July 1, 2024 a blank check company was excluded only where its stock was a penny stock; since then whatever the price (Release 33-11265). A name in "Acquisition Corp." tells nothing without a trust account or an initial business combination, and quotation over the counter is no proof of a penny stock.',

  check(filing, { governingDate }) {
    const claim = papersOf(filing)
      .flatMap((paper) => cautionsOf(filing, paper).identifying)
      .find((span) => callsOnStatute(foldedOf(filing, span)));
    if (!claim) return 'not-applicable';
    const issuer = excludedIssuer(filing);
    if (!issuer) return [];
    const { kind, span } = issuer;
    const message = kind === 'blank-check' && governingDate < BLANK_CHECK_FROM ? 'before' : kind;
    return [{ message, place: claim, related: [span] }];
  },
});

/** From when a special purpose acquisition company is a blank check company for the statute (Release 33-11265). */
const BLANK_CHECK_FROM = '2024-07-01';
