import { defineRule } from '../../core/engine/rule.ts';
import type { SignatureBlock } from '../../core/filing/filing.ts';
import { foldName } from '../../core/filing/names.ts';
import { isAmendment } from '../../core/filing/query.ts';
import { authority } from '../../core/standards/authorities.ts';
import { comparePersons } from '../_shared/person-name.ts';
import { blockPlace } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

/** Two blocks for one registrant say the same. */
export default defineRule({
  id: 'signature/conflicting-blocks',
  title: 'Two signature blocks for one registrant agree',
  tier: 'T2',
  severity: 'warning',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'A second block that says something else is left over from an older paper; nobody can tell which one counts.',
  remedy: 'Take out the block that does not belong to this report.',
  messages: {
    dates: {
      verdict: 'violation',
      text: 'Two signature blocks bear different dates: {first} and {second}',
      expected: 'One block, or two with the same date',
    },
    signers: {
      verdict: 'violation',
      text: 'Two signature blocks for one registrant are signed by {first} and by {second}',
      expected: 'One block with all who sign',
    },
  },
  examples: {
    clean: {
      shows: 'Two blocks, both signed by Maria Ortiz on October 30, 2024',
      draft: specimen({ afterSignature: blockOf('Maria Ortiz', 'October 30, 2024') }),
    },
    flagged: {
      dates: {
        shows: 'One block dated October 30, 2024, another October 3, 2024',
        draft: specimen({ afterSignature: blockOf('Maria Ortiz', 'October 3, 2024') }),
      },
      signers: {
        shows: 'One block signed by Maria Ortiz, another by Daniel Reyes',
        draft: specimen({ afterSignature: blockOf('Daniel Reyes', 'October 30, 2024') }),
      },
    },
  },
  notes:
    'Co-registrants sign each in a block of its own. An amendment may annex the first report with its signature, and is left alone. Two officers in one block are fine.',

  check(filing) {
    const { signatures } = filing;
    if (signatures.length < 2 || isAmendment(filing)) return 'not-applicable';
    for (const [index, block] of signatures.entries()) {
      const twin = signatures.slice(0, index).find((one) => registrantOf(one) === registrantOf(block));
      const conflict = twin && conflictOf(twin, block);
      if (twin && conflict) return [{ ...conflict, place: blockPlace(block), related: [blockPlace(twin)] }];
    }
    return [];
  },
});

interface Conflict {
  readonly message: 'dates' | 'signers';
  readonly facts: { readonly first: string; readonly second: string };
}

function registrantOf({ names }: SignatureBlock): string {
  return foldName(names[0]?.text ?? '');
}

function conflictOf(one: SignatureBlock, other: SignatureBlock): Conflict | null {
  if (one.date?.date && other.date?.date && one.date.date !== other.date.date)
    return { message: 'dates', facts: { first: one.date.text, second: other.date.text } };
  const [first, second] = [signerOf(one), signerOf(other)];
  if (!first || !second || comparePersons(first, second) !== 'other') return null;
  return { message: 'signers', facts: { first, second } };
}

function signerOf({ signers }: SignatureBlock): string | null {
  const [signer] = signers;
  return (signer?.printed ?? signer?.conformed)?.text ?? null;
}

function blockOf(signer: string, date: string): string {
  return `SIGNATURE

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly
authorized.

Alder Point Instruments, Inc.

By: /s/ ${signer}
${signer}
Chief Executive Officer

Date: ${date}`;
}
