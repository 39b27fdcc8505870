import { describe, expect, it } from 'vitest';
import { inWords, synthesised } from '../support/synth.ts';

const { stack, template } = synthesised();

/** Properties of the resource at this path of constructs. */
function at(type: string, path: string): Record<string, unknown> {
  const found = Object.entries(template.findResources(type)).find(
    ([id]) => inWords(stack, { Ref: id }) === path,
  );
  if (!found) throw new TypeError(`No ${type} at ${path}`);
  return { ...found[1].Properties, DeletionPolicy: found[1].DeletionPolicy } as Record<string, unknown>;
}

const PRIVATE = {
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  },
};

describe('The buckets', () => {
  it.each(['Drafts', 'Work', 'Records'])(
    '%s is private, under a key of its own, its requests logged',
    (name) => {
      const bucket = at('AWS::S3::Bucket', `Stores/${name}`);
      expect(bucket).toMatchObject(PRIVATE);
      expect(bucket['BucketEncryption']).toEqual({
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: expect.anything() },
          },
        ],
      });
      expect(at('AWS::KMS::Key', `Stores/${name}/Key`)).toMatchObject({
        EnableKeyRotation: true,
        DeletionPolicy: 'Retain',
      });
      expect(bucket['LoggingConfiguration']).toMatchObject({ LogFilePrefix: `${name.toLowerCase()}/` });
    },
  );

  it('all five refuse plain HTTP and old TLS', () => {
    const policies = Object.values(template.findResources('AWS::S3::BucketPolicy'));
    const denied = policies.map(({ Properties }) =>
      Properties.PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Deny').map(
        ({ Condition }: { Condition: unknown }) => Condition,
      ),
    );
    const refused = [
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ];
    expect(denied).toEqual(Array(5).fill(refused));
  });

  it('drafts keep every version, outlive the stack and announce what arrives', () => {
    expect(at('AWS::S3::Bucket', 'Stores/Drafts')).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      DeletionPolicy: 'Retain',
    });
  });

  it('work is gone after a week', () => {
    expect(at('AWS::S3::Bucket', 'Stores/Work')).toMatchObject({
      LifecycleConfiguration: { Rules: expect.arrayContaining([{ ExpirationInDays: 7, Status: 'Enabled' }]) },
    });
  });

  it('records are locked for seven years and outlive the stack', () => {
    expect(at('AWS::S3::Bucket', 'Stores/Records')).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 2557 } } },
      DeletionPolicy: 'Retain',
    });
  });

  it('no custom resource changes buckets behind the template', () => {
    expect(Object.keys(template.findResources('Custom::S3BucketNotifications'))).toEqual([]);
    template.resourceCountIs('AWS::Lambda::Function', 9);
  });
});

describe('The way in', () => {
  it('only arrivals in the drafts bucket are announced', () => {
    const { EventPattern } = at('AWS::Events::Rule', 'DraftEvents/Arrivals') as { EventPattern: unknown };
    expect(EventPattern).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [{ Ref: expect.stringMatching(/^StoresDrafts/) }] } },
    });
  });

  it('the queue hides a message six times as long as the function may take, and gives up after five tries', () => {
    const start = at('AWS::Lambda::Function', 'DraftEvents/StartReview') as { Timeout: number };
    expect(at('AWS::SQS::Queue', 'DraftEvents')).toMatchObject({
      VisibilityTimeout: 6 * start.Timeout,
      RedrivePolicy: { maxReceiveCount: 5 },
      KmsMasterKeyId: expect.anything(),
    });
    expect(at('AWS::SQS::Queue', 'DraftEvents/DeadLetters')).toMatchObject({
      MessageRetentionPeriod: 14 * 86_400,
    });
  });

  it('a batch reports which of its messages failed', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});

