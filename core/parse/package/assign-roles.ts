import type { Document } from '../../filing/filing.ts';
import { chooseReport, type ChosenReport } from './choose-report.ts';
import { exhibitType } from './exhibit-type.ts';
import { asOther, asPaper } from './renumber.ts';
import { type LeftOut, type Taken, rolesTold } from './roles-told.ts';

/** Files of a package that are not read, and why. */
export type Unread = Omit<LeftOut, 'alike'>;

const NONE_UNREAD: Unread = { copies: [], closed: [] };

/** The documents of a package, each as what it is. */
export interface Assigned {
  readonly documents: readonly Document[];
  /** How it is known, as a sentence for the reader; null where type tags say it. */
  readonly told: string | null;
}

/**
 * Says of each paper whether it is the report, and which exhibit it is. Null where none of them is the report.
 * @param documents in the order of the package, with their type tags where they have any; those of role `other` stay what they are
 * @param unread names of files that were left out before, and why
 */
export function assignRoles(documents: readonly Document[], unread: Unread = NONE_UNREAD): Assigned | null {
  const chosen = chooseReport(documents.filter(({ role }) => role !== 'other'));
  return chosen && assigned(documents, chosen, unread);
}

/** The same where the order says which is the report: the first of several files. */
export function assignRolesBehind(report: Document, documents: readonly Document[]): Assigned {
  const ground = report.type === '' ? 'place' : 'tag';
  return assigned(documents, { report, ground, alike: [] }, NONE_UNREAD);
}

function assigned(
  documents: readonly Document[],
  { report, ground, alike }: ChosenReport,
  unread: Unread,
): Assigned {
  const taken: Taken[] = [{ name: report.name, as: 'report', ground }];
  const alikeNames: string[] = [];
  const roles = documents.map((document) => {
    if (document === report) return { ...document, role: 'report' as const };
    if (document.role === 'other') return document;
    if (alike.includes(document)) {
      alikeNames.push(document.name);
      return asOther(document);
    }
    const { type, ground: by } = exhibitType(document);
    const paper = asPaper(document, type);
    if (paper.role === 'exhibit') taken.push({ name: document.name, as: type, ground: by });
    return paper;
  });
  return { documents: roles, told: rolesTold(taken, { alike: alikeNames, ...unread }) };
}
