import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Observation } from '../../core/engine/rule.ts';
import type { BoxKind, Fact, Filing } from '../../core/filing/filing.ts';
import { coverPlace, factNamed, type TaggedCover, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

/** The boxes, their facts, and how they are called. */
const BOXES: readonly { readonly kind: BoxKind; readonly fact: string; readonly what: string }[] = [
  { kind: 'rule-425', fact: 'WrittenCommunications', what: 'Rule 425' },
  { kind: 'rule-14a-12', fact: 'SolicitingMaterial', what: 'Rule 14a-12' },
  { kind: 'rule-14d-2b', fact: 'PreCommencementTenderOffer', what: 'Rule 14d-2(b)' },
  { kind: 'rule-13e-4c', fact: 'PreCommencementIssuerTenderOffer', what: 'Rule 13e-4(c)' },
  { kind: 'emerging-growth', fact: 'EntityEmergingGrowthCompany', what: 'emerging growth companies' },
];
/** Units: a glyph stands right before the words of its box. */
const BESIDE = 30;
/** The transformation that takes its value from the glyph which the reader sees. */
const BY_GLYPH = /^bool-?ballot-?box$/i;

const SWAPPED = taggedSpecimen()
  .replace('PreCommencementTenderOffer', 'SecondBox')
  .replace('PreCommencementIssuerTenderOffer', 'PreCommencementTenderOffer')
  .replace('SecondBox', 'PreCommencementIssuerTenderOffer');

/** The five boxes are tagged, each as it stands on the page. */
export default defineRule({
  id: 'ixbrl/checkbox-facts',
  title: 'The boxes are tagged as they stand',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'The four communication boxes and that of an emerging growth company are tagged (6.5.52, 6.5.40).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'A box that is tagged otherwise than it stands tells users of the data of an offer that nobody makes, or hides one.',
  remedy: 'Tag each box at its own line, as it stands.',
  messages: {
    missing: { verdict: 'violation', text: 'Boxes not tagged: {missing}', expected: '{missing}' },
    differs: {
      verdict: 'violation',
      text: 'The box for {box} is tagged {found} and stands {shown}',
      expected: '{shown}',
    },
    swapped: {
      verdict: 'violation',
      text: 'The box for {box} is tagged as that for {other}',
      expected: '{box}',
    },
  },
  examples: {
    clean: { shows: 'Five boxes, blank and tagged false', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      missing: {
        shows: 'A cover without dei:SolicitingMaterial',
        draft: taggedSpecimen({ untagged: ['SolicitingMaterial'] }),
        name: 'draft.htm',
      },
      differs: {
        shows: 'A blank box for Rule 425 that is tagged true',
        draft: taggedSpecimen({
          untagged: ['WrittenCommunications'],
          hidden: { WrittenCommunications: 'true' },
        }),
        name: 'draft.htm',
      },
      swapped: { shows: 'The last two boxes tagged as one another', draft: SWAPPED, name: 'draft.htm' },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const missing = BOXES.filter(({ fact }) => !factNamed(cover, fact));
    const swapped = swappedBoxes(filing, cover);
    return [
      ...(missing.length > 0
        ? [
            {
              message: 'missing' as const,
              place: coverPlace(filing),
              facts: { missing: missing.map(({ what }) => what).join(', ') },
            },
          ]
        : []),
      ...(swapped.length > 0 ? swapped : differingBoxes(filing, cover)),
    ];
  },
});

/**
 * Two facts, each of which tags the glyph before the other's words. On a cover whose glyphs stand behind their words every
 * fact stands before the next box, and none for the other. Only the first is told: the second is the same mistake.
 */
function swappedBoxes(filing: Filing, cover: TaggedCover): Observation<'swapped'>[] {
  const beside = (name: string): BoxKind | null => {
    const fact = factNamed(cover, name);
    return fact && boxBeside(filing, fact);
  };
  for (const { kind, fact: name, what } of BOXES.slice(0, 4)) {
    const fact = factNamed(cover, name);
    const other = BOXES.find((box) => box.kind === beside(name));
    if (fact && other && other.kind !== kind && beside(other.fact) === kind)
      return [{ message: 'swapped', place: fact.span, facts: { box: other.what, other: what } }];
  }
  return [];
}

/** The communication box whose words follow right behind the glyph that the fact tags. */
function boxBeside(filing: Filing, { span, hidden }: Fact): BoxKind | null {
  if (hidden) return null;
  const boxes = filing.cover.boxes.filter(({ kind }) => kind.startsWith('rule-'));
  const next = boxes.find((box) => box.span.start >= span.end && box.span.start - span.end <= BESIDE);
  return next?.kind ?? null;
}

/** What is tagged around the glyph itself is what the reader sees. */
function differingBoxes(filing: Filing, cover: TaggedCover): Observation<'differs'>[] {
  return BOXES.flatMap(({ kind, fact: name, what }) => {
    const fact = factNamed(cover, name);
    const box = filing.cover.boxes.find((one) => one.kind === kind);
    if (!fact?.value || !box || box.checked === null || fact.value === String(box.checked)) return [];
    if (!fact.span.unseen && BY_GLYPH.test(fact.format ?? '')) return [];
    const facts = { box: what, found: fact.value, shown: box.checked ? 'checked' : 'blank' };
    return [{ message: 'differs' as const, place: box.span, facts }];
  });
}
