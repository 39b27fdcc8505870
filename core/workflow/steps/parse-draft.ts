import type { IssueCode } from '../../parse/issues.ts';
import { parseDraft, type ParsedDraft } from '../../parse/parse-draft.ts';
import { LARGEST_DRAFT } from '../../parse/upload.ts';
import type { RuleSet } from '../../report/compose.ts';
import { workKeys, type DraftVersion } from '../keys.ts';
import { familyOf } from '../../report/families.ts';
import type { Parsed, ReviewInput } from '../payloads.ts';
import type { DraftStore, ObjectStore } from '../ports.ts';
import { toRecord } from '../records.ts';

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
      : parseDraft({ name, bytes: await ports.drafts.read(review.draft) });
  await ports.work.put(workKeys.filing(review.reviewId), toRecord(parsed));
  if (!parsed.filing) return { families: [] };
  return { families: [...new Set(ruleSet.rules.map(({ id }) => familyOf(id)))].sort() };
}

/** The name that the report gives the draft: the last part of its key. */
export function fileNameOf(key: DraftVersion['key']): string {
  return key.slice(key.lastIndexOf('/') + 1) || key;
}

/** Nothing was fetched, so the digest stays empty; such a draft is never asked to be signed. */
function tooLarge(name: string, bytes: number): ParsedDraft {
  const code: IssueCode = 'too-large';
  return {
    filing: null,
    issues: [{ code, span: null, detail: `${bytes.toLocaleString('en-US')} bytes` }],
    draft: { name, sha256: '', bytes, format: null, documents: [] },
  };
}
