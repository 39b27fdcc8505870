import { createHash } from 'node:crypto';
import type { Reviewer } from './records.ts';

/** Whether the name that an upload carries is this person's, by any of the names that are known of them. */
export function isSamePerson(uploadedBy: string, person: Reviewer): boolean {
  const uploader = partsOf(uploadedBy).map(folded);
  return namesOf(person).some((name) => uploader.includes(folded(name)));
}

/** Whether there is anything in it that a person could be known by. */
export function namesSomebody(uploadedBy: string): boolean {
  return folded(uploadedBy) !== '';
}

/** Programs write a name and an address into one: `Ann Lee <ann@law.example>`. */
function partsOf(uploadedBy: string): string[] {
  const mailbox = /^([^<>]*)<([^<>]*)>\s*$/.exec(uploadedBy);
  return [uploadedBy, ...(mailbox?.slice(1) ?? [])].filter(namesSomebody);
}

/** Stands for whoever uploaded in keys, where names have no business: one of `marksOf` whom `isSamePerson` takes them for. */
export function uploaderMark(uploadedBy: string): string {
  return markOf(partsOf(uploadedBy).at(-1) ?? uploadedBy);
}

function markOf(name: string): string {
  return createHash('sha256').update(folded(name)).digest('hex').slice(0, 16);
}

/** The marks of all names by which the person may have uploaded. */
export function marksOf(person: Reviewer): ReadonlySet<string> {
  return new Set(namesOf(person).map(markOf));
}

function namesOf({ subject, name, email }: Reviewer): string[] {
  return [subject, name, ...(email === null ? [] : [email])];
}

/** What a reader does not see, or sees as a gap: white space, controls, marks without a width. */
const UNSEEN = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** Case, width, white space and what cannot be seen make no other person. */
function folded(name: string): string {
  // Upper case first: two ways to write a letter in lower case, as of ß and ς, are one in upper case.
  return name.normalize('NFKC').replace(UNSEEN, '').toUpperCase().toLowerCase().normalize('NFKC');
}
