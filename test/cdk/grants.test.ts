import { describe, expect, it } from 'vitest';
import { inWords, synthesised } from '../support/synth.ts';

const { stack, template } = synthesised();

const MACHINE = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:stateMachine:Countersign-review';

/** What every function may do: write its own log, and its traces. X-Ray knows no resources. */
const itself = (path: string): string[] => [
  `logs:CreateLogStream, logs:PutLogEvents on ${path}/Log`,
  'xray:PutTraceSegments, xray:PutTelemetryRecords on *',
];

const READ_DRAFTS = [
  's3:GetObject, s3:GetObjectVersion on Stores/Drafts/*',
  's3:ListBucket on Stores/Drafts',
  'kms:Decrypt on Stores/Drafts/Key',
];

const READ_REPORTS = ['json', 'html', 'sarif'].map(
  (format) => `s3:GetObject on Stores/Records/reports/*/*/report.${format}`,
);

const WRITE_REPORTS = [
  ...['json', 'html', 'sarif'].map((format) => `s3:PutObject on Stores/Records/reports/*/*/report.${format}`),
  's3:PutObject on Stores/Records/reviews/*/review.json',
];

const USE_RECORDS_KEY = ['kms:Decrypt on Stores/Records/Key', 'kms:GenerateDataKey on Stores/Records/Key'];

const ENTER_TRAIL = [
  's3:ListBucket on Stores/Records',
  's3:GetObject on Stores/Records/trails/*/*.jws',
  's3:PutObject on Stores/Records/trails/*/*.jws',
  ...USE_RECORDS_KEY,
  'kms:Sign, kms:GetPublicKey on Trails/Key',
];

const KEEP_BOARD = [
  's3:GetObject on Stores/Records/open/*.json',
  's3:PutObject on Stores/Records/open/*.json',
  's3:PutObject on Stores/Records/ended/*.json',
  's3:DeleteObject on Stores/Records/open/*.json',
  's3:DeleteObject on Stores/Records/checking/*.json',
];

const END_REVIEWS = [
  's3:ListBucketVersions on Stores/Drafts',
  ...ENTER_TRAIL,
  's3:GetObject on Stores/Records/reviews/*/review.json',
  's3:GetObject on Stores/Records/reviews/*/end.json',
  's3:GetObject on Stores/Records/reviews/*/token.json',
  's3:GetObject on Stores/Records/reports/*/latest.json',
  's3:PutObject on Stores/Records/reviews/*/end.json',
  's3:PutObject on Stores/Records/reports/*/latest.json',
  ...KEEP_BOARD,
  `states:SendTaskSuccess, states:SendTaskFailure on ${MACHINE}`,
];

const READ_WAIVERS = [
  's3:GetObject on Stores/Records/reviews/*/waivers/*.json',
  's3:GetObject on Stores/Records/reviews/*/carried.json',
];

const TELL = [
  's3:GetObject on Stores/Records/reviews/*/notices/*.json',
  's3:PutObject on Stores/Records/reviews/*/notices/*.json',
  'events:PutEvents on ReviewEvents',
];

const CONCLUDE = [
  's3:PutObject on Stores/Records/reports/*/*/sign-off.jws',
  's3:DeleteObject on Stores/Records/reviews/*/token.json',
  ...TELL,
];

