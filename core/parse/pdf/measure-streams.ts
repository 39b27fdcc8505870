import { inflateRawSync } from 'node:zlib';
import { type Allowance, fullAllowance } from '../allowance.ts';
import { DrawnWork } from './drawn-work.ts';
import {
  namesOtherPackers,
  NamedNumbers,
  objectsIn,
  packedObjectsIn,
  unclosedObjects,
} from './object-text.ts';

/**
 * Bytes; a report with its exhibits unpacks to six times its size, the largest of the corpus to 8 MB. A small file may ask for as
 * much: it is held as bytes and as signs while it is measured.
 */
export const LARGEST_UNPACKED = 32 * 1024 * 1024;
/** A page has a handful. */
const MOST_STREAMS = 20_000;
/** Streams that are said to lie in one another are read once each: so many times the file, and it is made to be slow. */
const MOST_PASSES = 4;
/** Nobody packs twice what is packed. */
const DEEPEST = 3;
/** Bytes; where a stream breaks is told as exactly as this. */
const STEP = 256;
/** What a byte of Flate unpacks to at most. */
const FLATE_RATIO = 1_032;

/** Characters read once more; a file cut short has one object without an end. */
const MOST_MENDING = 100_000_000;

/** What a PDF asks of whoever reads it. */
export type Measured =
  | 'moderate'
  /** More than is safe to hold or to count through. */
  | 'huge'
  /** Drawn again and again: forms within forms, or one stream on many pages. */
  | 'laborious'
  /** Its objects do not end, so that to mend it each of them would be read up to the end of the file. */
  | 'endless'
  /** Packed by a method whose size cannot be told beforehand. */
  | 'untold';

/**
 * Tells before a library reads a PDF whether it is safe to. pdf.js holds whatever a stream unpacks to, and a stream of 25 MB may
 * hold 25 GB; it counts through whatever range a font names. Every stream is measured wherever it is, used or not. What is
 * encrypted cannot be: see `openPdf`.
 */
export function measureStreams(bytes: Uint8Array, allowance: Allowance = fullAllowance()): Measured {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = file.toString('latin1');
  if (namesOtherPackers(whole)) return 'untold';
  if (unclosedObjects(whole) * whole.length > MOST_MENDING) return 'endless';
  const numbers = new NamedNumbers();
  numbers.addObjects(whole);
  const work = new DrawnWork();
  const budget = { unpacked: allowance.unpacked, read: MOST_PASSES * Math.max(file.length, STEP) };
  let streams = 0;
  let before = 0;
  for (let at = whole.indexOf('stream'); at >= 0; at = whole.indexOf('stream', at + 6)) {
    if (whole.startsWith('end', at - 3)) continue;
    const start = dataStart(file, at + 6);
    const objects = objectsIn(whole.slice(before, at));
    for (const { number, text } of objects) work.addObject(number, text);
    const { number = -1, text: dictionary = '' } = objects.at(-1) ?? {};
    const holdsObjects = OF_OBJECTS.test(dictionary);
    before = at;
    if (++streams > MOST_STREAMS) return 'huge';
    if (!isDeflated(file, start)) {
      work.addStream(number, dictionary, whole.slice(start, nextAfter(whole, start)));
      continue;
    }
    let isTold = true;
    measure(file.subarray(start), budget, DEEPEST, (unpacked) => {
      const text = unpacked.toString('latin1');
      numbers.addRanges(text);
      work.addStream(number, dictionary, text);
      if (!holdsObjects) return;
      for (const object of packedObjectsIn(text)) work.addObject(object.number, object.text);
      // It begins with the objects' numbers and places, which are no ranges.
      numbers.addObjects(text.slice(text.search(/[^\s\d]/)));
      if (namesOtherPackers(text)) isTold = false;
    });
    if (!isTold) return 'untold';
    if (budget.unpacked < 0 || budget.read < 0 || numbers.areExcessive) return 'huge';
  }
  for (const { number, text } of objectsIn(whole.slice(before))) work.addObject(number, text);
  if (numbers.areExcessive) return 'huge';
  allowance.unpacked = budget.unpacked;
  allowance.drawn -= work.total;
  return allowance.drawn < 0 ? 'laborious' : 'moderate';
}

/** Where the next stream ends or begins. */
function nextAfter(file: string, start: number): number {
  const next = file.indexOf('stream', start);
  return next < 0 ? file.length : next;
}

interface Budget {
  unpacked: number;
  read: number;
}

/** A stream of objects says where the first of them begins; any letter of a name may be written `#xx`. */
const OF_OBJECTS = /\/(?:F|#46)(?:i|#69)(?:r|#72)(?:s|#73)(?:t|#74)/;

/** Behind the line that the word stands on. */
function dataStart(file: Buffer, behind: number): number {
  for (let at = behind; at < Math.min(file.length, behind + LONGEST_LINE); at++) {
    if (file[at] === FEED) return at + 1;
    if (file[at] === RETURN) return file[at + 1] === FEED ? at + 2 : at + 1;
  }
  return file.length;
}
const [FEED, RETURN] = [10, 13] as const;
const LONGEST_LINE = 1_024;

/** The two bytes with which zlib's format begins (RFC 1950, 2.2), judged as pdf.js does. */
function isDeflated(bytes: Buffer, at: number): boolean {
  const [method, flags] = [bytes[at], bytes[at + 1]];
  if (method === undefined || flags === undefined) return false;
  return (method & 0x0f) === 8 && ((method << 8) + flags) % 31 === 0 && (flags & 0x20) === 0;
}

function measure(packed: Buffer, budget: Budget, deeper: number, see: (unpacked: Buffer) => void): void {
  const unpacked = inflated(packed, budget);
  if (unpacked === null) return;
  budget.unpacked -= unpacked.length;
  see(unpacked);
  if (!isDeflated(unpacked, 0)) return;
  if (deeper === 0) budget.unpacked = -1;
  else measure(unpacked, budget, deeper - 1, see);
}

/** What it unpacks to; null where it is broken or too large, both charged to the budget. */
function inflated(packed: Buffer, budget: Budget): Buffer | null {
  const result = inflate(packed.subarray(2), budget);
  if (result === 'too-large') budget.unpacked = -1;
  else if (result === 'broken') measureBroken(packed.subarray(2), budget);
  else return result;
  return null;
}

function inflate(packed: Buffer, budget: Budget): Buffer | 'too-large' | 'broken' {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: Math.max(1, budget.unpacked),
      finishFlush: SYNC_FLUSH,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    budget.read -= engine.bytesWritten;
    return buffer;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
  }
}
/** `zlib.constants.Z_SYNC_FLUSH`: what is cut short is unpacked as far as it goes. */
const SYNC_FLUSH = 2;

/** A library keeps what stands before the broken byte, so the byte is looked for, by doubling and then by halving. */
function measureBroken(packed: Buffer, budget: Budget): void {
  let sound = 0;
  let broken = packed.length;
  let size = 0;
  while (broken - sound > STEP && budget.read >= 0) {
    const end = Math.min(2 * sound + STEP, (sound + broken) >>> 1);
    const result = inflate(packed.subarray(0, end), budget);
    if (result === 'too-large') {
      budget.unpacked = -1;
      return;
    }
    if (result === 'broken') {
      budget.read -= end - sound;
      broken = end;
    } else {
      sound = end;
      size = result.length;
    }
  }
  budget.unpacked -= size + STEP * FLATE_RATIO;
}
