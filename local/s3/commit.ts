import type { BodyFile } from './body-files.ts';
import type { Checksum } from './checksums.ts';
import type { Conditions } from './conditions.ts';
import type { CreationReason } from './events.ts';

/** What a new version is made of, once its bytes are on the disk. */
export interface Commit {
  readonly bucket: string;
  readonly key: string;
  readonly body: BodyFile;
  /** Where it is not the MD5 of the body: objects made of parts. */
  readonly etag?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksum: Checksum | undefined;
  readonly conditions: Conditions;
  readonly reason: CreationReason;
  readonly requester: string;
  readonly requestId: string;
  readonly sourceIp: string;
  /** Done in the same step: what the new object takes the place of. */
  readonly along?: () => void;
}
