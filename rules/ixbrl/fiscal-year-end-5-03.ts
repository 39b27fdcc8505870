import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { headerReports } from '../_shared/header-items.ts';
import { coverPlace, factNamed, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

const BY_LAWS =
  'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.\n\nOn October 29, 2024, the board amended the by-laws, effective at once, to let meetings be held by telephone.';

/** EDGAR takes the end of the fiscal year with Item 5.03, and only with it. */
export default defineRule({
  id: 'ixbrl/fiscal-year-end-5-03',
  title: 'The end of the fiscal year is tagged if Item 5.03 is reported, and only then',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The end of the fiscal year is tagged if and only if the submission names Item 5.03 (6.5.21).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR suspends a submission that has the one without the other.',
  remedy: '{remedy}',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item 5.03 is reported, and the end of the fiscal year is not tagged',
      expected: 'dei:CurrentFiscalYearEndDate',
      remedy: 'Tag the end of the fiscal year, also where only by-laws are amended.',
    },
    needless: {
      verdict: 'violation',
      text: 'The end of the fiscal year is tagged without Item 5.03',
      expected: 'no dei:CurrentFiscalYearEndDate',
      remedy: 'Take the tag out.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 8.01, and no dei:CurrentFiscalYearEndDate',
      draft: taggedSpecimen(),
      name: 'draft.htm',
    },
    flagged: {
      missing: {
        shows: 'Item 5.03 without dei:CurrentFiscalYearEndDate',
        draft: taggedSpecimen({ report: { items: BY_LAWS } }),
        name: 'draft.htm',
      },
      needless: {
        shows: 'dei:CurrentFiscalYearEndDate beside Item 8.01',
        draft: taggedSpecimen({ hidden: { CurrentFiscalYearEndDate: '--12-31' } }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const fact = factNamed(cover, 'CurrentFiscalYearEndDate');
    const item = filing.items.find(({ number }) => number === '5.03');
    const reported = headerReports(filing, '5.03') ?? item !== undefined;
    if (fact && !reported) return [{ message: 'needless', place: fact.span }];
    if (!fact && reported) return [{ message: 'missing', place: item?.heading ?? coverPlace(filing) }];
    return [];
  },
});
