import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ObjectLockRetention, type Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { boardKeys } from '../../core/workflow/board-keys.ts';
import { recordKeys } from '../../core/workflow/keys.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface RecordsBucketProps {
  /** Where requests to this bucket are logged. */
  readonly accessLogs: Bucket;
}

/**
 * Seven years of 365 days and two leap days: as long as an accountant keeps what bears on an audit (17 CFR 210.2-06),
 * the longest period that asks for a company's disclosure file.
 */
const RETENTION = Duration.days(7 * 365 + 2);

/**
 * Reports, review records, signed decisions and trails. Nothing in it can be rewritten or removed before its time by any role of
 * this stack. Governance mode, not compliance: should privileged text be stored by mistake, somebody outside the stack who
 * holds `s3:BypassGovernanceRetention` can still remove it, and the access log names them.
 */
export class RecordsBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: RecordsBucketProps) {
    super(scope, id, {
      holds: 'reports, review records and sign-offs',
      accessLogs: props.accessLogs,
      removalPolicy: RemovalPolicy.RETAIN,
      versioned: true,
      retention: ObjectLockRetention.governance(RETENTION),
    });
  }
}

const ANY = { bucket: '*', key: '*', versionId: '*' };

/** The kinds of records, as a grant names them: `*` stands for any draft, version, review or date. */
export const RECORDS = {
  json: recordKeys.report(ANY, 'json'),
  html: recordKeys.report(ANY, 'html'),
  sarif: recordKeys.report(ANY, 'sarif'),
  signOff: recordKeys.signOff(ANY),
  latest: recordKeys.latest('*'),
  trail: recordKeys.trailEntry('*', '*'),
  review: recordKeys.review('*'),
  end: recordKeys.end('*'),
  notice: recordKeys.notice('*', '*'),
  token: recordKeys.token('*'),
  /** What was waived, and what of that was ended: the keys differ behind the star. */
  waiver: recordKeys.waiver('*', '*'),
  carried: recordKeys.carried('*'),
  open: `${boardKeys.openPrefix}*.json`,
  ended: `${boardKeys.endedPrefix}*.json`,
  checking: boardKeys.checking('*'),
  sessionSecret: recordKeys.sessionSecret,
} as const;
