import { smallRuleBook } from '../../test/support/small-rule-book.ts';
import type { RuleSet } from '../../core/report/compose.ts';
import { specimen } from '../../rules/_shared/specimen.ts';

/** The small rule book, but that what always speaks does so of the words of the draft, one finding a figure. */
export const wordyRuleBook: RuleSet = {
  ...smallRuleBook,
  rules: smallRuleBook.rules.map((rule) =>
    rule.id === 'dates/always-speaks' ? { ...rule, check: (filing) => figuresOf(filing.documents) } : rule,
  ),
};

function figuresOf(documents: readonly { readonly text: string }[]) {
  return documents.flatMap(({ text }, document) =>
    [...text.matchAll(/Revenue of .*/g)].map(({ index, 0: words }) => ({
      message: 'seen',
      place: { document, start: index, end: index + words.length },
    })),
  );
}

/** Drafts of which some find the same, some find other words, one finds nothing and one cannot be read. */
export const DRAFTS = [
  draftOf('Revenue of $84.2 million.'),
  `${draftOf('Revenue of $84.2 million.')}\n`,
  draftOf('Revenue of $84.3 million.'),
  draftOf('Revenue of $84.2 million.\n\nRevenue of $79.6 million.'),
  draftOf('The quarter was good.'),
  '',
] as const;

function draftOf(words: string): string {
  return specimen({
    reportDate: 'November 20, 2026',
    boxes: '',
    securities: '',
    emergingGrowth: '',
    items: `Item 2.02 Results of Operations and Financial Condition.\n\n${words}`,
    release: '',
    outlook: '',
    cautions: '',
  });
}
