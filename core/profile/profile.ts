import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';

const Words = z.string().trim().min(1).max(300);

/** Filer status as the annual report's cover gives it. It decides since when the cover is tagged in Inline XBRL. */
export const FilerStatus = z.enum(['large-accelerated', 'accelerated', 'non-accelerated']);
export type FilerStatus = z.infer<typeof FilerStatus>;

/** The level that a house gives a rule in place of the card's, and why. No rule can be silenced. */
export const HouseLevel = z.strictObject({ level: z.enum(['error', 'warning', 'info']), reason: Words });
export type HouseLevel = z.infer<typeof HouseLevel>;

/** A day on which EDGAR is closed, announced after this release. */
export const ExtraClosing = z.strictObject({ date: IsoDate, reason: Words });

/**
 * What a company knows of itself, beside its drafts in `countersign.json`. Everything but the name may be left out: a rule
 * that needs what is not told says nothing, or asks.
 */
export const Profile = z.strictObject({
  /** The registrant's exact name; more than one where affiliates file together. */
  names: z.array(Words).min(1).max(50),
  /** Names it has given up, that must not stand in a new draft as its own. */
  formerNames: z.array(Words).max(50).default([]),
  cik: z
    .string()
    .regex(/^\d{1,10}$/, 'a CIK has at most ten digits')
    .optional(),
  /** Commission file number, as the cover prints it: "001-12345". */
  fileNumber: z
    .string()
    .regex(/^\d{1,3}-\d{1,6}(?:-\d{1,2})?$/, 'a file number looks like 001-12345')
    .optional(),
  /** Employer identification number: "12-3456789". */
  ein: z
    .string()
    .regex(/^\d{2}-\d{7}$/, 'an employer identification number looks like 12-3456789')
    .optional(),
  securities: z
    .array(z.strictObject({ title: Words.optional(), symbol: Words, exchange: Words }))
    .max(50)
    .optional(),
  filerStatus: FilerStatus.optional(),
  /** Asset-backed issuers tag no cover and answer Section 6. */
  assetBacked: z.boolean().default(false),
  levels: z
    .record(z.string().regex(/^[a-z-]+\/[a-z0-9.-]+$/, 'a rule is named family/name'), HouseLevel)
    .default({}),
  closings: z.array(ExtraClosing).max(200).default([]),
});
export type Profile = z.infer<typeof Profile>;

/** What a company has told: a profile, none, or why what it told cannot be used. */
export const Told = z.object({ profile: Profile.nullable(), mistakes: z.array(z.string()) });
export type Told = z.infer<typeof Told>;

export const NOTHING_TOLD: Told = { profile: null, mistakes: [] };

/** The closings that a profile adds to the table. */
export function announcedClosings(profile: Profile | null): ReadonlySet<IsoDate> {
  return new Set(profile?.closings.map(({ date }) => date));
}
