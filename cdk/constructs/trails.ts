import { Construct } from 'constructs';
import type { CheckFunction } from './check-function.ts';
import { RECORDS, type RecordsBucket } from './records-bucket.ts';
import { SigningKey } from './signing-key.ts';

export interface TrailsProps {
  /** Where the trails lie. */
  readonly records: RecordsBucket;
}

/**
 * The trails of drafts, and the key that seals them: not the one that signs decisions, because steps that read hostile
 * drafts enter what they did, too.
 */
export class Trails extends Construct {
  /** Seals trails, and nothing else. */
  readonly key: SigningKey;
  readonly #records: RecordsBucket;

  constructor(scope: Construct, id: string, { records }: TrailsProps) {
    super(scope, id);
    this.#records = records;
    this.key = new SigningKey(this, 'Key', { signs: 'the trails of drafts' });
  }

  /** What a handler that enters the trail is given. */
  get names(): { TRAIL_KEY_ID: string } {
    return { TRAIL_KEY_ID: this.key.keyId };
  }

  /** May read the trail of any draft and add to it. */
  grantEnter(step: CheckFunction): void {
    this.#records.grantRead(step, RECORDS.trail);
    this.#records.grantWrite(step, RECORDS.trail);
    this.#records.grantList(step);
    this.key.grantSign(step);
  }
}
