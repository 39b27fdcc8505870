import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { VISITOR_HEADER } from './visitor-function.ts';

export interface RateRuleProps {
  /** What is guarded. */
  readonly stage: Stage;
  /** A header that only our distribution sends: without it nobody gets to the stage. */
  readonly door: { readonly header: string; readonly secret: string };
}

/** In five minutes from one address: a page with its polling asks some 100 times, an office behind one address a few times that. */
const REQUESTS = 2_000;
/** In five minutes from one address at the way in: an office signs in some dozens of times. */
const SIGN_INS = 100;

/** Turns away who did not come by the front door, and addresses that ask too often; far less at the way in, where guessing would be. */
export class RateRule extends Construct {
  constructor(scope: Construct, id: string, { stage, door }: RateRuleProps) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      description: 'Countersign: the review site',
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: seenAs('review-site'),
      rules: [
        {
          name: 'front-door',
          priority: 0,
          action: { block: {} },
          visibilityConfig: seenAs('front-door'),
          statement: {
            notStatement: {
              statement: matches({ singleHeader: { Name: door.header } }, 'EXACTLY', door.secret),
            },
          },
        },
        {
          name: 'sign-in',
          priority: 1,
          action: { block: {} },
          visibilityConfig: seenAs('sign-in'),
          statement: {
            rateBasedStatement: {
              ...perVisitor(SIGN_INS),
              scopeDownStatement: matches({ uriPath: {} }, 'CONTAINS', '/sign-in'),
            },
          },
        },
        {
          name: 'all',
          priority: 2,
          action: { block: {} },
          visibilityConfig: seenAs('all'),
          statement: { rateBasedStatement: perVisitor(REQUESTS) },
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}

/** The API is called by CloudFront; whom it speaks for stands in a header that our function at its edge writes. */
function perVisitor(limit: number): CfnWebACL.RateBasedStatementProperty {
  return {
    limit,
    aggregateKeyType: 'CUSTOM_KEYS',
    customKeys: [{ header: { name: VISITOR_HEADER, textTransformations: AS_IT_IS } }],
  };
}

const AS_IT_IS = [{ priority: 0, type: 'NONE' }];

function matches(
  fieldToMatch: CfnWebACL.FieldToMatchProperty,
  positionalConstraint: 'EXACTLY' | 'CONTAINS',
  searchString: string,
): CfnWebACL.StatementProperty {
  return {
    byteMatchStatement: { fieldToMatch, positionalConstraint, searchString, textTransformations: AS_IT_IS },
  };
}

function seenAs(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return {
    cloudWatchMetricsEnabled: true,
    metricName: `countersign-${metricName}`,
    sampledRequestsEnabled: false,
  };
}
