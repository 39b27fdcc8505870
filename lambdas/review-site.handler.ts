import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { createSite } from '../web/app.ts';
import { optionalEnv, requireEnv } from './_adapters/environment.ts';
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
/** The event does not say by which scheme it came: a laptop, without KMS, is asked over plain http. */
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
    uploads: await s3UploadDesk(s3, requireEnv('DRAFTS_BUCKET')),
    sessionSecret: await sessionSecret(ports.records),
    onFault: ({ reference, route, error }) =>
      logger.error({ step: 'review-site', reference, route, ...faultOf(error) }, 'failed'),
  });
  const outer = new Hono().all('*', ({ req }) =>
    app.fetch(new Request(req.url.replace(/^https:/, scheme), req.raw)),
  );
  return handle(outer);
}
