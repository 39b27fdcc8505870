import fc from 'fast-check';
import { byteChange, changed, type ByteChange } from './byte-changes.ts';
import { containerChange, containerChanged, type ContainerChange } from './container-changes.ts';
import { pdfChange, pdfChanged, type PdfChange } from './pdf-changes.ts';
import { profileChanges, type ProfileChange } from './profile-changes.ts';

/** How the bytes of a file are laid out, which says what can be done to it besides what any file bears. */
export type Layout = 'words' | 'container' | 'pdf';

/** One change to a file. */
export type Mutation =
  | { readonly of: 'bytes'; readonly change: ByteChange }
  | { readonly of: 'container'; readonly change: ContainerChange }
  | { readonly of: 'pdf'; readonly change: PdfChange };

/** One file of those at hand, what is done to it, and to the profile beside it; null where none lies there. */
export interface Mutant {
  readonly file: number;
  readonly mutations: readonly Mutation[];
  readonly profile: readonly ProfileChange[] | null;
}

const ofBytes = byteChange.map((change): Mutation => ({ of: 'bytes', change }));
const MUTATIONS: Readonly<Record<Layout, fc.Arbitrary<Mutation>>> = {
  words: ofBytes,
  container: fc.oneof(
    { weight: 1, arbitrary: ofBytes },
    { weight: 5, arbitrary: containerChange.map((change): Mutation => ({ of: 'container', change })) },
  ),
  pdf: fc.oneof(
    { weight: 1, arbitrary: ofBytes },
    { weight: 3, arbitrary: pdfChange.map((change): Mutation => ({ of: 'pdf', change })) },
  ),
};

/** Words come in more shapes than the rest, and are read faster. */
const WEIGHTS: Readonly<Record<Layout, number>> = { words: 5, container: 4, pdf: 2 };

/** Mutants of files by their layouts: each layout has its share, however many files have it. */
export function mutants(layouts: readonly Layout[]): fc.Arbitrary<Mutant> {
  const byLayout = [...Map.groupBy(layouts.keys(), (file) => layouts[file] as Layout)];
  return fc.oneof(
    ...byLayout.map(([layout, files]) => ({
      weight: WEIGHTS[layout],
      arbitrary: fc.record({
        file: fc.constantFrom(...files),
        mutations: fc.array(MUTATIONS[layout], { minLength: 1, maxLength: 6 }),
        profile: fc.option(profileChanges, { freq: 3 }),
      }),
    })),
  );
}

/** The file with the changes made, one after the other. @param other a file of those at hand, by any number */
export function mutated(
  file: Uint8Array,
  mutations: readonly Mutation[],
  other: (number: number) => Uint8Array,
): Uint8Array {
  return mutations.reduce<Buffer>((bytes, mutation) => {
    switch (mutation.of) {
      case 'bytes':
        return changed(bytes, mutation.change, other);
      case 'container':
        return containerChanged(bytes, mutation.change, other);
      case 'pdf':
        return pdfChanged(bytes, mutation.change, other);
    }
  }, Buffer.from(file));
}
