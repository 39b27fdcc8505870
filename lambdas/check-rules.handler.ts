import { FamilyInput } from '../core/workflow/payloads.ts';
import { checkFamily } from '../core/workflow/steps/check-family.ts';
import { ruleSet } from '../rules/index.ts';
import { requireEnv } from './_adapters/environment.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';
import { stepHandler } from './_adapters/step-handler.ts';

const ports = { work: s3ObjectStore(s3, requireEnv('WORK_BUCKET')) };

/** "Check rules", one family a call: reads and writes work. */
export const handler = stepHandler('check-rules', FamilyInput, (input) => checkFamily(input, ports, ruleSet));
