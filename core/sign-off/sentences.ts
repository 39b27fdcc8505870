import type { Waiver } from '../waivers/waiver.ts';
import { MEANINGS, type SignOffRecord } from './record.ts';

/** Who decided what over which bytes: a record in the words of a witness. */
export function decisionSentences(record: SignOffRecord): string[] {
  const { draft, report, ruleSet, waivers, signer, trail } = record;
  const vouched = signer.issuer === null ? '' : ` at ${signer.issuer}`;
  return [
    `${signer.name} (${signer.subject}${vouched}) ${MEANINGS[record.decision]} the draft ${draft.key}, version ${draft.versionId}, at ${record.at}.`,
    ...(record.reason === null ? [] : [`The reason given: ${record.reason}`]),
    `The draft has ${draft.bytes} bytes and the SHA-256 ${draft.sha256}. It was uploaded by ${record.uploadedBy}.`,
    ...documentSentences(record),
    record.previous === null
      ? 'It is the first decision on this draft.'
      : `It follows the decision whose record has the SHA-256 ${record.previous}.`,
    `The report has the verdict ${report.verdict} and the SHA-256 ${report.sha256}; rule set ${ruleSet.version}, ${ruleSet.digest}; judged by the law of ${report.governingDate.date}.`,
    waivers.list.length === 0
      ? 'Nothing was waived.'
      : `What was waived, ${waivers.list.length} in all (SHA-256 ${waivers.sha256}):`,
    ...waivers.list.map(waiverSentence),
    trail.head === null
      ? 'The draft had no trail when it was decided.'
      : `The trail of the draft had ${trail.entries === 1 ? '1 entry' : `${trail.entries} entries`} before the decision, the last with the SHA-256 ${trail.head}.`,
  ];
}

/** A draft of one document is the upload; of several, each is named. */
function documentSentences({ draft: { documents } }: SignOffRecord): string[] {
  if (documents.length < 2) return [];
  return documents.map(({ name, type, bytes, sha256 }, index) => {
    const where = bytes ? `bytes ${bytes.start} to ${bytes.end}, SHA-256 ${sha256}` : 'within the upload';
    return `Document ${index + 1}: ${[type, name].filter((word) => word !== '').join(' ')}, ${where}.`;
  });
}

function waiverSentence({ subject, reason, owner, at, expires }: Waiver): string {
  const what =
    subject.kind === 'finding'
      ? `finding ${subject.findingId} of ${subject.ruleId}`
      : `the family ${subject.family}, which was not checked`;
  return `- ${what}, by ${owner.name} (${owner.subject}) at ${at}, until ${expires}: ${reason}`;
}
