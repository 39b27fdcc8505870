import { ReviewInput } from '../core/workflow/payloads.ts';
import { parseDraftStep } from '../core/workflow/steps/parse-draft.ts';
import { ruleSet } from '../rules/index.ts';
import { requireEnv } from './_adapters/environment.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3DraftStore } from './_adapters/s3-draft-store.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';
import { stepHandler } from './_adapters/step-handler.ts';

const ports = { drafts: s3DraftStore(s3), work: s3ObjectStore(s3, requireEnv('WORK_BUCKET')) };

/** "Parse draft": reads drafts, writes work. */
export const handler = stepHandler('parse-draft', ReviewInput, (review) =>
  parseDraftStep(review, ports, ruleSet),
);
