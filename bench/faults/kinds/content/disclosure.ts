import type { Filing, Item } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import type { Fault } from '../../fault.ts';
import { inserted, replaced } from '../../edits.ts';

/** More characters than a short answer and its legend have. */
const SHORT = 2_500;

export const faults: readonly Fault[] = [
  {
    id: 'content/fd-disclosure-of-nothing',
    story: 'The item is opened before the release is ready, and says that disclosure is attached.',
    intended: 'content/7.01-identification',
    level: 'info',
    causes: [
      'exhibits/listed-not-referenced',
      'safe-harbor/furnished-legend-missing',
      'dates/earliest-event-mismatch',
      'exhibits/required-missing',
    ],
    plant: (filing) => {
      const item = filing.items.find(({ number }) => number === '7.01');
      const body = item && ownBody(filing, item);
      return body ? [replaced(body, 'Regulation FD disclosure attached.')] : null;
    },
  },
  {
    id: 'content/website-taken-in',
    story: 'The sentence from the proxy statement came over, and with it the company’s site.',
    intended: 'content/website-reliance',
    level: 'info',
    plant: (filing) => {
      const item = filing.items.find(({ number }) => number === '8.01' || number === '5');
      const start = item && firstWordOf(filing, item);
      if (!item || start === undefined) return null;
      const words =
        'The charter of the committee is on our website and is incorporated herein by reference. ';
      return [inserted({ ...item.body, start }, words)];
    },
  },
];

/** The words of an item that has a heading to itself and stands in the report's running text. */
function ownBody(filing: Filing, item: Item): Item['body'] | null {
  const shared = filing.items.filter(({ body }) => body.start === item.body.start).length > 1;
  const words = foldedOf(filing, item.body);
  const lists = /\b(?:index|exhibit no|section \d)/i.test(words);
  const start = item.body.start + words.search(/\S/);
  const end = item.body.start + words.trimEnd().length;
  return shared || lists || words.length > SHORT || end <= start ? null : { ...item.body, start, end };
}

function firstWordOf(filing: Filing, { body }: Item): number | undefined {
  const at = foldedOf(filing, body).search(/[A-Za-z]/);
  return at < 0 ? undefined : body.start + at;
}
