/**
 * How far a compressed file is unpacked: Word files and packages alike. What is counted is what really comes out, never what
 * a header promises.
 */

/** Bytes of all parts of one upload that are unpacked: four times the largest draft. */
export const LARGEST_INFLATED = 100 * 1024 * 1024;

/** Bytes out for each byte in. Tables in Word's XML come to 60; a bomb to 1,000. */
export const HIGHEST_RATIO = 200;

/** Bytes of a part up to which any ratio will do: an empty table is nothing but repetition. */
export const RATIO_COUNTS_FROM = 1024 * 1024;

/** Files in one container; the largest submission of the corpus has 200. */
export const MOST_ENTRIES = 2_000;
