import type { z } from 'zod';
import { Profile, type Told } from './profile.ts';

/** The name of the file, beside the drafts it speaks of. */
export const PROFILE_NAME = 'countersign.json';
/** In bytes. What a company knows of itself is a page, not a book. */
export const LARGEST_PROFILE = 256 * 1024;

/** More mistakes are not listed: whoever mends these will be told the rest. */
const MOST_MISTAKES = 20;
/** Of the key that is quoted as well: the file may be one key and nothing else. */
const LONGEST_MISTAKE = 300;

/**
 * Reads a `countersign.json`. What cannot be used is told with its path ("securities.0.symbol: ..."), one sentence a mistake;
 * then there is no profile, since half of one would be another company's.
 * @param rules ids of the rule book, so that a level for a rule that does not exist is a mistake and not silence.
 */
export function readProfile(bytes: Uint8Array, rules: ReadonlySet<string>): Told {
  if (bytes.length > LARGEST_PROFILE) return mistaken([`is larger than ${LARGEST_PROFILE / 1024} kB`]);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return mistaken(['is not JSON in UTF-8']);
  }
  const read = Profile.safeParse(json);
  if (!read.success) return mistaken(read.error.issues.flatMap(sentencesOf));
  const unknown = Object.keys(read.data.levels).filter((id) => !rules.has(id));
  if (unknown.length > 0) return mistaken(unknown.map((id) => `levels: the rule book has no rule ${id}`));
  return { profile: read.data, mistakes: [] };
}

function mistaken(mistakes: readonly string[]): Told {
  const told = mistakes
    .slice(0, MOST_MISTAKES)
    .map((mistake) =>
      mistake.length > LONGEST_MISTAKE ? `…${mistake.slice(1 - LONGEST_MISTAKE)}` : mistake,
    );
  return { profile: null, mistakes: told };
}

function sentencesOf(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${path === '' ? key : `${path}.${key}`}: a profile has no such key`);
  const said = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  return [path === '' ? said : `${path}: ${said}`];
}
