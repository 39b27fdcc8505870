import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { factNamed, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** Whether the transition period was elected is tagged for an emerging growth company, and for nobody else. */
export default defineRule({
  id: 'ixbrl/egc-transition',
  title: 'The transition election is tagged for an emerging growth company, and only for one',
  tier: 'T2',
  severity: 'error',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The election exists if and only if the entity is an emerging growth company (6.5.40).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR suspends a submission of an emerging growth company that lacks it.',
  remedy: '{remedy}',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'An emerging growth company, and the transition election is not tagged',
      expected: 'dei:EntityExTransitionPeriod',
      remedy: 'Tag the second box.',
    },
    needless: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The transition election is tagged, and the registrant is no emerging growth company',
      expected: 'no dei:EntityExTransitionPeriod',
      remedy: 'Take the tag out.',
    },
  },
  examples: {
    clean: {
      shows: 'EntityEmergingGrowthCompany false, and no dei:EntityExTransitionPeriod',
      draft: taggedSpecimen(),
      name: 'draft.htm',
    },
    flagged: {
      missing: {
        shows: 'EntityEmergingGrowthCompany true, and no dei:EntityExTransitionPeriod',
        draft: taggedSpecimen({ words: { EntityEmergingGrowthCompany: '\u2612' } }),
        name: 'draft.htm',
      },
      needless: {
        shows: 'dei:EntityExTransitionPeriod of no emerging growth company',
        draft: taggedSpecimen({ hidden: { EntityExTransitionPeriod: 'false' } }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    const growth = cover && factNamed(cover, 'EntityEmergingGrowthCompany');
    if (!cover || !growth?.value) return 'not-applicable';
    const election = factNamed(cover, 'EntityExTransitionPeriod');
    if (growth.value === 'true' && !election) return [{ message: 'missing', place: growth.span }];
    if (growth.value === 'false' && election) return [{ message: 'needless', place: election.span }];
    return [];
  },
});
