import { RemovalPolicy } from 'aws-cdk-lib';
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
import { reviewMachineName } from './review-machine.ts';
import { reviewStates, type ReviewSteps } from './review-states.ts';
import { workflowRole } from './workflow-role.ts';

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
    const stateMachineName = reviewMachineName(this);
    const role = workflowRole(this, props);
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
}
