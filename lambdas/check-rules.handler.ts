import { FamilyInput } from '../core/workflow/payloads.ts';
import { lastOnly } from '../core/workflow/last-only.ts';
import { checkFamily, filingIn } from '../core/workflow/steps/check-family.ts';
import { ruleSet } from '../rules/index.ts';
import { requireEnv } from './_adapters/environment.ts';
import { s3 } from './_adapters/s3-client.ts';
import { s3ObjectStore } from './_adapters/s3-object-store.ts';
import { stepHandler } from './_adapters/step-handler.ts';

const work = s3ObjectStore(s3, requireEnv('WORK_BUCKET'));
const filingOf = lastOnly(filingIn(work));

/** "Check rules", one family a call: reads and writes work. */
export const handler = stepHandler('check-rules', FamilyInput, (input) =>
  checkFamily(input, { work }, ruleSet, filingOf),
);
