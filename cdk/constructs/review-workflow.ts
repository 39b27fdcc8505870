import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  Grant,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
  type IGrantable,
} from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  CustomerManagedEncryptionConfiguration,
  DefinitionBody,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { reviewStates, stepsOf, type ReviewSteps } from './review-states.ts';

export interface ReviewWorkflowProps {
  /** The functions that the states call. */
  readonly steps: ReviewSteps;
  /** Encrypts definition, history and log. */
  readonly key: Key;
}

/**
 * The state machine "review": Standard, because a sign-off waits for days; JSONPath, because engines besides AWS can run
 * it (docs/decisions). No timeout of its own: one would end a review past every Catch, and each state has its own.
 */
export class ReviewWorkflow extends Construct {
  /** The machine itself. */
  readonly resource: StateMachine;

  constructor(scope: Construct, id: string, props: ReviewWorkflowProps) {
    super(scope, id);
    const stateMachineName = nameOf(this);
    const role = this.roleFor(props);
    const log = new LogGroup(this, 'Log', {
      // Under this prefix AWS needs no policy of its own for each log group.
      logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
      encryptionKey: props.key,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.resource = new StateMachine(this, 'Resource', {
      stateMachineName,
      stateMachineType: StateMachineType.STANDARD,
      queryLanguage: QueryLanguage.JSON_PATH,
      comment: 'One draft of a Form 8-K, from upload to sign-off',
      definitionBody: DefinitionBody.fromChainable(reviewStates(this, props.steps)),
      // The library would let it call any version of the functions, too. It calls the ones that are deployed.
      role: role.withoutPolicyUpdates(),
      // Every transition, and none of the data: a draft's key may already name a merger.
      logs: { destination: log, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled: true,
      encryptionConfiguration: new CustomerManagedEncryptionConfiguration(props.key),
    });
  }

  private roleFor({ steps, key }: ReviewWorkflowProps): Role {
    const machine = reviewMachineArn(this);
    const logs = Stack.of(this).formatArn({
      service: 'logs',
      resource: '*',
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });
    const allow = (
      actions: string[],
      resources: string[],
      context?: Record<string, string>,
    ): PolicyStatement =>
      new PolicyStatement({ actions, resources, ...(context && { conditions: { StringEquals: context } }) });

    return new Role(this, 'Role', {
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

function nameOf(scope: Construct): string {
  return `${Stack.of(scope).stackName}-review`;
}

/** By name, not by reference: the functions must know the machine, and the machine knows the functions. */
export function reviewMachineArn(scope: Construct): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: nameOf(scope),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

/** May start reviews. */
export function grantStartReview(grantee: IGrantable & Construct): void {
  Grant.addToPrincipal({
    grantee,
    actions: ['states:StartExecution'],
    resourceArns: [reviewMachineArn(grantee)],
  });
}

/** May end the wait for a sign-off, one way or the other; the token says which. */
export function grantAnswerReview(grantee: IGrantable & Construct): void {
  Grant.addToPrincipal({
    grantee,
    actions: ['states:SendTaskSuccess', 'states:SendTaskFailure'],
    resourceArns: [reviewMachineArn(grantee)],
  });
}
