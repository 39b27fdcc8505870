import { Stack, Validations } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { FrontDoor } from './constructs/front-door.ts';
import type { PrivateBucket } from './constructs/private-bucket.ts';
import { RECORDS } from './constructs/records-bucket.ts';
import { stepsOf } from './constructs/review-states.ts';
import { WORK } from './constructs/work-bucket.ts';
import type { ReviewStack } from './review-stack.ts';

/** One finding of cdk-nag that stands, where it stands, and why it may. */
export interface Acknowledgement {
  readonly at: readonly Construct[];
  /** Rule of cdk-nag, and in brackets the very thing it found. */
  readonly finding: string;
  readonly reason: string;
}

/** Tells cdk-nag of every finding that stands. One that is not in the list ends the synthesis. */
export function acknowledge(stack: ReviewStack): void {
  for (const { at, finding, reason } of acknowledgements(stack))
    for (const construct of at) Validations.of(construct).acknowledge({ id: finding, reason });
}

/** All findings that stand. A wildcard is acknowledged for the one grant that holds it, never for a whole rule. */
export function acknowledgements(stack: ReviewStack): readonly Acknowledgement[] {
  const { stores, steps, site, door, reminders, draftEvents, workflow } = stack;
  const { remind } = reminders;
  const { parseDraft, checkRules, writeReport, openReview, closeReview, reportFailure } = steps;
  const { startReview } = draftEvents;
  const { drafts, work, records } = stores;
  const closers = [openReview, closeReview, reportFailure, site];

  return [
    {
      at: [startReview, ...stepsOf(steps), site, remind],
      finding: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'PutTraceSegments and PutTelemetryRecords of X-Ray know no resources; nothing else is allowed on `*`.',
    },
    {
      at: [workflow],
      finding: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Log delivery and X-Ray know no resources; the machine may do nothing else on `*`.',
    },
    {
      at: [startReview, parseDraft, writeReport, reportFailure, site],
      finding: anyOf(drafts, '*'),
      reason:
        'Uploaders choose the keys of drafts; each of these steps reads whichever version arrived, and the site signs for new ones.',
    },
    {
      at: [parseDraft, checkRules, writeReport, reportFailure],
      finding: anyOf(work, WORK.filing),
      reason:
        'The filing of any review: its id is the digest of a draft version that is not known beforehand.',
    },
    {
      at: [checkRules, writeReport],
      finding: anyOf(work, WORK.results),
      reason:
        'What any family found in any review; families come with the rule book, reviews with the drafts.',
    },
    ...[RECORDS.json, RECORDS.html].map((format) => ({
      at: [writeReport, reportFailure, site, ...(format === RECORDS.json ? [openReview] : [])],
      finding: anyOf(records, format),
      reason:
        'The report of any draft version: its key holds the key of the draft, which the uploader chose.',
    })),
    {
      at: [writeReport, reportFailure],
      finding: anyOf(records, RECORDS.sarif),
      reason: 'The report of any draft version for other tools; no page shows it.',
    },
    {
      at: [...closers, writeReport],
      finding: anyOf(records, RECORDS.review),
      reason: 'The record of any review: a new version of a draft ends the reviews of the older ones.',
    },
    {
      at: [startReview, writeReport, ...closers],
      finding: anyOf(records, RECORDS.trail),
      reason:
        'The trail of any draft: its key holds the key of the draft, which the uploader chose; locked once it is there.',
    },
    {
      at: closers,
      finding: anyOf(records, RECORDS.end),
      reason: 'The end of any review; put on condition that there is none, and locked once it is there.',
    },
    {
      at: closers,
      finding: anyOf(records, RECORDS.token),
      reason: 'What any review waits on: superseding a review answers for it.',
    },
    {
      at: closers,
      finding: anyOf(records, RECORDS.ended),
      reason:
        'The line of any review that ended: its key holds the key of the draft, which the uploader chose.',
    },
    {
      at: [startReview, ...closers],
      finding: anyOf(records, RECORDS.checking),
      reason: 'The line of any draft that is being checked; it goes when the report stands.',
    },
    {
      at: [...closers, remind],
      finding: anyOf(records, RECORDS.open),
      reason: 'A line of the board, under a deadline that the draft decides.',
    },
    {
      at: [openReview, closeReview, reportFailure],
      finding: anyOf(records, RECORDS.latest),
      reason: 'Names the newest version of any draft, under the key that the uploader chose.',
    },
    {
      at: [openReview, site],
      finding: anyOf(records, RECORDS.waiver),
      reason: 'What was waived on any review; a new version takes over what its words allow.',
    },
    {
      at: [openReview, site],
      finding: anyOf(records, RECORDS.carried),
      reason: 'What any review took over; put once, and locked once it is there.',
    },
    {
      at: [openReview, closeReview, reportFailure, remind],
      finding: anyOf(records, RECORDS.notice),
      reason: 'That somebody was told of any review.',
    },
    ...atTheDoor(door),
    {
      at: [closeReview, reportFailure],
      finding: anyOf(records, RECORDS.signOff),
      reason: 'The signed record of any draft version, beside its report; locked once it is there.',
    },
  ];
}

/** What cdk-nag asks of an API and a distribution that answer for one site behind a sign-in of its own. */
function atTheDoor(door: FrontDoor): readonly Acknowledgement[] {
  return [
    {
      at: [door.api],
      finding: 'AwsSolutions-APIG2',
      reason: 'The API passes everything on; the site checks each form against its schema.',
    },
    {
      at: door.methods,
      finding: 'AwsSolutions-APIG4',
      reason: 'Who somebody is, is asked by the site: OpenID Connect, with a session of its own.',
    },
    {
      at: door.methods,
      finding: 'AwsSolutions-COG4',
      reason: 'Any provider of OpenID Connect, not Cognito alone, says who people are.',
    },
    {
      at: [door.secret],
      finding: 'AwsSolutions-SMG4',
      reason:
        'CloudFormation gives it to API and distribution at once; a rotation between two deployments would lock the site.',
    },
    {
      at: [door.visits],
      finding: 'AwsSolutions-S1',
      reason: 'It is itself a log of visits, without a word of a draft.',
    },
    {
      at: [door.distribution],
      finding: 'AwsSolutions-CFR1',
      reason: 'Lawyers travel; where somebody sits says nothing of whether they may sign.',
    },
    {
      at: [door.distribution],
      finding: 'AwsSolutions-CFR2',
      reason:
        'The web ACL stands at the API behind it, in the region of the stack, and lets in nobody but this distribution.',
    },
    {
      at: [door.distribution],
      finding: 'AwsSolutions-CFR4',
      reason:
        'CloudFront sets the versions of TLS for its own name; with siteDomain it is TLS 1.2 of 2021 and later.',
    },
  ];
}

/** The finding on a grant for these keys of this bucket, as cdk-nag words it. */
function anyOf(bucket: PrivateBucket, keys: string): string {
  const id = Stack.of(bucket).getLogicalId(bucket.resource.node.defaultChild as CfnBucket);
  return `AwsSolutions-IAM5[Resource::<${id}.Arn>/${keys}]`;
}
