import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Filing } from '../../core/filing/filing.ts';
import { coverPlace, factNamed, saidBy, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** Name and CIK of the registrant are tagged: without them EDGAR knows nobody whose facts these are. */
export default defineRule({
  id: 'ixbrl/entity-core',
  title: 'The registrant’s name and CIK are tagged',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('EDGAR Filer Manual', 'Name and central index key of the entity must be tagged (6.5.21).'),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR suspends a submission that lacks either, or whose key is another’s.',
  remedy: 'Tag {expected}.',
  messages: {
    missing: { verdict: 'violation', text: 'Not tagged: {missing}', expected: '{missing}' },
    malformed: {
      verdict: 'violation',
      text: 'The tagged CIK {found} has not ten digits',
      expected: 'the CIK in ten digits',
    },
    differs: {
      verdict: 'violation',
      text: 'The tagged CIK is {found}, {source} has {cik}',
      expected: '{cik}',
    },
  },
  examples: {
    clean: { shows: 'dei:EntityCentralIndexKey 0001723580', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      missing: {
        shows: 'A cover without dei:EntityCentralIndexKey',
        draft: taggedSpecimen({ untagged: ['EntityCentralIndexKey'] }),
        name: 'draft.htm',
      },
      malformed: {
        shows: 'dei:EntityCentralIndexKey 1723580',
        draft: taggedSpecimen({ words: { EntityCentralIndexKey: '1723580' } }),
        name: 'draft.htm',
      },
      differs: {
        shows: 'dei:EntityCentralIndexKey of another company',
        draft: taggedSpecimen({ words: { EntityCentralIndexKey: '0001723508' } }),
        name: 'draft.htm',
      },
    },
  },

  check(filing, { profile }) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const cik = factNamed(cover, 'EntityCentralIndexKey');
    const missing = [
      ...(factNamed(cover, 'EntityRegistrantName') ? [] : ['the registrant’s name']),
      ...(cik ? [] : ['its CIK']),
    ];
    const lacking =
      missing.length > 0
        ? [
            {
              message: 'missing',
              place: coverPlace(filing),
              facts: { missing: missing.join(' and ') },
            } as const,
          ]
        : [];
    if (!cik) return lacking;
    if (!/^\d{10}$/.test(cik.text))
      return [...lacking, { message: 'malformed', place: cik.span, facts: { found: saidBy(cik) } }];
    const known = [
      { source: 'the context', key: cover.entity },
      { source: 'the submission', key: filerKey(filing, cik.text) },
      { source: 'the company’s profile', key: profile?.cik ?? null },
    ];
    const other = known.find(({ key }) => key !== null && key.padStart(10, '0') !== cik.text);
    if (!other?.key) return lacking;
    const facts = { found: cik.text, source: other.source, cik: other.key.padStart(10, '0') };
    return [...lacking, { message: 'differs', place: cik.span, facts }];
  },
});

/** The CIK of the submission's filer: of several the one that is tagged, else the first. */
function filerKey({ header }: Filing, tagged: string): string | null {
  const keys = header?.filers.flatMap(({ cik }) => (cik === null ? [] : [cik.padStart(10, '0')])) ?? [];
  return keys.find((key) => key === tagged) ?? keys[0] ?? null;
}
