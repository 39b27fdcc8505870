/** The command cannot run as asked: told in one sentence on stderr, with exit code 2. */
export class CouldNotRunError extends Error {
  override readonly name = 'CouldNotRunError';
}
