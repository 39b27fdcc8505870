import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { faultOf, isTailored, saysItsOwn } from '../_shared/caution-quality.ts';
import { cautionsOf } from '../_shared/cautions.ts';
import { nameOf, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

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
  remedy: 'Name at least two factors of this business that could make the statements wrong.',
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
