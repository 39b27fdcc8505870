import { DATE } from '../../../../rules/_shared/element-words.ts';
import { answerOf } from '../../../../rules/_shared/item-answer.ts';
import type { Fault } from '../../fault.ts';
import { onlyMatchReplaced, pasted, reworded } from '../../item-mistakes.ts';

const ENTRY = { number: '1.01', caption: 'Entry into a Material Definitive Agreement' };
const END = { number: '1.02', caption: 'Termination of a Material Definitive Agreement' };

/** Mistakes in reports of agreements, under Items 1.01 and 1.02. */
export const faults: readonly Fault[] = [
  reworded(
    {
      id: 'content/agreement-in-five-words',
      story: 'The item still says what stood in the list of things to do.',
      intended: 'content/1.01-elements',
      causes: [
        'exhibits/listed-not-referenced',
        'dates/earliest-event-mismatch',
        'consistency/defined-term-undefined',
        'content/3.02-elements',
      ],
    },
    ['1.01'],
    'The company signed an important contract.',
  ),
  {
    id: 'content/agreement-date-struck',
    story: 'The signing slipped by a day, and its date was struck and not replaced.',
    intended: 'content/1.01-elements',
    level: 'warning',
    causes: ['dates/earliest-event-mismatch'],
    plant: (filing) => {
      const item = filing.items.find(({ number }) => number === '1.01');
      if (!item || answerOf(filing, item).refers) return null;
      return onlyMatchReplaced(filing, ['1.01'], DATE, 'that day');
    },
  },
  pasted(
    {
      id: 'content/agreement-undated',
      story: 'The day of signing was left for later.',
      intended: 'content/1.01-elements',
    },
    ENTRY,
    () => ['The company entered into a supply agreement with Harbor Glass LLC for $4 million a year.'],
  ),
  pasted(
    {
      id: 'content/agreement-with-nobody',
      story: 'The other side asked to stay unnamed.',
      intended: 'content/1.01-elements',
    },
    ENTRY,
    (day) => [`On ${day}, a supply agreement was signed that provides $4 million a year.`],
  ),
  pasted(
    {
      id: 'content/termination-undated',
      story: 'The day on which the agreement ended was left out.',
      intended: 'content/1.02-elements',
    },
    END,
    () => ['The company terminated its supply agreement with Harbor Glass LLC because of late deliveries.'],
  ),
  pasted(
    {
      id: 'content/termination-without-a-reason',
      story: 'Counsel struck the sentence on why the agreement ended.',
      intended: 'content/1.02-elements',
    },
    END,
    (day) => [`On ${day}, the company terminated its supply agreement with Harbor Glass LLC.`],
  ),
  pasted(
    {
      id: 'content/termination-by-expiry',
      story: 'An agreement that ran out was reported as one that was ended.',
      intended: 'content/1.02-elements',
      level: 'info',
    },
    END,
    (day) => [`On ${day}, the supply agreement of the company with Harbor Glass LLC expired.`],
  ),
];
