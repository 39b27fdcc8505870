import { printable } from '../core/report/terminal/printable.ts';
import type { Terminal } from '../core/report/terminal/page.ts';

const DEFAULT_WIDTH = 80;
/** Wider lines of prose are hard to follow. */
const WIDEST = 100;

/** The terminal behind stdout; plain when it is none, when NO_COLOR is set, or when TERM is dumb. */
export function terminal(): Terminal {
  const { stdout, env } = process;
  return {
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stdout.isTTY ? Math.min(stdout.columns || DEFAULT_WIDTH, WIDEST) : DEFAULT_WIDTH,
  };
}

export function print(text: string): void {
  process.stdout.write(text);
}

/** One sentence on stderr. Names of files come from outside, and must not steer the terminal either. */
export function complain(sentence: string): void {
  process.stderr.write(`countersign: ${printable(sentence)}\n`);
}

/** A reader that has seen enough (`| head`) is no fault: what is left to say is dropped, the exit code stays true. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
