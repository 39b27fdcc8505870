import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { ruleSet } from '../rules/index.ts';
import { createSite } from '../web/app.ts';
import { optionalEnv, requireEnv } from './_adapters/environment.ts';
import { visitorOf } from './_adapters/front-door.ts';
import { identityProvider } from './_adapters/identity-provider.ts';
import { keyFileSigner } from './_adapters/key-file-signer.ts';
import { kmsSigner } from './_adapters/kms-signer.ts';
import { faultOf, logger } from './_adapters/logger.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3UploadDesk } from './_adapters/s3-upload-desk.ts';
import { reviewPorts } from './_adapters/review-ports.ts';
import { sessionSecret } from './_adapters/session-secret.ts';

type Site = ReturnType<typeof handle>;

const ports = reviewPorts();
const kmsKey = optionalEnv('SIGNING_KEY_ID');
const signer = kmsKey ? kmsSigner(kmsKey) : keyFileSigner(requireEnv('SIGNING_KEY_FILE'));
/** In the cloud the event names the host that passed it on, and the front door says which one was asked; a laptop is asked by its own name, over plain http. */
const hasDoor = optionalEnv('FRONT_DOOR') !== null;
const scheme = kmsKey ? 'https:' : 'http:';
let opened: Promise<Site> | undefined;

/** The review site: reads drafts, reads and writes records, seals decisions, answers tasks. */
export const handler: Site = async (event, context) => {
  // Where it could not be opened, the next request tries again.
  opened ??= openSite().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const site = await opened;
  return site(event, context);
};

async function openSite(): Promise<Site> {
  const app = createSite({
    ...ports,
    signer,
    issuer: optionalEnv('OIDC_ISSUER'),
    identity: identityProvider(),
    ruleBook: ruleSet,
    uploads: await s3UploadDesk(s3, requireEnv('DRAFTS_BUCKET')),
    sessionSecret: await sessionSecret(ports.records),
    onFault: ({ reference, route, error }) =>
      logger.error({ step: 'review-site', reference, route, ...faultOf(error) }, 'failed'),
  });
  const outer = new Hono<{ Bindings: { event: LambdaEvent } }>().all('*', ({ req, env }) => {
    const { address, host } = visitorOf(env.event, hasDoor);
    return app.fetch(new Request(addressOf(req.url, host), req.raw), { clientAddress: address });
  });
  return handle(outer);
}

/** The address as the visitor's browser has it: whether a form is the site's own, and where sign-in comes back to, hang on it. */
function addressOf(url: string, host: string | null): string {
  const { origin } = new URL(url);
  const asked = host === null ? origin.replace(/^https:/, scheme) : `https://${host}`;
  return new URL(asked).origin + url.slice(origin.length);
}
