import type { Construct } from 'constructs';
import type { FrontDoorProps } from './constructs/front-door.ts';
import type { Identity } from './constructs/review-site.ts';

/*
 * What a deployment says of itself: `-c name=value` of the CDK, or "context" in cdk.json. docs/deploy.md lists all.
 */

/** Who says who people are. Without `oidcIssuer` nobody can sign in, and the site says so. */
export function identityFrom(scope: Construct): Identity {
  return {
    issuer: text(scope, 'oidcIssuer'),
    clientId: text(scope, 'oidcClientId'),
    clientSecretArn: text(scope, 'oidcClientSecretArn'),
    scope: text(scope, 'oidcScope'),
    rolesClaim: text(scope, 'oidcRolesClaim'),
  };
}

/** A name of the company's own, `siteDomain`, with `siteCertificateArn` in us-east-1. */
export function domainFrom(scope: Construct): Pick<FrontDoorProps, 'domain'> {
  const name = text(scope, 'siteDomain');
  if (name === '') return {};
  const certificateArn = text(scope, 'siteCertificateArn');
  if (certificateArn === '') throw new Error('siteDomain needs siteCertificateArn, of us-east-1.');
  return { domain: { name, certificateArn } };
}

/** Who gets notices as mail: `noticesTo`, addresses with commas between. */
export function mailFrom(scope: Construct): readonly string[] {
  return text(scope, 'noticesTo')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function text(scope: Construct, name: string): string {
  const value: unknown = scope.node.tryGetContext(name);
  return typeof value === 'string' ? value : '';
}
