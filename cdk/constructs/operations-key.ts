import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { EncryptionKey } from './encryption-key.ts';

/** Protects what operators read: logs, the workflow's history and alarms. Drafts and records have keys of their own. */
export class OperationsKey extends EncryptionKey {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Countersign: logs, workflow history and alarms' });
    const logGroups = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: '*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.serve(new ServicePrincipal(`logs.${Aws.REGION}.${Aws.URL_SUFFIX}`), ['kms:Encrypt', 'kms:Decrypt'], {
      ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups },
    });
    this.serve(new ServicePrincipal('cloudwatch.amazonaws.com'), ['kms:Decrypt'], {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    });
  }

  /** Rules of EventBridge may send what topics under this key pass on. */
  serveEventRules(): void {
    this.serve(new ServicePrincipal('events.amazonaws.com'), ['kms:Decrypt'], {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    });
  }

  private serve(principal: ServicePrincipal, actions: string[], conditions: Record<string, object>): void {
    const resources = ['*']; // In a key's policy: this key.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [principal],
        actions: [...actions, 'kms:GenerateDataKey*'],
        resources,
        conditions,
      }),
    );
  }
}
