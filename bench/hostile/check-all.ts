import { checkOne } from './check-one.ts';
import { ALL_HOSTILE_DRAFTS } from './all-drafts.ts';
import { flawsOf } from './flaws.ts';

/** Of one hostile draft: what came of it. A draft whose beginning is told and not its end was not survived. */
export type Told =
  | { readonly begun: string }
  | { readonly name: string; readonly verdict: string; readonly flaws: readonly string[] };

const tell = (told: Told): void => console.log(JSON.stringify(told));

const [size = '1000000'] = process.argv.slice(2);
for (const { name, bytes: made } of ALL_HOSTILE_DRAFTS) {
  tell({ begun: name });
  const upload = { name, bytes: made(Number(size)) };
  const report = await checkOne(upload);
  tell({ name, verdict: report.verdict, flaws: flawsOf(report, upload) });
}
