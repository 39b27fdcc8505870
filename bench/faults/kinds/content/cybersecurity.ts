import type { Fault } from '../../fault.ts';
import { pasted } from '../../item-mistakes.ts';

const INCIDENT = { number: '1.05', caption: 'Material Cybersecurity Incidents' };
/** Reports under the item were due from the first day, the staff's statement came on the second. */
const DUE_FROM = '2023-12-18';
const STATEMENT_FROM = '2024-05-21';

const told = (day: string): string =>
  `On ${day}, an unauthorized party gained access to servers of the company and encrypted files.`;

/** Mistakes in reports of cybersecurity incidents, under Item 1.05. */
export const faults: readonly Fault[] = [
  pasted(
    {
      id: 'content/incident-in-five-words',
      story: 'Outside counsel cut the draft to one sentence.',
      intended: 'content/1.05-elements',
      causes: ['content/1.05-materiality', 'ixbrl/cyd-1-05'],
    },
    INCIDENT,
    () => ['The company had a cyber event.'],
    DUE_FROM,
  ),
  pasted(
    {
      id: 'content/incident-without-impact',
      story: 'Neither the impact is told nor that it is not known yet.',
      intended: 'content/1.05-elements',
      causes: ['content/1.05-materiality', 'ixbrl/cyd-1-05'],
    },
    INCIDENT,
    (day) => [told(day)],
    DUE_FROM,
  ),
  pasted(
    {
      id: 'content/incident-undated',
      story: 'When the incident happened was struck for the investigation.',
      intended: 'content/1.05-elements',
      causes: ['content/1.05-materiality', 'ixbrl/cyd-1-05'],
    },
    INCIDENT,
    () => [
      'An unauthorized party encrypted servers of the company. The incident had a material impact on operations.',
    ],
    DUE_FROM,
  ),
  pasted(
    {
      id: 'content/incident-not-found-material',
      story: 'A report that belongs under other events was put under the item on incidents.',
      intended: 'content/1.05-materiality',
      causes: ['ixbrl/cyd-1-05'],
    },
    INCIDENT,
    (day) => [
      `${told(day)} The impact on operations is under review. The company has not determined that the incident is material.`,
    ],
    STATEMENT_FROM,
  ),
  pasted(
    {
      id: 'content/incident-without-determination',
      story: 'The determination that the incident is material was left out.',
      intended: 'content/1.05-materiality',
      level: 'info',
      causes: ['ixbrl/cyd-1-05'],
    },
    INCIDENT,
    (day) => [`${told(day)} The full impact of the incident is not yet known.`],
    STATEMENT_FROM,
  ),
];