describe('The functions', () => {
  const FUNCTIONS: [string, { handler: string; memory: number; seconds: number; reads: string[] }][] = [
    [
      'DraftEvents/StartReview',
      {
        handler: 'start-review',
        memory: 256,
        seconds: 30,
        reads: ['DRAFTS_BUCKET', 'RECORDS_BUCKET', 'STATE_MACHINE_ARN', 'TRAIL_KEY_ID'],
      },
    ],
    [
      'Steps/ParseDraft',
      { handler: 'parse-draft', memory: 1769, seconds: 60, reads: ['DRAFTS_BUCKET', 'WORK_BUCKET'] },
    ],
    ['Steps/CheckRules', { handler: 'check-rules', memory: 1769, seconds: 60, reads: ['WORK_BUCKET'] }],
    [
      'Steps/WriteReport',
      {
        handler: 'write-report',
        memory: 1769,
        seconds: 60,
        reads: ['DRAFTS_BUCKET', 'RECORDS_BUCKET', 'WORK_BUCKET', 'TRAIL_KEY_ID'],
      },
    ],
    [
      'Steps/OpenReview',
      {
        handler: 'open-review',
        memory: 512,
        seconds: 30,
        reads: ['DRAFTS_BUCKET', 'EVENT_BUS_NAME', 'RECORDS_BUCKET', 'STATE_MACHINE_ARN', 'TRAIL_KEY_ID'],
      },
    ],
    [
      'Steps/CloseReview',
      {
        handler: 'close-review',
        memory: 512,
        seconds: 30,
        reads: ['DRAFTS_BUCKET', 'EVENT_BUS_NAME', 'RECORDS_BUCKET', 'STATE_MACHINE_ARN', 'TRAIL_KEY_ID'],
      },
    ],
    [
      'Steps/ReportFailure',
      {
        handler: 'report-failure',
        memory: 512,
        seconds: 30,
        reads: [
          'DRAFTS_BUCKET',
          'EVENT_BUS_NAME',
          'RECORDS_BUCKET',
          'STATE_MACHINE_ARN',
          'WORK_BUCKET',
          'TRAIL_KEY_ID',
        ],
      },
    ],
    [
      'ReviewSite/Site',
      {
        handler: 'review-site',
        memory: 1769,
        seconds: 29,
        reads: [
          'DRAFTS_BUCKET',
          'FRONT_DOOR',
          'RECORDS_BUCKET',
          'SIGNING_KEY_ID',
          'STATE_MACHINE_ARN',
          'TRAIL_KEY_ID',
          ...['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET_ARN', 'SCOPE', 'ROLES_CLAIM'].map(
            (name) => `OIDC_${name}`,
          ),
        ],
      },
    ],
    [
      'Reminders/Remind',
      { handler: 'remind', memory: 512, seconds: 60, reads: ['EVENT_BUS_NAME', 'RECORDS_BUCKET'] },
    ],
  ];

  it.each(FUNCTIONS)(
    '%s has its memory, its time and the names it reads',
    (path, { memory, seconds, reads }) => {
      const { Environment, ...properties } = at('AWS::Lambda::Function', path) as {
        Environment: { Variables: object };
      };
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        MemorySize: memory,
        Timeout: seconds,
        TracingConfig: { Mode: 'Active' },
      });
      expect(Object.keys(Environment.Variables).sort()).toEqual([...reads, 'NODE_OPTIONS'].sort());
    },
  );

  it('each has a log of its own, encrypted, for a year', () => {
    const logs = Object.values(template.findResources('AWS::Logs::LogGroup')).map(
      ({ Properties }) => Properties,
    );
    // The functions', the workflow's and that of the front door's requests.
    expect(logs).toHaveLength(FUNCTIONS.length + 2);
    for (const log of logs) expect(log).toMatchObject({ RetentionInDays: 365, KmsKeyId: expect.anything() });
  });

  it('can be called through the API and by the clock alone: none has an address of its own', () => {
    expect(template.findResources('AWS::Lambda::Url')).toEqual({});
    const callers = Object.values(template.findResources('AWS::Lambda::Permission')).map(
      ({ Properties }) => `${Properties.Principal} ${inWords(stack, Properties.FunctionName)}`,
    );
    expect([...new Set(callers)].sort()).toEqual([
      'apigateway.amazonaws.com ReviewSite/Site',
      'events.amazonaws.com Reminders/Remind',
    ]);
  });
});
