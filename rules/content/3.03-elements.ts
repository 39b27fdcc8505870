import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { unlessToldElsewhere } from '../_shared/leaning.ts';
import { omissions } from '../_shared/omissions.ts';

const ELEMENTS: readonly Element[] = [
  { name: 'the date of the change', words: DATE },
  {
    name: 'the class of securities',
    words:
      /\b(?:common|preferred|preference|ordinary|capital|class\s{1,9}[a-z]|series)\b|\b(?:stock|shares?|notes?|debentures?|warrants?|units?|depositary|ADSs?|bonds|interests|rights\s{1,9}(?:agreement|plan)|certificates?|debt)\b/i,
  },
];

const HEADING = 'Item 3.03 Material Modification to Rights of Security Holders.';

/** A change of holders' rights is told with its date and the class whose rights change. */
export default defineRule({
  id: 'content/3.03-elements',
  title: 'Item 3.03 gives the date of the change and the class it touches',
  tier: 'T3',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 3.03',
      'The date of the modification, the title of the class, and the general effect on the rights of its holders.',
    ),
  ],
  inForce: { from: '2004-08-23' },
  why: 'Holders must see whether the securities are theirs, and from when their rights are others.',
  remedy: 'Add {missing}.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} does not give {missing}',
      expected: 'Date of the change, class of securities, and the general effect on its holders',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers give {missing}?',
      remedy: 'Look there; date and class belong in the item even so.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 29, 2024, a one-for-ten reverse split of the common stock took effect.',
      draft: itemSpecimen(
        HEADING,
        'On October 29, 2024, a one-for-ten reverse split of the common stock took effect.',
      ),
    },
    flagged: {
      missing: {
        shows: 'The rights of holders have been modified.',
        draft: itemSpecimen(HEADING, 'The rights of holders have been modified.'),
      },
      referred: {
        shows: 'Exhibit 3.1, which modifies the rights of holders, is incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'Exhibit 3.1, which modifies the rights of holders of common stock, is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'The effect on holders is not judged: it has too many words. What Item 5.03 tells of the same change counts.',

  check: (filing) => omissions(filing, '3.03', unlessToldElsewhere(filing, '3.03', ELEMENTS)),
});
