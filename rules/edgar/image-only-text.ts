import { defineRule, type Observation } from '../../core/engine/rule.ts';
import type { Document } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { htmlSpecimen, htmlSubmission } from '../_shared/html-specimen.ts';

/** A page with fewer words than this says nothing but its title. */
const A_TITLE = 25;

/** What an exhibit says stands in words that can be searched, not in pictures alone. */
export default defineRule({
  id: 'edgar/image-only-text',
  title: 'What an exhibit says stands in words, not in pictures alone',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Regulation S-T Rule 304')],
  inForce: { from: '1993-01-01' },
  why: 'Pictures cannot be searched or read aloud, and the rule asks that what they say is given in words too.',
  remedy: 'File the words as text, and keep pictures for what only a picture shows.',
  messages: {
    pictures: {
      verdict: 'violation',
      text: 'Exhibit {exhibit} has {pictures} and {words}',
      expected: 'The words of the pictures as text',
    },
  },
  examples: {
    clean: { shows: 'A release in words', draft: htmlSpecimen(), name: 'report.htm' },
    flagged: {
      pictures: {
        shows: 'Exhibit 99.1, and one picture of the release',
        draft: htmlSubmission('EX-99.1', '<p>Exhibit 99.1</p><p><img src="release.jpg"></p>'),
      },
    },
  },
  notes:
    'Slides as pictures are common where an agent has put their words beneath them: those words count, seen or not.',

  check(filing) {
    const exhibits = filing.exhibits.filter(({ span }) => span !== null);
    if (exhibits.length === 0) return 'not-applicable';
    return exhibits.flatMap(({ number, span }): Observation<'pictures'>[] => {
      const document = span && filing.documents[span.document];
      if (!document) return [];
      const pictures = document.pictures.filter(({ at }) => at >= span.start && at <= span.end).length;
      if (pictures === 0) return [];
      const words = wordsIn(document.text.slice(span.start, span.end)) + wordsOutOfSight(document);
      if (words >= A_TITLE) return [];
      return [
        {
          message: 'pictures',
          place: span.end > span.start ? span : null,
          facts: {
            exhibit: number,
            pictures: pictures === 1 ? 'one picture' : `${pictures} pictures`,
            words: words === 0 ? 'no words' : words === 1 ? 'one word' : `${words} words`,
          },
        },
      ];
    });
  },
});

function wordsIn(text: string): number {
  return text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
}

function wordsOutOfSight({ marks }: Document): number {
  return marks.filter(({ kind }) => kind === 'hidden').reduce((sum, { words }) => sum + wordsIn(words), 0);
}
