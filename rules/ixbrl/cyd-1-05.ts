import { defineRule } from '../../core/engine/rule.ts';
import { taggedFactsOf } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { headerReports } from '../_shared/header-items.ts';
import { coverPlace, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

const LATER = { reportDate: 'January 14, 2025', signatureDate: 'Date: January 15, 2025' };
const INCIDENT =
  'Item 1.05 Material Cybersecurity Incidents.\n\nOn January 10, 2025, somebody entered the systems of the company without leave. On January 14, 2025, the company determined that the incident is material.';

/** The incident of Item 1.05 is tagged with the facts of `cyd`, and nothing else is. */
export default defineRule({
  id: 'ixbrl/cyd-1-05',
  title: 'Item 1.05 is tagged with the facts on cybersecurity, and only that item',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Release 33-11216'),
    authority('EDGAR Filer Manual', 'Facts on cybersecurity go with Item 1.05 and with no other (6.5.77).'),
  ],
  inForce: { from: '2024-12-18' },
  why: 'Since December 18, 2024 what is said of the incident is tagged.',
  remedy: '{remedy}',
  messages: {
    missing: {
      verdict: 'violation',
      severity: { draft: 'info', final: 'warning' },
      text: 'Item 1.05 is not tagged',
      expected: 'facts of cyd around the disclosure',
      remedy: 'Have the disclosure tagged before the report is filed.',
    },
    needless: {
      verdict: 'violation',
      text: 'Facts on cybersecurity are tagged without Item 1.05',
      expected: 'no fact of cyd',
      remedy: 'Take the tags out: what is reported under Item 8.01 is not tagged so.',
    },
  },
  examples: {
    clean: {
      shows: 'Item 1.05 of January 2025, with a fact of cyd',
      draft: taggedSpecimen({
        report: { ...LATER, items: INCIDENT },
        hidden: { Incident: 'An intrusion' },
      }).replace('dei:Incident', 'cyd:MaterialCybersecurityIncidentNatureTextBlock'),
      name: 'draft.htm',
    },
    flagged: {
      missing: {
        shows: 'Item 1.05 of January 2025 without a fact of cyd',
        draft: taggedSpecimen({ report: { ...LATER, items: INCIDENT } }),
        name: 'draft.htm',
        stage: 'final',
      },
      needless: {
        shows: 'A fact of cyd beside Item 8.01',
        draft: taggedSpecimen({ report: LATER, hidden: { Incident: 'x' } }).replace(
          'dei:Incident',
          'cyd:MaterialCybersecurityIncidentNatureTextBlock',
        ),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const tagged = taggedFactsOf(filing);
    if (!tagged || !taggedCoverOf(filing)) return 'not-applicable';
    const fact = tagged.facts.find(({ name }) => /^cyd[\w-]{0,20}:/i.test(name));
    const item = filing.items.find(({ number }) => number === '1.05');
    const reported = headerReports(filing, '1.05') ?? item !== undefined;
    if (!fact && !reported) return 'not-applicable';
    if (!fact) return [{ message: 'missing', place: item?.heading ?? coverPlace(filing) }];
    return reported ? [] : [{ message: 'needless', place: fact.span }];
  },
});
