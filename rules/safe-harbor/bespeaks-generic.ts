import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf, warningPassages } from '../_shared/cautions.ts';
import { concreteFactors } from '../_shared/concrete-factors.ts';
import { nameOf, type Paper, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

/** Fewer factors of the business than these fit any company. */
const ENOUGH = 2;

const headed = (words: string): string => `Forward-Looking Statements

This release contains forward-looking statements. ${words}`;
const GENERIC = `Actual results may differ materially because of
economic conditions, market factors and other risks and uncertainties.`;
const REFERRING = `They are subject to risks and uncertainties
described under "Risk Factors" in Item 1A of our Annual Report on Form 10-K for the year ended
December 31, 2023.`;

/** Cautions name factors of this business. */
export default defineRule({
  id: 'safe-harbor/bespeaks-generic',
  title: 'The cautions name at least two factors of this business',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Exchange Act section 21E, 15 U.S.C. 78u-5'),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'Meaningful cautions are tailored to the statement; courts give nothing for words that any company could use.',
  remedy: 'Name at least two factors of this business that could make the statements in {paper} wrong.',
  messages: {
    generic: {
      verdict: 'violation',
      text: 'The cautions in {paper} fit any company',
      expected: 'Two or more factors of this business',
    },
    referred: {
      verdict: 'violation',
      severity: 'info',
      text: 'The cautions in {paper} name no factor, but point to the risk factors of a named report',
      expected: 'Two or more factors of this business beside the reference',
    },
    none: {
      verdict: 'violation',
      text: 'Forward-looking statements in {paper} are identified, and nothing cautions about them',
      expected: 'Two or more factors of this business',
    },
  },
  examples: {
    clean: {
      shows: 'Actual results could differ … because two distributors account for 41% of our sales …',
      draft: specimen(),
    },
    flagged: {
      generic: {
        shows: 'Actual results may differ … because of economic conditions, market factors and other risks',
        draft: specimen({ cautions: headed(GENERIC) }),
      },
      referred: {
        shows: 'They are subject to risks … described under "Risk Factors" in Item 1A of our … Form 10-K',
        draft: specimen({ cautions: headed(REFERRING) }),
      },
      none: {
        shows: 'This release contains forward-looking statements. (nothing more)',
        draft: specimen({ cautions: headed('') }),
      },
    },
  },
  notes:
    'Economic and market conditions, competition, regulation and "other factors" are stock: they count for nothing. A report whose exhibit names the factors may be short.',

  check(filing) {
    const papers = papersOf(filing);
    const speaking = papers.filter((paper) => saysItsOwn(filing, paper));
    if (speaking.length === 0) return 'not-applicable';
    return speaking.flatMap((paper) => {
      const message = faultOf(filing, paper);
      if (!message || (!paper.exhibit && papers.some((one) => one.exhibit && isTailored(filing, one))))
        return [];
      const { identifying, warning } = cautionsOf(filing, paper);
      const place = warning.at(-1) ?? identifying[0] ?? null;
      return [{ message, place, facts: { paper: nameOf(paper) } }];
    });
  },
});

/** The report may speak of an exhibit's legend without having one: it must caution, or say "this report contains". */
function saysItsOwn(filing: Filing, paper: Paper): boolean {
  const { identifying, warning } = cautionsOf(filing, paper);
  if (warning.length > 0) return true;
  return identifying.some((span) => OF_ITSELF.test(foldedOf(filing, span)));
}
const OF_ITSELF =
  /\b(?:this|the)\s{1,6}(?:current\s{1,6})?(?:report|form\s{1,6}8-?k|document|filing|(?:press|news)\s{1,6}release|release|presentation|letter)\b[^.]{0,160}?\bfo?r?ward[\s-]{0,8}looking/i;

function faultOf(filing: Filing, paper: Paper): 'generic' | 'referred' | 'none' | null {
  if (cautionsOf(filing, paper).warning.length === 0) return 'none';
  const passages = warningPassages(filing, paper);
  if (concreteFactors(passages) >= ENOUGH) return null;
  return isReferred(filing, paper, passages) ? 'referred' : 'generic';
}

function isTailored(filing: Filing, paper: Paper): boolean {
  return saysItsOwn(filing, paper) && faultOf(filing, paper) === null;
}

const SECTION =
  /\brisk\s{1,6}factors\b|\bitem\s{1,6}1A\b|\bfactors\s{1,6}that\s{1,6}(?:may|could|might)\s{1,6}affect\b/i;
const REPORT =
  /\b10-?[KQ]\b|\b20-?F\b|\bannual\s{1,6}report|\bquarterly\s{1,6}report|\bprospectus|\bS-[1348]\b/i;

function isReferred(filing: Filing, paper: Paper, passages: readonly string[]): boolean {
  const sentences = cautionsOf(filing, paper).identifying.map((span: Span) => foldedOf(filing, span));
  const words = [...passages, ...sentences].join(' ');
  return SECTION.test(words) && REPORT.test(words);
}
