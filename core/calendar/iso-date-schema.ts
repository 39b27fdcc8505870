import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD`. No time of day and no zone: an 8-K knows days only. */
export const IsoDate = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;
