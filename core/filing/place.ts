import { z } from 'zod';

/** A stretch of one document as it was read: offsets into `Document.text`, end exclusive. */
export const Span = z.object({
  document: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /**
   * Where what is meant is none of the words read (a tag, a comment, hidden words): its stretch of the decoded document, and
   * the words in it, if any. `start` and `end` are then the offset at which it stands among the words read.
   */
  unseen: z
    .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), words: z.string() })
    .optional(),
});
export type Span = z.infer<typeof Span>;

/** A point in the decoded document: 1-based line and column, 0-based offset in UTF-16 units. */
export const Point = z.object({ line: z.int(), column: z.int(), offset: z.int() });
export type Point = z.infer<typeof Point>;

/** Where words stand in the upload, so that anyone can slice it and see them. `bytes` are offsets into the uploaded file. */
export const Place = z.object({
  document: z.int(),
  start: Point,
  end: Point,
  /** Null where the words stand in no bytes as they are: in a Word file or a PDF. */
  bytes: z.object({ start: z.int(), end: z.int() }).nullable(),
  /** 1-based; of a Word file. Lines and columns then count from the start of the paragraph. */
  paragraph: z.int().optional(),
  /** 1-based; of a PDF. Lines and columns then count from the top of the page. */
  page: z.int().optional(),
});
export type Place = z.infer<typeof Place>;

/** How a reader is told where to look: "line 31", "paragraph 12", "page 3". */
export function nameOfPlace({ start, paragraph, page }: Place): string {
  const number = (value: number): string => value.toLocaleString('en-US');
  if (paragraph !== undefined) return `paragraph ${number(paragraph)}`;
  return page === undefined ? `line ${number(start.line)}` : `page ${number(page)}`;
}
