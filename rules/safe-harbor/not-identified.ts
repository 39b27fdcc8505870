import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf } from '../_shared/cautions.ts';
import { forwardLookingIn } from '../_shared/forward-looking-statements.ts';
import { nameOf, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

const UNNAMED = `Actual results could differ materially because two distributors account for 41% of our
sales and because our plant in Portland is moving to a new building.`;

/** A caution says which statements it is about: those that look forward. */
export default defineRule({
  id: 'safe-harbor/not-identified',
  title: 'A caution identifies the statements that look forward',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Exchange Act section 21E, 15 U.S.C. 78u-5'),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'The statute protects a statement that is identified as forward-looking and cautioned; a caution alone is half of it.',
  remedy:
    'Add before the caution: "Statements in this [release] about [the matter] are forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934."',
  messages: {
    unnamed: {
      verdict: 'violation',
      text: 'A caution in {paper}, and no statement is called forward-looking',
      expected: 'The term "forward-looking statements", a list of the words that mark them, or a heading',
    },
  },
  examples: {
    clean: {
      shows: 'Forward-Looking Statements … Actual results could differ materially …',
      draft: specimen(),
    },
    flagged: {
      unnamed: {
        shows: 'Actual results could differ materially because … (the term appears nowhere)',
        draft: specimen({ cautions: UNNAMED }),
      },
    },
  },
  notes:
    'The term counts in any spelling and across a line break; so does a heading that calls on the safe harbor or the Reform Act. A paper that has nothing to protect is left alone.',

  check(filing) {
    const cautioned = papersOf(filing).filter((paper) => cautionsOf(filing, paper).warning.length > 0);
    if (cautioned.length === 0) return 'not-applicable';
    return cautioned.flatMap((paper) => {
      const { identifying, warning } = cautionsOf(filing, paper);
      const place = warning[0];
      if (identifying.length > 0 || !place) return [];
      const [statement] = forwardLookingIn(filing, paper);
      if (!statement) return [];
      const facts = { paper: nameOf(paper) };
      return [{ message: 'unnamed' as const, place, related: [statement.span], facts }];
    });
  },
});
