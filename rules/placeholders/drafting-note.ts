import { defineRule } from '../../core/engine/rule.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { bracketsOf } from '../_shared/brackets.ts';
import { lineAt } from '../_shared/line-at.ts';
import { inOrder, matchesIn, type Residue, residueByDocument } from '../_shared/residue.ts';
import { specimen } from '../_shared/specimen.ts';

const MENTION =
  /note to (?:the )?(?:draft|reviewer|working|printer|typesetter|filer|company|counsel)|drafting note|\bNTD\b|open points?\b|confirm with/gi;
/** Words that only drafters write to each other. NTD is also a currency, and "confirm with your broker" is advice. */
const NOTE =
  /\bnote\sto\s(?:the\s)?(?:draft(?:er)?s?|reviewers?|working\sgroup|printer|typesetter|filer|company|counsel)\b\s{0,3}[:\-\]]|\bdrafting\snotes?\s{0,3}[:\-]|\bNTD\s{0,2}[:\-]\s{0,3}(?=[A-Za-z])(?!(?:billion|million|thousand|in|dollars)\b)|(?<=^\s{0,9})open\spoints?\s{0,3}[:\-]/i;
/** Upper and lower case tell "Confirm with KPMG" from "Confirm with your broker". */
const CONFIRM =
  /(?<=(?:^|[(:;.])\s{0,9})(?:[Pp]lease )?[Cc]onfirm with (?=[A-Z]|auditors?\b|counsel\b|client\b|the (?:company|client|board|bank)\b|finance\b|legal\b)/;
/** A note is quoted so far. */
const QUOTED = 90;

/** Notes between the drafters are taken out before a report is filed. */
export default defineRule({
  id: 'placeholders/drafting-note',
  title: 'No note to the drafters is left in',
  tier: 'T1',
  severity: 'error',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'Words between the company and its counsel would be public, and the point that they raise may still be open.',
  remedy: 'Settle the point, then take the note out.',
  messages: {
    left: {
      verdict: 'violation',
      text: 'A note to the drafters is left in: {words}',
      expected: 'No such note',
    },
  },
  examples: {
    clean: { shows: 'Revenue was $84.2 million.', draft: specimen() },
    flagged: {
      left: {
        shows: 'NTD: check with the auditor.',
        draft: specimen({
          items: 'Item 8.01 Other Events.\n\nThe plant opened on May 3, 2024. NTD: check with the auditor.',
        }),
      },
    },
  },
  notes:
    'NTD before figures is a currency. "Note:" under a table is a note to the reader, "confirm with your broker" advice to holders.',

  check(filing) {
    const bracketed = bracketsOf(filing).filter(({ kind }) => kind === 'note');
    const notes = inOrder([...bracketed, ...notesIn(filing)]);
    return residueByDocument(notes).map((found) => ({ message: 'left' as const, ...found }));
  },
});

/** Such words are nobody's in any paper: exhibits that are contracts are read too. */
function notesIn(filing: Filing): Residue[] {
  return filing.documents.flatMap((document) => {
    if (document.role === 'other') return [];
    const text = foldedText(document);
    return matchesIn(text, MENTION).flatMap(({ index, 0: mention }) => {
      const line = lineAt(text, index, index + mention.length);
      const words = text.slice(line.start, line.end);
      const note = NOTE.exec(words) ?? CONFIRM.exec(words);
      if (!note) return [];
      const start = line.start + note.index;
      const quoted = text.slice(start, Math.min(line.end, start + QUOTED));
      const end = start + (quoted.includes(']') ? quoted.indexOf(']') : quoted.length);
      return [
        {
          span: { document: document.index, start, end },
          words: text.slice(start, end).replace(/\s+/g, ' '),
        },
      ];
    });
  });
}
