import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { reviewMachineArn } from './review-machine.ts';
import { stepsOf, type ReviewSteps } from './review-states.ts';

export interface WorkflowRoleProps {
  /** What it may call. */
  readonly steps: ReviewSteps;
  /** Encrypts definition, history and log. */
  readonly key: Key;
}

/**
 * Who acts when the machine runs: it may call its functions as they are deployed, use its key, and write its log and traces.
 * Written out, because the library would let it call every version of each function, too.
 */
export function workflowRole(scope: Construct, { steps, key }: WorkflowRoleProps): Role {
  const machine = reviewMachineArn(scope);
  const logs = Stack.of(scope).formatArn({
    service: 'logs',
    resource: '*',
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
  const allow = (actions: string[], resources: string[], context?: Record<string, string>): PolicyStatement =>
    new PolicyStatement({ actions, resources, ...(context && { conditions: { StringEquals: context } }) });

  return new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('states.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnEquals: { 'aws:SourceArn': machine },
      },
    }),
    inlinePolicies: {
      Review: new PolicyDocument({
        statements: [
          allow(
            ['lambda:InvokeFunction'],
            stepsOf(steps).map(({ resource }) => resource.functionArn),
          ),
          allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn], {
            'kms:EncryptionContext:aws:states:stateMachineArn': machine,
          }),
          allow(['kms:GenerateDataKey'], [key.keyArn], { 'kms:EncryptionContext:SourceArn': logs }),
          // Neither log delivery nor X-Ray knows resources: AWS asks for `*`.
          allow(LOG_DELIVERY, ['*']),
          allow(TRACES, ['*']),
        ],
      }),
    },
  });
}

const LOG_DELIVERY = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

const TRACES = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];
