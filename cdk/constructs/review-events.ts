import { EventBus } from 'aws-cdk-lib/aws-events';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Where notices are told to whoever listens: references, never words of a draft. */
export class ReviewEvents extends EventBus {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Countersign: what happens to reviews' });
  }

  /** May tell of reviews. */
  grantTell(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['events:PutEvents'], resourceArns: [this.eventBusArn] });
  }
}
