import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedWhole, examined } from '../../../bench/fuzz/examined.ts';
import { type Layout, mutants, mutated } from '../../../bench/fuzz/mutations.ts';
import { profileBytes } from '../../../bench/fuzz/profile-changes.ts';
import { layoutOf, madeOf } from '../../../bench/fuzz/seeds.ts';
import type { Upload } from '../../../core/parse/upload.ts';
import { htmlSpecimen } from '../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { exhibitDocument, submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';

const RELEASE = exhibitDocument('99.1', 'Exhibit 99.1\n\nAlder Point Instruments opens its plant in Bath.');
const SUBMISSION = submissionSpecimen(
  ['Results of Operations and Financial Condition'],
  specimen({ exhibits: '' }),
  RELEASE,
);

/** The invented report in each format. */
const FILES: readonly Upload[] = [
  { name: 'draft.txt', bytes: Buffer.from(specimen()) },
  { name: 'draft.htm', bytes: Buffer.from(htmlSpecimen()) },
  { name: 'tagged.htm', bytes: Buffer.from(taggedSpecimen()) },
  { name: 'full-submission.txt', bytes: Buffer.from(SUBMISSION) },
  ...(await madeOf([
    { name: 'draft.txt', words: specimen() },
    { name: 'second.txt', words: specimen() },
  ])),
];
const bytesOf = (file: number): Uint8Array => (FILES[file % FILES.length] as Upload).bytes;

/** Always the same ones; `npm run fuzz` looks for others. */
const CHOSEN = { seed: 20_260_501, numRuns: 200 };

describe('A draft spoiled at random', () => {
  it('is tried in every layout that a file can have', () => {
    expect(new Set(FILES.map(layoutOf))).toEqual(new Set<Layout>(['words', 'container', 'pdf']));
  });

  it('ends with a report of its schema, the same each time, every rule run and every place in the draft', () =>
    fc.assert(
      fc.asyncProperty(mutants(FILES.map(layoutOf)), async ({ file, mutations, profile }) => {
        const { name } = FILES[file] as Upload;
        const upload = { name, bytes: mutated(bytesOf(file), mutations, bytesOf) };
        const one = { upload, profile: profile && profileBytes(profile) };
        expect(await examined(one, await checkedWhole(one))).toEqual([]);
      }),
      CHOSEN,
    ));
});
