import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type IdentityProvider, noIdentityProvider } from '../../web/sign-in/identity-provider.ts';
import { openIdConnect } from '../../web/sign-in/open-id-connect.ts';
import { answered } from './aws-faults.ts';
import { optionalEnv, requireEnv } from './environment.ts';

/** The provider that the environment names, if any; docs/sign-in.md says what each variable means. */
export function identityProvider(): IdentityProvider {
  const issuer = optionalEnv('OIDC_ISSUER');
  if (issuer === null) return noIdentityProvider;
  const secretArn = optionalEnv('OIDC_CLIENT_SECRET_ARN');
  return openIdConnect({
    issuer,
    clientId: requireEnv('OIDC_CLIENT_ID'),
    clientSecret: async () => (secretArn === null ? null : secretAt(secretArn)),
    scope: optionalEnv('OIDC_SCOPE') ?? 'openid profile email',
    roles: {
      claim: optionalEnv('OIDC_ROLES_CLAIM') ?? 'roles',
      values: {
        uploader: optionalEnv('OIDC_ROLE_UPLOADER') ?? 'uploader',
        reviewer: optionalEnv('OIDC_ROLE_REVIEWER') ?? 'reviewer',
        auditor: optionalEnv('OIDC_ROLE_AUDITOR') ?? 'auditor',
      },
    },
  });
}

/** Needs `secretsmanager:GetSecretValue`; the secret's whole text is the client's. */
async function secretAt(arn: string): Promise<string> {
  const secrets = new SecretsManagerClient({});
  const { SecretString } = await answered(() => secrets.send(new GetSecretValueCommand({ SecretId: arn })));
  if (!SecretString) throw new TypeError('The secret of the OpenID Connect client holds no text');
  return SecretString;
}
