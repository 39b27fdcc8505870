import { Construct } from 'constructs';
import { AccessLogs } from './access-logs.ts';
import { DraftBucket } from './draft-bucket.ts';
import { RecordsBucket } from './records-bucket.ts';
import { WorkBucket } from './work-bucket.ts';

/** All that is stored: docs/architecture.md says what lies where, core/workflow/keys.ts under which keys. */
export class Stores extends Construct {
  /** Uploads, as they came. */
  readonly drafts: DraftBucket;
  /** What a check needs while it runs. */
  readonly work: WorkBucket;
  /** What stays: reports, ends, sign-offs. */
  readonly records: RecordsBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const accessLogs = new AccessLogs(this, 'AccessLogs');
    this.drafts = new DraftBucket(this, 'Drafts', { accessLogs });
    this.work = new WorkBucket(this, 'Work', { accessLogs });
    this.records = new RecordsBucket(this, 'Records', { accessLogs });
  }

  /** The names as handlers read them. */
  get names(): { DRAFTS_BUCKET: string; WORK_BUCKET: string; RECORDS_BUCKET: string } {
    return {
      DRAFTS_BUCKET: this.drafts.bucketName,
      WORK_BUCKET: this.work.bucketName,
      RECORDS_BUCKET: this.records.bucketName,
    };
  }
}
