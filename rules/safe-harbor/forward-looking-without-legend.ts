import { defineRule } from '../../core/engine/rule.ts';
import type { Exhibit, Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { cautionsOf, isCautioned } from '../_shared/cautions.ts';
import {
  type ForwardLooking,
  forwardLookingIn,
  type Strength,
} from '../_shared/forward-looking-statements.ts';
import { furnishedLegendsOf } from '../_shared/furnished-legends.ts';
import { nameOf, type Paper, papersOf } from '../_shared/papers.ts';
import { specimen } from '../_shared/specimen.ts';

const SUMMARY = `Item 2.02 Results of Operations and Financial Condition.

The company expects revenue of $90 million in the fourth quarter of 2024. The press release
is furnished as Exhibit 99.1 to this report and shall not be deemed "filed".`;

/** How many statements the finding shows. */
const SHOWN = 3;

/** Statements about the future come with a legend that identifies them and cautions. */
export default defineRule({
  id: 'safe-harbor/forward-looking-without-legend',
  title: 'Statements about the future come with a cautionary legend',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Exchange Act section 21E, 15 U.S.C. 78u-5'),
    authority('Securities Act section 27A, 15 U.S.C. 77z-2'),
  ],
  inForce: { from: '1995-12-22' },
  why: 'The statute protects a forward-looking statement that is identified as one and accompanied by meaningful cautions. It does not ask for a legend: without one the protection is lost.',
  remedy:
    'Add to {paper}: "This {kind} contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934. Actual results could differ materially because of [two or more factors of this business]."',
  messages: {
    strong: {
      verdict: 'violation',
      text: 'A forecast in {paper}, no cautionary legend',
      expected: 'Identification and cautions beside it',
    },
    medium: {
      verdict: 'violation',
      text: 'An expectation in {paper}, no cautionary legend',
      expected: 'Identification and cautions beside it',
    },
    weak: {
      verdict: 'violation',
      severity: 'info',
      text: 'A statement of plans, no cautionary legend',
      expected: 'If the protection is wanted: identification and cautions',
      remedy: 'Nothing, or a legend in {paper}: the form does not ask for one.',
    },
    unattached: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'A statement about the future; {exhibit}, which may bear the legend, is not in the upload',
      expected: 'Identification and cautions, here or there',
      remedy: 'Look for the legend in {exhibit}, or check the draft together with it.',
    },
  },
  examples: {
    clean: {
      shows: 'We expect 2025 revenue of $40 million. … These forward-looking statements …',
      draft: specimen(),
    },
    flagged: {
      strong: {
        shows: 'The company expects revenue of $86 million to $89 million. (nothing else)',
        draft: specimen({ cautions: '' }),
      },
      medium: {
        shows: 'We expect to open our plant in Ohio. (nothing else)',
        draft: specimen({ outlook: 'We expect to open our plant in Ohio soon.', cautions: '' }),
      },
      weak: {
        shows: 'The company will host a conference call. (nothing else)',
        draft: specimen({ outlook: 'The company will host a conference call.', cautions: '' }),
      },
      unattached: {
        shows:
          'Item 2.02 … The company expects revenue of $90 million. (Exhibit 99.1 is listed, not attached)',
        draft: specimen({ items: SUMMARY, exhibits: '' }),
      },
    },
  },
  notes:
    'Strong is an outlook with a measure and a number or period, medium what the registrant expects, plans or believes of its business, weak an administrative future. Contracts and other instruments are out of scope. The furnished legend is no cautionary legend.',

  check(filing) {
    const papers = papersOf(filing);
    if (papers.length === 0) return 'not-applicable';
    const open = papers.flatMap((paper) => unguardedIn(filing, paper));
    const [first, ...others] = strongestFirst(open);
    if (!first) return [];
    const facts = {
      paper: nameOf(first.paper),
      kind: first.paper.exhibit ? 'release' : 'report',
      ...(first.exhibit && { exhibit: first.exhibit }),
    };
    return [
      {
        message: first.exhibit ? 'unattached' : first.strength,
        place: first.span,
        related: others.slice(0, SHOWN - 1).map(({ span }) => span),
        facts: { ...facts, ...expectedOf(filing, first.strength) },
      },
    ];
  },
});

interface Unguarded extends ForwardLooking {
  readonly paper: Paper;
  /** An exhibit that is not in the upload and may guard the statement. */
  readonly exhibit: string | null;
}

function unguardedIn(filing: Filing, paper: Paper): Unguarded[] {
  if (isCautioned(filing, paper) || (paper.exhibit && isGuardedByReport(filing))) return [];
  return forwardLookingIn(filing, paper).flatMap((statement) => {
    const exhibits = paper.exhibit ? [] : exhibitsNamedBeside(filing, statement);
    if (exhibits.some((exhibit) => isCautionedExhibit(filing, exhibit))) return [];
    const unattached = exhibits.find((exhibit) => !exhibit.attached);
    if (unattached && statement.strength === 'weak') return [];
    return [{ ...statement, paper, exhibit: unattached ? `Exhibit ${unattached.number}` : null }];
  });
}

/** What is certain goes before what depends on a missing exhibit. */
function strongestFirst(open: readonly Unguarded[]): Unguarded[] {
  const rank = ({ strength, exhibit }: Unguarded): number => ORDER.indexOf(strength) + (exhibit ? 10 : 0);
  return [...open].sort((one, other) => rank(one) - rank(other));
}
const ORDER: readonly Strength[] = ['strong', 'medium', 'weak'];

/** A legend in the report guards its exhibits where it speaks of them. */
function isGuardedByReport(filing: Filing): boolean {
  const report = papersOf(filing).find(({ exhibit }) => exhibit === null);
  if (!report) return false;
  const { identifying, warning } = cautionsOf(filing, report);
  return [...identifying, ...warning].some((span) => SPEAKS_OF_EXHIBITS.test(foldedOf(filing, span)));
}
const SPEAKS_OF_EXHIBITS =
  /\b(?:exhibits?|press\s{1,6}release|news\s{1,6}release|attached|presentation|hereto)\b/i;

/** The Exhibits 99 that the statement's own item names: it tells in short what they tell at length. */
function exhibitsNamedBeside(filing: Filing, { span }: ForwardLooking): Exhibit[] {
  const item = filing.items.find(({ body }) => body.start <= span.start && span.end <= body.end);
  if (!item) return [];
  const words = foldedOf(filing, item.body);
  const numbers = [...words.matchAll(/\bexhibits?\s{1,6}(99(?:\.\d{1,2})?)/gi)].map((match) =>
    Number(match[1]),
  );
  return filing.exhibits.filter(({ number }) => /^99\b/.test(number) && numbers.includes(Number(number)));
}

function isCautionedExhibit(filing: Filing, exhibit: Exhibit): boolean {
  return papersOf(filing).some((paper) => paper.exhibit === exhibit && isCautioned(filing, paper));
}

/** The furnished legend is taken for a cautionary one so often that the finding says otherwise. */
function expectedOf(filing: Filing, strength: Strength): { expected?: string } {
  const legend = furnishedLegendsOf(filing).find(({ kind, item }) => kind === 'full' && item);
  if (!legend?.item) return {};
  const wanted =
    strength === 'weak'
      ? 'If the protection is wanted: identification and cautions'
      : 'Identification and cautions beside it';
  return { expected: `${wanted}. The furnished legend in Item ${legend.item.number} is not one.` };
}
