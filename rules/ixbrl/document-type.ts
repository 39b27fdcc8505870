import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { coverPlace, factNamed, saidBy, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** The tagged type of the document is the form. */
export default defineRule({
  id: 'ixbrl/document-type',
  title: 'The tagged document type is the form',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The document type is that of the form; of an amendment it may be with or without the mark (6.5.20).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR suspends a submission whose document type is not that of the form.',
  remedy: 'Tag {expected} as the document type.',
  messages: {
    differs: { verdict: 'violation', text: 'The tagged document type is {found}', expected: '{form}' },
    missing: { verdict: 'violation', text: 'The document type is not tagged', expected: '{form}' },
  },
  examples: {
    clean: { shows: 'dei:DocumentType 8-K', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      differs: {
        shows: 'dei:DocumentType 10-Q',
        draft: taggedSpecimen({ untagged: ['DocumentType'], hidden: { DocumentType: '10-Q' } }),
        name: 'draft.htm',
      },
      missing: {
        shows: 'A cover without dei:DocumentType',
        draft: taggedSpecimen({ untagged: ['DocumentType'] }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    const form = formOf(filing);
    if (!cover || !form) return 'not-applicable';
    const fact = factNamed(cover, 'DocumentType');
    if (!fact) return [{ message: 'missing', place: coverPlace(filing), facts: { form } }];
    // A form line that has lost its words is told by the rules on the cover.
    if (!filing.form && !fact.span.unseen) return [];
    // An amendment may be tagged as the form that it amends.
    const type = signsOf(fact.text);
    if (type === form || type === form.replace(/\/A$/, '')) return [];
    return [{ message: 'differs', place: fact.span, facts: { found: saidBy(fact), form } }];
  },
});

/** What the submission says it is, else what the cover's heading says. */
function formOf({ header, form }: Filing): string | null {
  const said = header?.form ?? form?.text;
  return said ? signsOf(said) : null;
}

/** "8-K12B/A" in its own signs, whichever hyphen and spaces it is written with. */
function signsOf(form: string): string {
  return form
    .toUpperCase()
    .replace(/[^A-Z0-9/]/g, '')
    .replace(/^8K/, '8-K');
}
