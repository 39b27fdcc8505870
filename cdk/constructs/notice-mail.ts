import { Aws } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { OperationsKey } from './operations-key.ts';
import type { ReviewEvents } from './review-events.ts';

export interface NoticeMailProps {
  /** Where notices are told. */
  readonly events: ReviewEvents;
  /** Encrypts them on their way. */
  readonly key: OperationsKey;
  /** Where people find the site. */
  readonly siteUrl: string;
  /** Who gets the mail; each is asked by AWS to agree first. */
  readonly to: readonly string[];
}

/**
 * Notices as mail: what happened, by when, and where to look. No name of a draft, company or person, because mail is read
 * by many; whoever follows the link has to sign in.
 */
export class NoticeMail extends Construct {
  /** Where else notices can be subscribed to. */
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { events, key, siteUrl, to }: NoticeMailProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Countersign',
      masterKey: key,
      enforceSSL: true,
    });
    key.serveEventRules();
    for (const address of to) this.topic.addSubscription(new EmailSubscription(address));
    new Rule(this, 'All', {
      description: 'Countersign: every notice as mail',
      eventBus: events,
      eventPattern: { source: ['countersign'], account: [Aws.ACCOUNT_ID] },
      targets: [
        new SnsTopic(this.topic, {
          message: RuleTargetInput.fromText(
            `${EventField.fromPath('$.detail-type')}. Due: ${EventField.fromPath('$.detail.due')}. ${siteUrl}/reviews/${EventField.fromPath('$.detail.reviewId')}`,
          ),
        }),
      ],
    });
    this.topic.grantPublish(new ServicePrincipal('events.amazonaws.com'));
  }
}
