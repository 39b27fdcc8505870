import type { IssueCode } from '../../parse/issues.ts';
import type { ParsedDraft as Read } from '../../parse/parse-draft.ts';
import { parseUploads } from '../../parse/parse-uploads.ts';
import { LARGEST_DRAFT } from '../../parse/upload.ts';
import { NOTHING_TOLD, type Told } from '../../profile/profile.ts';
import { LARGEST_PROFILE, PROFILE_NAME, readProfile } from '../../profile/read-profile.ts';
import type { RuleSet } from '../../report/compose.ts';
import { workKeys, type DraftVersion } from '../keys.ts';
import { familyOf } from '../../report/families.ts';
import type { Parsed, ReviewInput } from '../payloads.ts';
import type { DraftStore, ObjectStore } from '../ports.ts';
import { type ParsedDraft, toRecord } from '../records.ts';

/** Reads the draft and keeps what it says by reference. No families: it is unreadable, and there is nothing to check. */
export async function parseDraftStep(
  review: ReviewInput,
  ports: { drafts: DraftStore; work: ObjectStore },
  ruleSet: RuleSet,
): Promise<Parsed> {
  const { size } = await ports.drafts.head(review.draft);
  const name = fileNameOf(review.draft.key);
  const parsed =
    size > LARGEST_DRAFT
      ? tooLarge(name, size)
      : await parseUploads([{ name, bytes: await ports.drafts.read(review.draft) }]);
  const told = await toldBeside(review.draft, ports.drafts, ruleSet);
  const record: ParsedDraft = { ...parsed, issues: [...parsed.issues], told };
  await ports.work.put(workKeys.filing(review.reviewId), toRecord(record));
  if (!parsed.filing) return { families: [] };
  return { families: [...new Set(ruleSet.rules.map(({ id }) => familyOf(id)))].sort() };
}

/** The name that the report gives the draft: the last part of its key. */
export function fileNameOf(key: DraftVersion['key']): string {
  return key.slice(key.lastIndexOf('/') + 1) || key;
}

/** What the company tells of itself in the draft's own folder. */
async function toldBeside(draft: DraftVersion, drafts: DraftStore, { rules }: RuleSet): Promise<Told> {
  const key = `${draft.key.slice(0, draft.key.lastIndexOf('/') + 1)}${PROFILE_NAME}`;
  const bytes = await drafts.readBeside(draft, key, LARGEST_PROFILE + 1);
  return bytes ? readProfile(bytes, new Set(rules.map(({ id }) => id))) : NOTHING_TOLD;
}

/** Nothing was fetched, so the digest stays empty; such a draft is never asked to be signed. */
function tooLarge(name: string, bytes: number): Read {
  const code: IssueCode = 'too-large';
  return {
    filing: null,
    issues: [{ code, span: null, detail: `${bytes.toLocaleString('en-US')} bytes` }],
    draft: { name, sha256: '', bytes, format: null, documents: [] },
  };
}