const GRANTS: Readonly<Record<string, readonly string[]>> = {
  'DraftEvents/StartReview': [
    ...READ_DRAFTS,
    ...ENTER_TRAIL,
    's3:PutObject on Stores/Records/checking/*.json',
    'sqs:ReceiveMessage, sqs:ChangeMessageVisibility, sqs:GetQueueUrl, sqs:DeleteMessage, sqs:GetQueueAttributes on DraftEvents',
    'kms:Decrypt on DraftEvents/Key',
    `states:StartExecution on ${MACHINE}`,
  ],
  'Steps/ParseDraft': [
    ...READ_DRAFTS,
    's3:PutObject on Stores/Work/reviews/*/filing.json',
    'kms:GenerateDataKey on Stores/Work/Key',
  ],
  'Steps/CheckRules': [
    's3:GetObject on Stores/Work/reviews/*/filing.json',
    'kms:Decrypt on Stores/Work/Key',
    's3:PutObject on Stores/Work/reviews/*/results/*.json',
    'kms:GenerateDataKey on Stores/Work/Key',
  ],
  'Steps/WriteReport': [
    ...READ_DRAFTS,
    's3:ListBucket on Stores/Work',
    's3:GetObject on Stores/Work/reviews/*/filing.json',
    's3:GetObject on Stores/Work/reviews/*/results/*.json',
    'kms:Decrypt on Stores/Work/Key',
    's3:GetObject on Stores/Records/reviews/*/review.json',
    ...READ_REPORTS,
    ...WRITE_REPORTS,
    ...ENTER_TRAIL,
  ],
  'Steps/OpenReview': [
    ...END_REVIEWS,
    ...TELL,
    's3:PutObject on Stores/Records/reviews/*/token.json',
    's3:GetObject on Stores/Records/reports/*/*/report.json',
    ...READ_WAIVERS,
    's3:PutObject on Stores/Records/reviews/*/carried.json',
  ],
  'Steps/CloseReview': [...END_REVIEWS, ...CONCLUDE],
  'Steps/ReportFailure': [
    ...READ_DRAFTS,
    's3:ListBucket on Stores/Work',
    's3:GetObject on Stores/Work/reviews/*/filing.json',
    'kms:Decrypt on Stores/Work/Key',
    ...READ_REPORTS,
    ...WRITE_REPORTS,
    ...END_REVIEWS,
    ...CONCLUDE,
  ],
  'ReviewSite/Site': [
    ...READ_DRAFTS,
    's3:ListBucketVersions on Stores/Drafts',
    ...ENTER_TRAIL,
    's3:GetObject on Stores/Records/reports/*/*/report.json',
    's3:GetObject on Stores/Records/reports/*/*/report.html',
    's3:GetObject on Stores/Records/reviews/*/review.json',
    's3:GetObject on Stores/Records/reviews/*/end.json',
    's3:GetObject on Stores/Records/reviews/*/token.json',
    ...READ_WAIVERS,
    's3:PutObject on Stores/Records/reviews/*/waivers/*.json',
    ...KEEP_BOARD,
    's3:GetObject on Stores/Records/ended/*.json',
    's3:GetObject on Stores/Records/checking/*.json',
    's3:PutObject on Stores/Drafts/*',
    'kms:GenerateDataKey on Stores/Drafts/Key',
    's3:GetObject on Stores/Records/site/session-secret.json',
    's3:PutObject on Stores/Records/site/session-secret.json',
    's3:PutObject on Stores/Records/reviews/*/end.json',
    'kms:Sign, kms:GetPublicKey on SigningKey',
    `states:SendTaskSuccess, states:SendTaskFailure on ${MACHINE}`,
  ],
  'Reminders/Remind': [
    's3:ListBucket on Stores/Records',
    's3:GetObject on Stores/Records/open/*.json',
    ...TELL,
    ...USE_RECORDS_KEY,
  ],
};

const WORKFLOW_GRANTS = [
  ...['ParseDraft', 'CheckRules', 'WriteReport', 'OpenReview', 'CloseReview', 'ReportFailure'].map(
    (step) => `lambda:InvokeFunction on Steps/${step}`,
  ),
  `kms:Decrypt, kms:GenerateDataKey on OperationsKey when kms:EncryptionContext:aws:states:stateMachineArn is ${MACHINE}`,
  'kms:GenerateDataKey on OperationsKey when kms:EncryptionContext:SourceArn is arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:*',
  'logs:CreateLogDelivery, logs:GetLogDelivery, logs:UpdateLogDelivery, logs:DeleteLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, logs:DescribeResourcePolicies, logs:DescribeLogGroups on *',
  'xray:PutTraceSegments, xray:PutTelemetryRecords, xray:GetSamplingRules, xray:GetSamplingTargets on *',
];

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Policy {
  readonly Statement: readonly Statement[];
}

/** All that each role may do, by the role's path: policies of its own and those attached to it. */
function grantsByRole(): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const [id, role] of Object.entries(template.findResources('AWS::IAM::Role'))) {
    expect(role.Properties.ManagedPolicyArns, `${id} has managed policies`).toBeUndefined();
    const inline = (role.Properties.Policies ?? []) as { PolicyDocument: Policy }[];
    roles[inWords(stack, { Ref: id })] = inline.flatMap(({ PolicyDocument }) => grantsOf(PolicyDocument));
  }
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Policy')))
    for (const role of Properties.Roles)
      roles[inWords(stack, role)]?.push(...grantsOf(Properties.PolicyDocument));
  return roles;
}

function grantsOf({ Statement }: Policy): string[] {
  return Statement.flatMap(({ Effect, Action, Resource, Condition }) => {
    expect(Effect).toBe('Allow');
    return [Resource]
      .flat()
      .map((one) => `${[Action].flat().join(', ')} on ${inWords(stack, one)}${conditions(Condition)}`);
  });
}

function conditions(condition: Statement['Condition'] = {}): string {
  return Object.values(condition)
    .flatMap((comparison) => Object.entries(comparison))
    .map(([key, value]) => ` when ${key} is ${inWords(stack, value)}`)
    .join('');
}

