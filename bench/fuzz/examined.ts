import { flawsOf } from '../hostile/flaws.ts';
import { checkWhole } from '../hostile/check-one.ts';
import { NOTHING_TOLD } from '../../core/profile/profile.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import type { Upload } from '../../core/parse/upload.ts';
import { formatJson } from '../../core/report/json.ts';
import { renderReportPage } from '../../web/render.ts';
import { ruleSet } from '../../rules/index.ts';

/** A draft, and the bytes of the profile beside it. */
export interface Case {
  readonly upload: Upload;
  readonly profile: Uint8Array | null;
}

const RULES = new Set(ruleSet.rules.map(({ id }) => id));
const OF_EVERY_OBJECT = Object.getOwnPropertyNames(Object.prototype).join();

/** The check as the workflow does it: what is told is read, the draft is judged, report and page are written. */
export async function checkedWhole({ upload, profile }: Case): Promise<string> {
  const { report, documents } = await checkWhole(
    upload,
    profile ? readProfile(profile, RULES) : NOTHING_TOLD,
  );
  renderReportPage(report, { bytes: upload.bytes, documents });
  return formatJson(report);
}

/**
 * What is wrong with the report on the draft, that it is another one when it is made once more included.
 * @param earlier the report as it was made before
 */
export async function examined({ upload, profile }: Case, earlier: string): Promise<string[]> {
  const told = profile ? readProfile(profile, RULES) : NOTHING_TOLD;
  const { report, documents } = await checkWhole(upload, told);
  return [
    ...flawsOf(report, upload, documents),
    ...(formatJson(report) === earlier ? [] : ['the same draft has another report']),
    ...(told.mistakes.every((mistake) => mistake.length < LONGEST_MISTAKE) ? [] : ['a mistake is a book']),
    ...(Object.getOwnPropertyNames(Object.prototype).join() === OF_EVERY_OBJECT
      ? []
      : ['every object has learned something']),
  ];
}

/** A sentence, the key that it names cut where it is long. */
const LONGEST_MISTAKE = 500;
