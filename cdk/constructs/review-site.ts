import { Duration } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { CheckFunction } from './check-function.ts';
import { RECORDS } from './records-bucket.ts';
import { grantAnswerReview, reviewMachineArn } from './review-machine.ts';
import type { SigningKey } from './signing-key.ts';
import type { Stores } from './stores.ts';
import type { Trails } from './trails.ts';

/** The provider of OpenID Connect, as docs/sign-in.md explains; what is empty takes its default there. */
export interface Identity {
  readonly issuer: string;
  readonly clientId: string;
  /** ARN of a secret of Secrets Manager; empty for a public client. */
  readonly clientSecretArn: string;
  readonly scope: string;
  readonly rolesClaim: string;
}

export interface ReviewSiteProps {
  /** What the pages show, and where decisions are kept. */
  readonly stores: Stores;
  /** Where it enters who read, waived and decided. */
  readonly trails: Trails;
  /** Signs the decisions. */
  readonly signingKey: SigningKey;
  /** Who says who people are. */
  readonly identity: Identity;
  /** Encrypts its log. */
  readonly logKey: IKey;
}

/** The review site as a function; its address is the front door's. */
export class ReviewSite extends Construct {
  /** The function itself. */
  readonly site: CheckFunction;

  constructor(scope: Construct, id: string, props: ReviewSiteProps) {
    super(scope, id);
    const { stores, trails, signingKey, identity, logKey } = props;
    this.site = new CheckFunction(this, 'Site', {
      handler: 'review-site',
      description: 'Shows open reviews and takes decisions',
      // A report of a few MB as a page; one whole processor, because a person waits.
      memorySize: 1769,
      // One second less than any HTTP front door of AWS gives a page.
      timeout: Duration.seconds(29),
      // Held back: a mass upload that takes all other capacity must not lock the lawyers out. 10 pages of 0.2 s are 50 a second.
      reservedConcurrentExecutions: 10,
      environment: {
        DRAFTS_BUCKET: stores.drafts.bucketName,
        RECORDS_BUCKET: stores.records.bucketName,
        STATE_MACHINE_ARN: reviewMachineArn(this),
        SIGNING_KEY_ID: signingKey.keyId,
        ...trails.names,
        FRONT_DOOR: 'cloudfront',
        OIDC_ISSUER: identity.issuer,
        OIDC_CLIENT_ID: identity.clientId,
        OIDC_CLIENT_SECRET_ARN: identity.clientSecretArn,
        OIDC_SCOPE: identity.scope,
        OIDC_ROLES_CLAIM: identity.rolesClaim,
      },
      logKey,
    });

    stores.drafts.grantReadVersions(this.site);
    stores.drafts.grantListVersions(this.site);
    // Browsers upload with forms that the site signs: the bucket lets them do what the site may do.
    stores.drafts.grantWrite(this.site, '*');
    stores.drafts.takeFormsFrom(this.ownOrigin());
    stores.records.grantRead(this.site, ...SHOWN, ...NEEDED);
    stores.records.grantWrite(this.site, RECORDS.end, RECORDS.waiver, RECORDS.sessionSecret);
    // A waiver changes how its review stands on the board.
    stores.records.grantWrite(this.site, RECORDS.open, RECORDS.ended);
    stores.records.grantRemove(this.site, RECORDS.open, RECORDS.checking);
    stores.records.grantList(this.site);
    trails.grantEnter(this.site);
    signingKey.grantSign(this.site);
    if (identity.clientSecretArn !== '')
      Grant.addToPrincipal({
        grantee: this.site,
        actions: ['secretsmanager:GetSecretValue'],
        resourceArns: [identity.clientSecretArn],
      });
    grantAnswerReview(this.site);
  }

  /**
   * Its own address, where the deployment names one. The bucket cannot be told the distribution's: each would wait for the
   * other to be made. It is no lock either; the signature on the form is.
   */
  private ownOrigin(): string {
    const siteDomain: unknown = this.node.tryGetContext('siteDomain');
    return typeof siteDomain === 'string' ? `https://${siteDomain}` : 'https://*.cloudfront.net';
  }
}

/** The lines of the board. */
const BOARD = [RECORDS.open, RECORDS.ended, RECORDS.checking];

/** What its pages show. */
const SHOWN = [
  RECORDS.json,
  RECORDS.html,
  RECORDS.review,
  RECORDS.end,
  RECORDS.waiver,
  RECORDS.carried,
  ...BOARD,
];

/** What it needs to let somebody in, and to let the workflow go on. */
const NEEDED = [RECORDS.token, RECORDS.sessionSecret];
