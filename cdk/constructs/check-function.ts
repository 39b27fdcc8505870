import { RemovalPolicy, type Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal, type IGrantable, type IPrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { handlerBundle } from './handler-bundle.ts';

export interface CheckFunctionProps {
  /** File name under `lambdas/` without its `.handler.ts`; the file exports `handler`. */
  readonly handler: string;
  /** What it does, in the words of somebody who finds it in the console. */
  readonly description: string;
  /** In MiB. Lambda gives one whole processor at 1769. */
  readonly memorySize: number;
  /** After this Lambda ends it, and the workflow goes on as its Catch says. */
  readonly timeout: Duration;
  /** What the handler reads: names of buckets, keys and machines, never a secret. */
  readonly environment: Readonly<Record<string, string>>;
  /** Encrypts its log. */
  readonly logKey: IKey;
  /** @default - none held back: it draws from what the account has */
  readonly reservedConcurrentExecutions?: number;
}

/**
 * A handler of `lambdas/` as a function: one bundle with everything in it, a log of its own, and a role that at first may
 * do nothing but write that log and its traces. Grants are made by whoever owns what is granted.
 */
export class CheckFunction extends Construct implements IGrantable {
  /** The function itself. */
  readonly resource: LambdaFunction;
  /** Who acts when the handler runs. */
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, id: string, props: CheckFunctionProps) {
    super(scope, id);
    // Not the library's role: that one comes with a managed policy for every log of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Log', {
      encryptionKey: props.logKey,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(role);

    this.grantPrincipal = role;
    this.resource = new LambdaFunction(this, 'Resource', {
      code: handlerBundle(props.handler),
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      ...(props.reservedConcurrentExecutions !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrentExecutions,
      }),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
    });
  }
}
