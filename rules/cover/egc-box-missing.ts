import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { boxOf } from '../_shared/cover-boxes.ts';
import { wordsOnCover } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';
import { wordedList } from '../_shared/worded-list.ts';

const SENTENCE =
  /\bwhether\s{1,6}the\s{1,6}\w{1,24}\s{1,6}is\s{1,6}an\s{1,6}emerging\s{1,6}growth\s{1,6}company\b/i;

/** The cover has the two boxes on emerging growth companies and the sentence above them. */
export default defineRule({
  id: 'cover/egc-box-missing',
  title: 'The cover has the boxes on emerging growth companies',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'Each registrant says whether it is an emerging growth company.'),
    authority('Release 33-10332'),
  ],
  inForce: { from: '2017-04-12' },
  why: 'Every registrant answers, also one that is no emerging growth company.',
  remedy: 'Copy the sentence and the two boxes from the form, and tick what applies.',
  messages: {
    none: {
      verdict: 'violation',
      text: 'The boxes on emerging growth companies are not on the cover',
      expected: 'The sentence on Rules 405 and 12b-2, and two boxes',
    },
    some: {
      verdict: 'violation',
      text: 'Of the lines on emerging growth companies, {lacking} is not there',
      expected: 'The sentence on Rules 405 and 12b-2, and two boxes',
    },
  },
  examples: {
    clean: { shows: 'Emerging growth company [ ]', draft: specimen() },
    flagged: {
      none: { shows: 'A cover of 2024 without the boxes', draft: specimen({ emergingGrowth: '' }) },
      some: {
        shows: 'A cover without the box on the transition period',
        draft: specimen().replace(/If an emerging growth company[^[]{0,400}\[ \]/, ''),
      },
    },
  },

  check(filing) {
    const lines = [
      { name: 'the sentence', there: wordsOnCover(filing, SENTENCE) !== null },
      {
        name: 'the box beside "Emerging growth company"',
        there: boxOf(filing, 'emerging-growth') !== undefined,
      },
      { name: 'the box on the transition period', there: boxOf(filing, 'egc-transition') !== undefined },
    ];
    const missing = lines.filter(({ there }) => !there).map(({ name }) => name);
    if (missing.length === 0) return [];
    const { cover } = filing;
    const place = cover.securities?.table ?? cover.boxes.at(-1)?.span ?? cover.telephone?.span ?? null;
    if (missing.length === lines.length) return [{ message: 'none', place }];
    const beside = boxOf(filing, 'emerging-growth')?.span ?? boxOf(filing, 'egc-transition')?.span ?? place;
    return [{ message: 'some', place: beside, facts: { lacking: wordedList(missing), missing } }];
  },
});
