import { pino } from 'pino';

/**
 * One line of JSON an event. A draft is inside information, and so is its file name: lines carry ids, states and error
 * names, nothing that came from a draft.
 */
export const logger = pino(
  {
    base: null,
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  process.stdout,
);

/** What may be said of an error: its name and the lines of code it passed, not its words. */
export function faultOf(error: unknown): { error: string; frames: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const lines = codeOf(error)
    .split('\n')
    .map((line) => line.trim());
  return { error: error.name, frames: lines.filter((line) => line.startsWith('at ')) };
}

/** The stack behind the words, which may have lines that look like code. */
function codeOf({ stack = '', message }: Error): string {
  const words = stack.indexOf(message);
  return words < 0 ? '' : stack.slice(words + message.length);
}
