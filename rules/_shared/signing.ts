import type { Filing, SignatureBlock, Signer } from '../../core/filing/filing.ts';
import type { Span } from '../../core/filing/place.ts';

/** Where the block begins to say who signs: its heading, else its first line. */
export function blockPlace(block: SignatureBlock): Span {
  return (
    block.heading ??
    block.undertaking ?? { ...block.span, end: Math.min(block.span.end, block.span.start + 80) }
  );
}

/** Everybody who signs, or for whom a line stands. */
export function signersOf(filing: Filing): Signer[] {
  return filing.signatures.flatMap(({ signers }) => signers);
}
