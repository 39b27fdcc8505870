import { defineRule } from '../../core/engine/rule.ts';
import type { Document, Filing } from '../../core/filing/filing.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { BOX_NAMES, boxOf, COMMUNICATION_BOXES, type CommunicationBox } from '../_shared/cover-boxes.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** What the report or an exhibit speaks of where the box belongs there. */
const MATTER: Record<CommunicationBox, RegExp> = {
  'rule-425': /\b(?:merger|merge\s{1,6}with|business\s{1,6}combination|combination\s{1,6}with|exchange\s{1,6}offer|proposed\s{1,6}(?:acquisition|transaction)|form\s{1,6}[sf]-4)\b/i,
  'rule-14a-12': /\b(?:proxy|proxies|solicitation|(?:annual|special)\s{1,6}meeting|stockholders?'?\s{1,6}meeting)\b/i,
  'rule-14d-2b': /\b(?:tender\s{1,6}offer|exchange\s{1,6}offer|(?:offers?|proposals?)\s{1,6}to\s{1,6}(?:purchase|acquire|exchange)|merger)\b/i,
  'rule-13e-4c': /\b(?:tender\s{1,6}offer|self-?tender|offers?\s{1,6}to\s{1,6}(?:purchase|repurchase|exchange))\b/i,
}; // prettier-ignore

/** Words of the legend that such communications bear: found in no report of another matter. */
const SOLICITATION = /\bparticipants?\s{1,6}in\s{1,6}(?:the|any|such)\s{1,6}solicitation\b/i;
const REGISTRATION = /\bform\s{1,6}[sf]-4\b/i;
const MERGER_PROXY =
  /\bproxy\s{1,6}statement\b[^.]{0,100}\b(?:merger|proposed\s{1,6}transaction|proposed\s{1,6}acquisition)\b/i;

/** The boxes ticked on the cover and the matter of the report belong together. */
export default defineRule({
  id: 'cover/communication-box-mismatch',
  title: 'A box ticked on the cover has its matter in the report',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K, General Instruction A.2'),
    authority('Securities Act Rule 425'),
    authority('Exchange Act Rule 14a-12'),
    authority('Exchange Act Rule 14d-2(b)'),
    authority('Exchange Act Rule 13e-4(c)'),
  ],
  inForce: { from: '2004-08-23' },
  why: 'A ticked box files the report under that rule too; an unticked one leaves that duty to another filing.',
  remedy: 'Tick the box that the matter asks for, and no other.',
  messages: {
    unspoken: {
      verdict: 'violation',
      text: 'The box on {box} is ticked, and nothing in the report speaks of {matter}',
      expected: 'The box left empty, or the matter that it stands for',
    },
    'not-here': {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The box on {box} is ticked; the report does not speak of {matter}, and its exhibits are not in this file',
    },
    unticked: {
      verdict: 'undetermined',
      text: 'The report has the legend of a solicitation for a merger, and the boxes on Rule 425 and Rule 14a-12 are empty',
      expected: 'A tick, or the same words filed on their own under that rule',
      remedy: 'Tick the box on Rule 425 or Rule 14a-12, unless the communication is filed on its own.',
    },
  },
  examples: {
    clean: { shows: 'Four empty boxes on a report of results', draft: specimen() },
    flagged: {
      unspoken: {
        shows: '[X] Written communications pursuant to Rule 425, on a report of results',
        draft: ticked('Written communications', specimen()),
      },
      'not-here': {
        shows: '[X] Written communications pursuant to Rule 425, and a release that is not in the file',
        draft: ticked('Written communications', specimen({ exhibits: '' })),
      },
      unticked: {
        shows: 'Empty boxes, and "participants in the solicitation"',
        draft: specimen({
          items: `Item 8.01 Other Events.

Alder Point Instruments, Inc. will file a registration statement on Form S-4 with a proxy statement for
the proposed merger. The company and its directors may be deemed participants in the solicitation
of proxies.`,
        }),
      },
    },
  },
  notes:
    'Whether another filing carries the communication cannot be seen from the report: an empty box is a question.',

  check(filing) {
    const boxes = COMMUNICATION_BOXES.map((kind) => boxOf(filing, kind));
    if (boxes.every((box) => !box)) return 'not-applicable';
    const ticks = COMMUNICATION_BOXES.filter((kind) => boxOf(filing, kind)?.checked === true);
    if (ticks.length === 0) return boxes.some((box) => box?.checked === null) ? [] : untickedIn(filing);
    const unspoken = ticks.filter((kind) => !speaksOf(filing, MATTER[kind]));
    const [first] = unspoken;
    if (!first || ticks.length > unspoken.length) return [];
    const here = filing.exhibits.every(({ attached, number }) => attached || /^10[1-6]/.test(number));
    const facts = { box: wordedList(unspoken.map((kind) => BOX_NAMES[kind])), matter: MATTER_NAMES[first] };
    return [{ message: here ? 'unspoken' : 'not-here', place: boxOf(filing, first)?.span ?? null, facts }];
  },
});

const MATTER_NAMES: Record<CommunicationBox, string> = {
  'rule-425': 'a merger or another combination',
  'rule-14a-12': 'a vote or a solicitation of proxies',
  'rule-14d-2b': 'a tender offer',
  'rule-13e-4c': 'a tender offer',
};

function untickedIn(filing: Filing) {
  for (const { document, from } of wordsOf(filing)) {
    const text = foldedText(document);
    if (!text.includes('olicitation', from)) continue;
    const body = text.slice(from);
    const match = SOLICITATION.exec(body);
    if (!match || !(REGISTRATION.test(body) || MERGER_PROXY.test(body))) continue;
    const start = from + match.index;
    const place = { document: document.index, start, end: start + match[0].length };
    return [{ message: 'unticked' as const, place }];
  }
  return [];
}

function speaksOf(filing: Filing, matter: RegExp): boolean {
  return wordsOf(filing).some(({ document, from }) => matter.test(foldedText(document).slice(from)));
}

/** The report behind its cover, and the exhibits. */
function wordsOf(filing: Filing): { document: Document; from: number }[] {
  return filing.documents
    .filter(({ role }) => role !== 'other')
    .map((document) => ({
      document,
      from: document.index === filing.cover.span.document ? filing.cover.span.end : 0,
    }));
}

function ticked(line: string, draft: string): string {
  return draft.replace(`[ ] ${line}`, `[X] ${line}`);
}
