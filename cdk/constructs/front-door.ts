import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  type Method,
  MethodLoggingLevel,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { CheckFunction } from './check-function.ts';
import { RateRule } from './rate-rule.ts';
import { VisitorFunction } from './visitor-function.ts';

export interface FrontDoorProps {
  /** What answers. */
  readonly site: CheckFunction;
  /** Encrypts the log of requests. */
  readonly logKey: IKey;
  /**
   * A name of your own, and the ARN of its certificate in us-east-1, as CloudFront asks.
   * @default - the distribution's own name
   */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
}

const STAGE = 'site';
const DOOR_HEADER = 'x-countersign-door';

/**
 * The site's address: CloudFront, which keeps styles and scripts, in front of a regional API, which lets nobody ask too
 * often. The API answers to CloudFront alone: each request brings a secret that the two were given when they were made.
 */
export class FrontDoor extends Construct {
  /** The API behind it. */
  readonly api: RestApi;
  /** What it answers to: anything, on the site's root and below. */
  readonly methods: readonly Method[];
  /** Who visited, as CloudFront writes it down. */
  readonly visits: Bucket;
  /** By what the API knows its own distribution. */
  readonly secret: Secret;
  /** What people's browsers talk to. */
  readonly distribution: Distribution;
  readonly #domain: FrontDoorProps['domain'];

  constructor(scope: Construct, id: string, { site, logKey, domain }: FrontDoorProps) {
    super(scope, id);
    this.#domain = domain;
    const requests = new LogGroup(this, 'Requests', {
      encryptionKey: logKey,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new RestApi(this, 'Api', {
      description: 'Countersign: the review site',
      endpointTypes: [EndpointType.REGIONAL],
      // The library's role may write any log of the account; logging is switched on once for an account, not by each stack.
      cloudWatchRole: false,
      deployOptions: {
        stageName: STAGE,
        // Who asked when for which route; a route holds the id of a review at most.
        accessLogDestination: new LogGroupLogDestination(requests),
        accessLogFormat: AccessLogFormat.jsonWithStandardFields(),
        loggingLevel: MethodLoggingLevel.ERROR,
        tracingEnabled: true,
        // Ten functions of 0.2 s answer 50 a second.
        throttlingRateLimit: 50,
        throttlingBurstLimit: 100,
      },
    });
    const answer = new LambdaIntegration(site.resource, { allowTestInvoke: false });
    const below = this.api.root.addProxy({ defaultIntegration: answer, anyMethod: false });
    this.methods = [this.api.root, below].map((path) => path.addMethod('ANY', answer));
    this.secret = new Secret(this, 'Secret', {
      description: 'Countersign: by this the API knows that CloudFront asks',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    // A reference that CloudFormation resolves; the template holds no secret.
    const door = { header: DOOR_HEADER, secret: this.secret.secretValue.unsafeUnwrap() };
    new RateRule(this, 'RateRule', { stage: this.api.deploymentStage, door });

    // CloudFront writes its log as an account of its own, which only a bucket with ACLs lets in.
    this.visits = new Bucket(this, 'Visits', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    const origin = new HttpOrigin(`${this.api.restApiId}.execute-api.${this.api.env.region}.amazonaws.com`, {
      originPath: `/${STAGE}`,
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      customHeaders: { [door.header]: door.secret },
      // As long as the function may take.
      readTimeout: Duration.seconds(30),
    });
    const asked = {
      origin,
      functionAssociations: [
        { function: new VisitorFunction(this, 'Visitor'), eventType: FunctionEventType.VIEWER_REQUEST },
      ],
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Countersign: the review site',
      defaultBehavior: {
        ...asked,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // Pages are about drafts: none is kept anywhere.
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: {
        // Named by the digest of what they hold, so that they never grow old.
        '/assets/*': { ...asked, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      logBucket: this.visits as IBucket,
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
    });
    new CfnOutput(this, 'Address', {
      description: 'The review site',
      value: this.url,
    });
  }

  /** Where people find the site. */
  get url(): string {
    return `https://${this.#domain?.name ?? this.distribution.distributionDomainName}`;
  }
}
