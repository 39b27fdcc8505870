import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { BOX_NAMES, COMMUNICATION_BOXES } from '../_shared/cover-boxes.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

/** The cover has the four boxes on other communications. */
export default defineRule({
  id: 'cover/communication-boxes-missing',
  title: 'The cover has the four boxes on communications under other rules',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'The cover has four boxes, each with the rule that it stands for.'),
    authority('Form 8-K, General Instruction A.2'),
    authority('Release 33-8400', 'The boxes are part of the cover from August 23, 2004.'),
  ],
  inForce: { from: '2004-08-23' },
  why: 'The boxes are part of the form: a report that leaves them out is not on the form as it is.',
  remedy: 'Copy the four lines with their boxes from the form, below the line on a former name.',
  messages: {
    none: {
      verdict: 'violation',
      text: 'The four boxes on communications under other rules are not on the cover',
      expected: 'Boxes for Rules 425, 14a-12, 14d-2(b) and 13e-4(c)',
    },
    some: {
      verdict: 'violation',
      text: 'Of the four boxes on the cover, {lacking} is not there',
      expected: 'Boxes for Rules 425, 14a-12, 14d-2(b) and 13e-4(c)',
    },
  },
  examples: {
    clean: { shows: '[ ] Written communications pursuant to Rule 425 …', draft: specimen() },
    flagged: {
      none: { shows: 'A cover of 2024 without the boxes', draft: specimen({ boxes: '' }) },
      some: {
        shows: 'A cover without the box on Rule 14a-12',
        draft: specimen().replace(/\[ \] Soliciting material[^[]*/, ''),
      },
    },
  },

  check(filing) {
    const { boxes, telephone } = filing.cover;
    const lacking = COMMUNICATION_BOXES.filter((kind) => !boxes.some((box) => box.kind === kind));
    if (lacking.length === 0) return [];
    const place = telephone?.span ?? filing.form?.span ?? null;
    if (lacking.length === COMMUNICATION_BOXES.length) return [{ message: 'none', place }];
    const names = lacking.map((kind) => BOX_NAMES[kind]);
    const beside = boxes.find(({ kind }) => (COMMUNICATION_BOXES as readonly string[]).includes(kind));
    return [
      {
        message: 'some',
        place: beside?.span ?? place,
        facts: { lacking: `the one on ${wordedList(names)}`, missing: names },
      },
    ];
  },
});
