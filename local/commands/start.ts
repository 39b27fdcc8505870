import type { Command } from 'commander';
import { CouldNotRunError } from '../could-not-run.ts';

interface StartFlags {
  s3Port?: string;
  webPort?: string;
  data?: string;
}

export function addStart(program: Command): void {
  program
    .command('start')
    .summary('run the local stack: S3 endpoint, workflow, review site')
    .description(
      'Runs the whole house on this machine until it is interrupted: the S3 endpoint, the workflow, the review site.',
    )
    .option('--s3-port <port>', 'port of the S3 endpoint (9090, or COUNTERSIGN_S3_PORT)')
    .option('--web-port <port>', 'port of the review site (8080, or COUNTERSIGN_WEB_PORT)')
    .option('--data <folder>', 'where all is kept (.countersign, or COUNTERSIGN_DATA)')
    .action(async ({ s3Port, webPort, data }: StartFlags) => {
      const ports = { s3Port: portFrom('--s3-port', s3Port), webPort: portFrom('--web-port', webPort) };
      // Loaded on demand: the other commands need no server, and start sooner without it.
      const { runStart } = await import('../start.ts');
      const code = await runStart({ ...ports, data });
      // What did not close in its time is ended here; nothing is lost by it.
      process.exit(code);
    });
}

/** Port 0 lets the system choose one. */
function portFrom(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CouldNotRunError(`${option} ${text}: not a port; ports are 0 to 65535`);
}
