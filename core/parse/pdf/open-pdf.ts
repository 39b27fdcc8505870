import type { Document } from '../../filing/filing.ts';
import { type Allowance, fullAllowance } from '../allowance.ts';
import type { Opening } from '../opening.ts';
import { LARGEST_DRAFT, type Upload } from '../upload.ts';
import { layOut } from './lay-out.ts';
import { measureStreams } from './measure-streams.ts';
import { readPages } from './read-pages.ts';

/** Bytes; PDF 32000-1, Annex H: readers take a header anywhere within the first 1,024. */
const HEADER_WITHIN = 1_024;

/** Whether the bytes say that they are a PDF, junk before the header or not; a ZIP may hold one as it is, and is a ZIP. */
export function isPdf({ bytes }: Upload): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN + 5));
  return head.includes('%PDF-') && !head.subarray(0, 4).equals(ZIP);
}

const ZIP = Buffer.from('PK\x03\x04');

/** Opens a PDF: the words of its pages in order, each page's place in them. A file without words is told as such, never guessed at. */
export async function openPdf(upload: Upload, allowance: Allowance = fullAllowance()): Promise<Opening> {
  if (upload.bytes.length > LARGEST_DRAFT) return { issue: 'too-large', format: 'pdf' };
  const measured = measureStreams(upload.bytes, allowance);
  if (measured !== 'moderate') return { issue: REFUSALS[measured], format: 'pdf' };
  const pages = await readPages(upload.bytes, allowance);
  if (typeof pages === 'string') return { issue: pages, format: 'pdf' };
  const texts = pages.map(layOut);
  if (isImageOnly(texts)) return { issue: 'pdf-image-only', format: 'pdf' };
  return { documents: [documentOf(upload, texts)], format: 'pdf', header: null, notes: [] };
}

const REFUSALS = {
  huge: 'pdf-packed',
  untold: 'pdf-packed',
  endless: 'pdf-damaged',
  laborious: 'pdf-too-long',
} as const;

/** A scanner stamps a page's number or a fax's line on a picture of words; fewer than these say nothing. */
const FEWEST_WORDS = 30;

function isImageOnly(texts: readonly string[]): boolean {
  let words = 0;
  for (const text of texts) {
    words += text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
    if (words >= FEWEST_WORDS) return false;
  }
  return true;
}

/** Pages a blank line apart, so that no paragraph runs into a page's head unless its words go on. */
const BETWEEN_PAGES = '\n\n';

function documentOf({ name, bytes }: Upload, texts: readonly string[]): Document {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + BETWEEN_PAGES.length;
  }
  const text = texts.join(BETWEEN_PAGES);
  return {
    index: 0,
    name,
    type: '',
    role: 'report',
    format: 'pdf',
    bytes: { start: 0, end: bytes.length },
    text,
    map: { read: [0], source: [0], lines: lineStarts(text), wide: [] },
    parts: { kind: 'page', starts },
    pictures: [],
    marks: [],
    tagged: null,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}
