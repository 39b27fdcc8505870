import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { specimen } from '../_shared/specimen.ts';

/** What the company tells of itself beside its drafts can be used; else the draft was judged without it. */
export default defineRule({
  id: 'profile/unusable',
  title: 'The company’s profile can be used',
  tier: 'T1',
  severity: 'warning',
  authority: [authority('Countersign house rule')],
  inForce: {},
  why: 'The draft was judged without the profile: its names, numbers, levels and closing days were not looked at.',
  remedy: 'Mend countersign.json beside the draft, and check the draft again.',
  messages: {
    unusable: { verdict: 'violation', text: 'countersign.json cannot be used: {mistakes}' },
  },
  examples: {
    clean: {
      shows: '{ "names": ["Alder Point Instruments, Inc."] }',
      draft: specimen(),
      profile: { names: ['Alder Point Instruments, Inc.'] },
    },
    flagged: {
      unusable: {
        shows: '{ "names": [] }',
        draft: specimen(),
        profileMistakes: ['names: too small: expected array to have >=1 items'],
      },
    },
  },
  notes: 'On the command line a profile that was named and cannot be used ends the check instead.',

  check(_filing, { profile, profileMistakes }) {
    if (profileMistakes.length > 0)
      return [{ message: 'unusable', place: null, facts: { mistakes: profileMistakes.join('; ') } }];
    return profile ? [] : 'not-applicable';
  },
});
