import { EventBus } from 'aws-cdk-lib/aws-events';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Where the ends of reviews are told to whoever listens: references, never words of a draft. */
export class ReviewEvents extends EventBus {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Countersign: how reviews ended' });
  }

  /** May tell how a review ended. */
  grantTell(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['events:PutEvents'], resourceArns: [this.eventBusArn] });
  }
}
