import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import type { Span } from '../../../../core/filing/place.ts';
import { lost, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';

export const faults: readonly Fault[] = [
  {
    id: 'consistency/definition-misspelt',
    story: 'A letter is lost in the definition, and the words that follow use the term as it was meant.',
    intended: 'consistency/definition-unused',
    level: 'info',
    causes: ['consistency/defined-term-undefined'],
    plant: (filing) => {
      const term = foundInItems(filing, /\(the "([A-Z][a-z]{3,12} (?:Agreement|Amendment|Plan|Offering))"\)/);
      return term ? [replaced(term.span, term.words.replace(/[a-z](?= )/, ''))] : null;
    },
  },
  {
    id: 'consistency/definition-cut',
    story: 'The definition of the merger agreement went with a sentence that was cut.',
    intended: 'consistency/defined-term-undefined',
    level: 'info',
    plant: (filing) => {
      const term = foundInItems(filing, /Agreement and Plan of Merger (\(the "Merger Agreement"\))/);
      if (!term || !usesAlone(filing)) return null;
      return [lost(term.span)];
    },
  },
];

interface Term {
  readonly span: Span;
  readonly words: string;
}

function foundInItems(filing: Filing, pattern: RegExp): Term | null {
  for (const { body } of filing.items) {
    const match = pattern.exec(foldedOf(filing, body));
    const words = match?.[1];
    if (!match || words === undefined) continue;
    const start = body.start + match.index + match[0].indexOf(words);
    return { words, span: { ...body, start, end: start + words.length } };
  }
  return null;
}

/** The term stands by itself later, and nothing else introduces it. */
function usesAlone(filing: Filing): boolean {
  const words = filing.items.map(({ body }) => foldedOf(filing, body)).join(' ');
  const others = words.match(
    /"Merger Agreement|Merger Agreement[,"]? (?:dated|by|with|\(|as defined)|\b(?:an?|[A-Z][a-z]+) Merger Agreement/g,
  );
  return /\bthe Merger Agreement[.;]/.test(words) && (others?.length ?? 0) <= 1;
}
