import { defineRule } from '../../core/engine/rule.ts';
import type { Document } from '../../core/filing/filing.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import { htmlSpecimen } from '../_shared/html-specimen.ts';
import { coverPlace, isAssetBacked, taggedCoverOf, taggingOn } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** What is not HTML is converted before it is tagged. */
const TAGGABLE: ReadonlySet<Document['format']> = new Set(['html', 'ixbrl']);

/** Since the phase-in every cover of a report is tagged in Inline XBRL; filing agents do it last. */
export default defineRule({
  id: 'ixbrl/cover-not-tagged',
  title: 'The cover is tagged in Inline XBRL',
  tier: 'T1',
  severity: { draft: 'info', final: 'error' },
  authority: [authority('Regulation S-T Rule 406'), authority('Release 33-10618')],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'Regulation S-T requires it, and EDGAR lets a report without any tags pass. They are usually put in last, by the filing agent.',
  remedy: 'Have the cover tagged before the report is filed.',
  messages: {
    untagged: { verdict: 'violation', text: 'The cover is not tagged in Inline XBRL' },
    unsettled: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'The cover is not tagged; whether it must be depends on the filer status',
      remedy:
        'Give the filer status in countersign.json, or see whether the first tagged quarterly report has been filed.',
    },
  },
  examples: {
    clean: { shows: 'A cover with its facts tagged', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      untagged: { shows: 'A cover in plain HTML', draft: htmlSpecimen(), name: 'draft.htm' },
      unsettled: {
        shows: 'A cover in plain HTML, in 2020',
        draft: htmlSpecimen({}, { reportDate: 'October 27, 2020', signatureDate: 'Date: October 28, 2020' }),
        name: 'draft.htm',
      },
    },
  },
  notes:
    'A draft in plain text or in Word is converted before it is tagged. Phased in from the first quarterly report for a period that ends on or after June 15 of 2019, 2020 or 2021, by filer status.',

  check(filing, occasion) {
    const report = filing.documents.find(({ role }) => role === 'report');
    const tagging = taggingOn(occasion);
    if (!report || !TAGGABLE.has(report.format)) return 'not-applicable';
    if (tagging === 'not-yet' || isAssetBacked(filing, occasion)) return 'not-applicable';
    if (taggedCoverOf(filing)) return [];
    return [{ message: tagging === 'due' ? 'untagged' : 'unsettled', place: coverPlace(filing) }];
  },
});
