import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Fixed, so that its ARN can be told before the machine is there. */
export function reviewMachineName(scope: Construct): string {
  return `${Stack.of(scope).stackName}-review`;
}

/** By name, not by reference: the functions must know the machine, and the machine knows the functions. */
export function reviewMachineArn(scope: Construct): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: reviewMachineName(scope),
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
