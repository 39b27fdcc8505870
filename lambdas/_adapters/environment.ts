import { z } from 'zod';

/** A variable the function needs is missing from its environment: a fault of the deployment, named by the variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

type Variable =
  | 'DRAFTS_BUCKET'
  | 'WORK_BUCKET'
  | 'RECORDS_BUCKET'
  | 'STATE_MACHINE_ARN'
  | 'EVENT_BUS_NAME'
  | 'SIGNING_KEY_ID'
  | 'TRAIL_KEY_ID'
  | 'TRAIL_KEY_FILE'
  | 'SIGNING_KEY_FILE'
  | 'FRONT_DOOR'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET_ARN'
  | 'OIDC_SCOPE'
  | 'OIDC_ROLES_CLAIM'
  | 'OIDC_ROLE_UPLOADER'
  | 'OIDC_ROLE_REVIEWER'
  | 'OIDC_ROLE_AUDITOR';

/** The variable's value; throws where it is unset or empty. */
export function requireEnv(name: Variable): string {
  const value = z.string().min(1).safeParse(process.env[name]);
  if (!value.success) throw new EnvironmentError(`The environment variable ${name} is not set`);
  return value.data;
}

/** The variable's value, or null where it is unset or empty: the laptop has no event bus and no KMS. */
export function optionalEnv(name: Variable): string | null {
  return process.env[name] || null;
}
