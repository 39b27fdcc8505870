import type { TrailEvent } from './entry.ts';
import type { ProvedEntry } from './verify.ts';

/** An entry in the words of a witness. */
export function entrySentence({ entry, sha256 }: ProvedEntry): string {
  const { sequence, at, draft, event } = entry;
  return `${sequence}. ${at}, version ${draft.versionId}: ${eventSentence(event)} (SHA-256 ${sha256}).`;
}

function eventSentence(event: TrailEvent): string {
  switch (event.kind) {
    case 'uploaded':
      return `uploaded by ${event.by}`;
    case 'checked':
      return `checked under rule set ${event.ruleSet}, ${event.verdict}, ${event.findings} findings; report SHA-256 ${event.reportSha256}, draft SHA-256 ${event.draftSha256}`;
    case 'review-opened':
      return 'review opened';
    case 'opened':
      return `opened by ${named(event.by)}`;
    case 'waived':
      return `waiver ${event.waiverId} given by ${named(event.by)}, SHA-256 ${event.waiverSha256}`;
    case 'waiver-ended':
      return `waiver ${event.waiverId} ended by ${named(event.by)}`;
    case 'signed':
      return `signed by ${named(event.by)}; record SHA-256 ${event.recordSha256}`;
    case 'refused':
      return `refused by ${named(event.by)}; record SHA-256 ${event.recordSha256}`;
    case 'superseded':
      return `superseded by version ${event.byVersion}`;
    default:
      return event.kind;
  }
}

function named({ name, subject }: { name: string; subject: string }): string {
  return `${name} (${subject})`;
}
