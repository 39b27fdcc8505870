import { checkOne } from '../hostile/check-one.ts';
import { flawsOf } from '../hostile/flaws.ts';
import type { Upload } from '../../core/parse/upload.ts';

/** Checks each upload that it is sent, and answers with what is wrong with its report. */
process.on('message', (upload: Upload) => {
  void examined(upload).then((flaws) => process.send?.(flaws));
});

async function examined(upload: Upload): Promise<string[]> {
  try {
    return flawsOf(await checkOne(upload), upload);
  } catch (error) {
    return [`the check broke off: ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`];
  }
}
