import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import { voteTables } from '../../../../rules/_shared/vote-tallies.ts';
import { replaced } from '../../edits.ts';
import type { Edit, Fault, Ground } from '../../fault.ts';
import { pasted, reworded } from '../../item-mistakes.ts';

const VOTES = { number: '5.07', caption: 'Submission of Matters to a Vote of Security Holders' };
const VOTES_FROM = '2010-02-28';
const FREQUENCY_FROM = '2011-04-04';

/** Mistakes in reports of votes, under Item 5.07. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/votes-in-words',
      story: 'The inspector had not counted when the draft was made.',
      intended: 'content/5.07-elements',
    },
    VOTES,
    (day) => [`At the annual meeting of stockholders held on ${day}, all proposals were approved.`],
    VOTES_FROM,
  ),
  reworded(
    {
      id: 'content/tables-of-votes-lost',
      story: 'The tables did not come over from the other file.',
      intended: 'content/5.07-elements',
      causes: [
        'dates/earliest-event-mismatch',
        'content/5.07-frequency',
        'consistency/defined-term-undefined',
        'consistency/definition-unused',
        'exhibits/listed-not-referenced',
      ],
    },
    ['5.07'],
    'At the annual meeting the stockholders elected all nominees and ratified the auditor.',
  ),
  pasted(
    {
      id: 'content/one-matter-without-its-votes',
      story: 'A line of the table was lost on the way.',
      intended: 'content/5.07-elements',
    },
    VOTES,
    (day) => [
      `The annual meeting of stockholders was held on ${day}.`,
      '1. Ann Lee was elected as a director: for 1,037,342, withheld 20,022, broker non-votes 50,119.',
      '2. The appointment of the auditor was ratified.',
    ],
    VOTES_FROM,
  ),
  pasted(
    {
      id: 'content/abstentions-left-out',
      story: 'Only votes for and against were taken from the inspector’s paper.',
      intended: 'content/5.07-elements',
    },
    VOTES,
    (day) => [`At the annual meeting held on ${day}, the plan was approved: for 1,100,310, against 5,070.`],
    VOTES_FROM,
  ),
  {
    id: 'content/votes-transposed',
    story: 'Two digits of one nominee’s votes changed places.',
    intended: 'content/5.07-arithmetic',
    level: 'warning',
    plant: (filing, ground) => transposed(filing, ground),
  },
  pasted(
    {
      id: 'content/frequency-undecided',
      story: 'The board had not met since the meeting.',
      intended: 'content/5.07-frequency',
      level: 'info',
    },
    VOTES,
    (day) => [
      `The annual meeting was held on ${day}. On the frequency of votes on executive compensation, 1,100,310 votes were for one year, 5,070 for two years, 2,103 for three years, with 1,120 abstentions.`,
    ],
    FREQUENCY_FROM,
  ),
];

/** Two neighbouring digits of one tally of a nominee, in a table whose rows all add up alike. */
function transposed(filing: Filing, { draw }: Ground): readonly Edit[] | null {
  const item = filing.items.find(({ number }) => number === '5.07');
  const nominees = item && voteTables(filing, item.body).find((rows) => rows.length >= 3);
  if (!nominees || new Set(nominees.map(({ total }) => total)).size > 1) return null;
  const row = nominees[draw(nominees.length)];
  const match = row && /\d,\d(?=(\d)(\d))/.exec(foldedOf(filing, row.span));
  const [, one, other] = match ?? [];
  if (!row || !match || one === undefined || other === undefined || one === other) return null;
  const start = row.span.start + match.index + match[0].length;
  return [replaced({ ...row.span, start, end: start + 2 }, `${other}${one}`)];
}
