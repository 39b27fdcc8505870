import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf } from '../_shared/cautions.ts';
import { callsOnStatute, namesExcludedOffer, offerTalkIn } from '../_shared/excluded-offers.ts';
import { papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

const COMMENCED = `Alder Point Instruments, Inc. today announced that it has commenced a tender offer for up to
two million shares of its common stock.`;
const CARVE_OUT = `The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to
statements made in connection with the tender offer.`;
const NAMED = `Forward-Looking Statements

Under the Private Securities Litigation Reform Act of 1995, these are forward-looking statements.
Actual results could differ because holders may tender fewer shares in the tender offer than we
seek and because our plant in Portland is moving.`;

/** The statutory safe harbor is claimed where it can apply. */
export default defineRule({
  id: 'safe-harbor/excluded-transaction',
  title: 'The statutory safe harbor is claimed where it can apply',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Exchange Act section 21E, 15 U.S.C. 78u-5',
      'Its subsection (b) excludes statements made in a tender offer, an initial public offering, a going-private or a roll-up transaction.',
    ),
    authority(
      'Securities Act section 27A, 15 U.S.C. 77z-2',
      'Its subsection (b) excludes the same transactions.',
    ),
  ],
  inForce: { from: '1995-12-22' },
  why: 'Tender offers, initial public offerings, going-private and roll-up transactions are excluded from the statute; the courts\u2019 own doctrine may still help.',
  remedy:
    'Add: "The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to statements made in connection with the offer.", and keep the cautions.',
  messages: {
    own: {
      verdict: 'violation',
      text: 'The statutory safe harbor is claimed beside an offer that it excludes',
      expected: 'Cautions without the statute, or a carve-out for the offer',
    },
    named: {
      verdict: 'violation',
      severity: 'info',
      text: 'The legend claims the statutory safe harbor and names an offer that it excludes',
      expected: 'A carve-out, if the offer is the registrant\u2019s own',
    },
  },
  examples: {
    clean: {
      shows: 'The safe harbor … does not apply to statements made in connection with the tender offer.',
      draft: specimen({ release: `${COMMENCED}\n\n${CARVE_OUT}` }),
    },
    flagged: {
      own: {
        shows: '… has commenced a tender offer … (and a plain legend under the Reform Act)',
        draft: specimen({ release: COMMENCED }),
      },
      named: {
        shows:
          'Under the Private Securities Litigation Reform Act … the tender offer … (in the legend alone)',
        draft: specimen({ cautions: NAMED }),
      },
    },
  },
  notes:
    'A merger by vote is not excluded. Offers in definitions, in covenants and of the past do not count; neither do the boxes on the cover.',

  check(filing) {
    const claims = papersOf(filing).flatMap((paper) =>
      claimsIn(filing, cautionsOf(filing, paper).identifying),
    );
    const claim = claims[0];
    if (!claim) return 'not-applicable';
    const talks = papersOf(filing).map((paper) => {
      const { identifying, warning } = cautionsOf(filing, paper);
      return {
        ...offerTalkIn(filing, paper, [...identifying, ...warning]),
        legend: [...identifying, ...warning],
      };
    });
    if (talks.some(({ carvedOut }) => carvedOut)) return [];
    const own = talks.flatMap((talk) => talk.own);
    if (own[0]) return [{ message: 'own', place: claim, related: own.slice(0, 2) }];
    const named = talks
      .flatMap(({ legend }) => legend)
      .find((span) => namesExcludedOffer(foldedOf(filing, span)));
    return named ? [{ message: 'named', place: named, related: [claim] }] : [];
  },
});

function claimsIn(filing: Filing, identifying: readonly Span[]): Span[] {
  return identifying.filter((span) => callsOnStatute(foldedOf(filing, span)));
}
