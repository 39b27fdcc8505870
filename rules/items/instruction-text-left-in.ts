import { defineRule } from '../../core/engine/rule.ts';
import type { Document, Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import type { Span } from '../../core/filing/place.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

const PLANT = `Item 8.01 Other Events.

On October 29, 2024, the company opened a plant.`;
const INSTRUCTION = `Instructions.

1. No disclosure is required under this Item 8.01.`;

/** What the form tells its filers stays in the form. */
export default defineRule({
  id: 'items/instruction-text-left-in',
  title: 'The form’s own instructions are left out',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K, General Instruction D')],
  inForce: {},
  why: 'The form’s text says what to report and is no part of the report; left in, it shows that a blank form was filled in and not read.',
  remedy: 'Delete the words.',
  messages: {
    left: {
      verdict: 'violation',
      text: 'Words of the blank form stand in the report',
      expected: 'The cover’s own lines, and the answers',
    },
  },
  examples: {
    clean: {
      shows: '(see General Instruction A.2. below), on the cover',
      draft: specimen({ items: PLANT }),
    },
    flagged: {
      left: {
        shows: 'Instructions.\n1. No disclosure is required under this Item …',
        draft: specimen({ items: `${PLANT}\n\n${INSTRUCTION}` }),
      },
    },
  },
  notes:
    'The cover’s "(see General Instruction A.2. below)" is part of the form’s cover. A report may cite an instruction ("pursuant to Instruction 2 to Item 5.02").',

  check(filing) {
    const report = filing.documents.find(({ role }) => role === 'report');
    if (!report) return 'not-applicable';
    const [first, ...others] = formWordsIn(filing, report);
    return first ? [{ message: 'left', place: first, related: others.slice(0, SHOWN) }] : [];
  },
});

const SHOWN = 3;

/** Words that only the blank form has. A heading of instructions is a line of its own, a rule of use is said to filers. */
const OF_THE_FORM =
  /\bOMB[ \t]{1,3}(?:APPROVAL\b|Number:?[ \t]{0,3}3235)|\bEstimated[ \t]{1,3}average[ \t]{1,3}burden\b|\bSEC[ \t]{1,3}873\b|\bpersons[ \t\n]{1,3}who[ \t\n]{1,3}(?:are[ \t\n]{1,3}to[ \t\n]{1,3})?respond[ \t\n]{1,3}to[ \t\n]{1,3}the[ \t\n]{1,3}collection\b|\bcollection[ \t\n]{1,3}of[ \t\n]{1,3}information[ \t\n]{1,3}contained[ \t\n]{1,3}in[ \t\n]{1,3}this[ \t\n]{1,3}form\b|\brule[ \t]{1,3}as[ \t]{1,3}to[ \t]{1,3}use[ \t]{1,3}of[ \t]{1,3}form\b|^[ \t]{0,80}GENERAL[ \t]{1,3}INSTRUCTIONS[ \t.:]{0,9}$|^[ \t]{0,80}Instructions?(?:[ \t]{1,3}(?:\d[ \t]{1,3})?to[ \t]{1,3}(?:paragraphs?|items?)\b[^\n]{0,40})?[ \t]{0,3}[.:]?[ \t\n]{1,9}(?:\(?1[.)]|no[ \t]{1,3}disclosure|the[ \t]{1,3}(?:disclosure|registrant)|if[ \t]{1,3}the[ \t]{1,3}registrant|for[ \t]{1,3}purposes)|\b(?:furnish|disclose|provide|briefly[ \t]{1,3}describe|state)[ \t\n]{1,3}the[ \t\n]{1,3}(?:following[ \t\n]{1,3})?information[ \t\n]{1,3}(?:required|called[ \t\n]{1,3}for)[ \t\n]{1,3}by[ \t\n]{1,3}this[ \t\n]{1,3}item\b/gim;

function formWordsIn(filing: Filing, report: Document): Span[] {
  const text = foldedText(report);
  const pasted = filing.exhibits.flatMap(({ span }) => (span?.document === report.index ? [span.start] : []));
  const end = Math.min(text.length, ...pasted);
  return [...text.slice(0, end).matchAll(OF_THE_FORM)].map((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    return {
      document: report.index,
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
    };
  });
}
