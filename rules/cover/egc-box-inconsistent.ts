import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { boxOf } from '../_shared/cover-boxes.ts';
import { specimen } from '../_shared/specimen.ts';

const TRANSITION = 'accounting standards provided pursuant to Section 13(a) of the Exchange Act. [ ]';

/** Only an emerging growth company has a transition period that it can do without. */
export default defineRule({
  id: 'cover/egc-box-inconsistent',
  title: 'The box on the transition period is ticked by emerging growth companies only',
  tier: 'T2',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The second box is asked of emerging growth companies alone.'),
    authority('Securities Act section 7(a)(2)(B)'),
    authority('EDGAR Filer Manual', 'The transition box goes with the box on emerging growth companies.'),
  ],
  inForce: { from: '2017-04-12' },
  why: 'The two ticks contradict each other, and the tagged cover repeats them.',
  remedy: 'Untick the second box, or tick the first if the registrant is an emerging growth company.',
  messages: {
    contradiction: {
      verdict: 'violation',
      text: 'The box on the transition period is ticked, the one on emerging growth companies is not',
      expected: 'Both ticked, or only the first, or none',
    },
    unreadable: {
      verdict: 'undetermined',
      text: 'The box on the transition period is ticked; what stands in the other cannot be read',
      expected: 'A tick beside "Emerging growth company" as well',
    },
  },
  examples: {
    clean: { shows: 'Both boxes empty', draft: specimen() },
    flagged: {
      contradiction: {
        shows: 'Emerging growth company [ ] … Exchange Act. [X]',
        draft: specimen().replace(TRANSITION, TRANSITION.replace('[ ]', '[X]')),
      },
      unreadable: {
        shows: 'Emerging growth company (?) … Exchange Act. [X]',
        draft: specimen()
          .replace(TRANSITION, TRANSITION.replace('[ ]', '[X]'))
          .replace('Emerging growth company [ ]', 'Emerging growth company (?)'),
      },
    },
  },

  check(filing) {
    const transition = boxOf(filing, 'egc-transition');
    const growth = boxOf(filing, 'emerging-growth');
    if (!transition || !growth) return 'not-applicable';
    if (transition.checked !== true || growth.checked === true) return [];
    const message = growth.checked === null ? 'unreadable' : 'contradiction';
    return [{ message, place: transition.span, related: [growth.span] }];
  },
});