/** Whom a resource's own policy lets in, and to what. */
function letIn(type: string): string[] {
  return Object.values(template.findResources(type)).flatMap(({ Properties }) =>
    (Properties.PolicyDocument as Policy).Statement.filter(({ Effect }) => Effect === 'Allow').map(
      ({ Principal, Action, Resource, Condition }) =>
        `${JSON.stringify(Principal)} ${[Action].flat().join(', ')} on ${inWords(stack, Resource)}${conditions(Condition)}`,
    ),
  );
}

const sorted = (lines: Iterable<string>): string[] => [...new Set(lines)].sort();

describe('What each function may do', () => {
  const roles = grantsByRole();

  it.each(Object.entries(GRANTS))('%s may do what its step does, and nothing else', (path, grants) => {
    expect(sorted(roles[`${path}/Role`] ?? [])).toEqual(sorted([...itself(path), ...grants]));
  });

  it('the workflow calls its six functions as they are deployed, and nothing else', () => {
    expect(sorted(roles['Workflow/Role'] ?? [])).toEqual(sorted(WORKFLOW_GRANTS));
  });

  it('there is no role besides', () => {
    expect(sorted(Object.keys(roles))).toEqual(
      sorted([...Object.keys(GRANTS).map((path) => `${path}/Role`), 'Workflow/Role']),
    );
  });

  it('no action is granted by a wildcard', () => {
    const actions = Object.values(roles).flatMap((lines) => lines.map((line) => line.split(' on ')[0] ?? ''));
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('a wildcard stands only in the keys of objects, and for X-Ray and log delivery', () => {
    const wild = Object.values(roles).flatMap((lines) => lines.filter((line) => line.includes('*')));
    const explained =
      /^(s3:\S+(, s3:\S+)* on Stores\/|xray:|logs:\S+LogDelivery, |kms:GenerateDataKey on OperationsKey when )/;
    expect(wild.filter((line) => !explained.test(line))).toEqual([]);
  });

  it('rules see the filing of a review, and neither drafts nor records', () => {
    expect(
      (roles['Steps/CheckRules/Role'] ?? []).filter((line) => /Stores\/(Drafts|Records)/.test(line)),
    ).toEqual([]);
  });

  const holdersOf = (key: string): string[] =>
    Object.keys(roles).filter((role) =>
      roles[role]?.some((line) => line.startsWith('kms:Sign,') && line.endsWith(` on ${key}`)),
    );

  it('only the site may sign decisions', () => {
    expect(holdersOf('SigningKey')).toEqual(['ReviewSite/Site/Role']);
  });

  it('whatever happens to a draft is entered by who does it; what reads drafts and rules seals nothing', () => {
    const entering = ['WriteReport', 'OpenReview', 'CloseReview', 'ReportFailure'].map(
      (step) => `Steps/${step}/Role`,
    );
    expect(sorted(holdersOf('Trails/Key'))).toEqual(
      sorted(['DraftEvents/StartReview/Role', 'ReviewSite/Site/Role', ...entering]),
    );
  });

  it('only the site may put a draft, for those whose uploads it signs', () => {
    const putting = Object.keys(roles).filter((role) =>
      roles[role]?.some((line) => /s3:Put\S* on Stores\/Drafts/.test(line)),
    );
    expect(putting).toEqual(['ReviewSite/Site/Role']);
  });

  it('nobody may remove or unlock a draft, nor loosen the lock on a record', () => {
    const forbidden =
      /Delete\S* on Stores\/Drafts|s3:(PutObjectRetention|BypassGovernanceRetention|DeleteObjectVersion|PutBucket)/;
    expect(
      Object.values(roles)
        .flat()
        .filter((line) => forbidden.test(line)),
    ).toEqual([]);
  });
});

describe('Whom the resources themselves let in', () => {
  it('buckets let in nobody but the delivery of access logs', () => {
    expect(sorted(letIn('AWS::S3::BucketPolicy'))).toEqual(
      ['drafts', 'records', 'work'].map(
        (bucket) =>
          `{"Service":"logging.s3.amazonaws.com"} s3:PutObject on Stores/AccessLogs/${bucket}/* when aws:SourceAccount is <AWS::AccountId>`,
      ),
    );
  });

  it('queues let in nobody but the rule that announces drafts', () => {
    const events = '{"Service":"events.amazonaws.com"} sqs:SendMessage';
    expect(sorted(letIn('AWS::SQS::QueuePolicy'))).toEqual([
      `${events} on DraftEvents/DeadLetters when aws:SourceArn is DraftEvents/Arrivals`,
      `${events}, sqs:GetQueueAttributes, sqs:GetQueueUrl on DraftEvents when aws:SourceAccount is <AWS::AccountId>`,
    ]);
  });
});
