import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../core/report/report.ts';
import { deadlineBlock } from '../core/report/terminal/deadline-block.ts';
import { headlineOf } from '../core/report/terminal/headline.ts';
import { identityBlock } from '../core/report/terminal/identity-block.ts';
import { pageFor } from '../core/report/terminal/page.ts';
import { reviewId } from '../core/workflow/keys.ts';
import type { Role } from '../core/workflow/roles.ts';
import type { LocalUser } from './identity/identity-file.ts';
import { putSampleAtFirst, reportWhenStored } from './sample-draft.ts';
import { complain, print, terminal } from './shell.ts';
import { LOCAL_CREDENTIALS, startStack, type Stack, type StackOptions } from './stack.ts';
import { BUCKETS } from './workflow/assembly.ts';

/** What does not end by itself in this time is ended; nothing is lost by it. */
const CLOSING_MS = 1_500;

/** Fields left out are taken from `COUNTERSIGN_S3_PORT`, `COUNTERSIGN_WEB_PORT`, `COUNTERSIGN_DATA`, else from `DEFAULTS`. */
export interface StartOptions {
  readonly s3Port?: number | undefined;
  readonly webPort?: number | undefined;
  readonly data?: string | undefined;
}

const DEFAULTS = {
  s3Port: 9090,
  webPort: 8080,
  data: '.countersign',
} as const;

type Settings = Omit<StackOptions, 'tell'>;

/** Serves until interrupted. @returns the exit code: 0 when ended by a signal, 2 when it could not start */
export async function runStart(options: StartOptions = {}): Promise<number> {
  const settings = settingsFrom(options);
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  let stack: Stack | undefined;
  try {
    const starting = startStack({ ...settings, tell: (sentence) => print(`${sentence}\n`) });
    stack = await Promise.race([starting, interrupted.then(() => undefined)]);
    if (stack) await Promise.race([welcome(stack, settings), interrupted]);
  } catch (error) {
    complain(whyNot(error));
    await stack?.close();
    return 2;
  }
  await interrupted;
  print('\nClosed. Whatever was at work goes on at the next start.\n');
  await Promise.race([stack?.close(), sleep(CLOSING_MS)]);
  return 0;
}

function settingsFrom(options: StartOptions): Settings {
  const { COUNTERSIGN_S3_PORT, COUNTERSIGN_WEB_PORT, COUNTERSIGN_DATA, COUNTERSIGN_ASSEMBLY } = process.env;
  return {
    s3Port: options.s3Port ?? Number(COUNTERSIGN_S3_PORT || DEFAULTS.s3Port),
    webPort: options.webPort ?? Number(COUNTERSIGN_WEB_PORT || DEFAULTS.webPort),
    data: options.data ?? (COUNTERSIGN_DATA || DEFAULTS.data),
    ...(COUNTERSIGN_ASSEMBLY && { assembly: COUNTERSIGN_ASSEMBLY }),
  };
}

/** Shows a newcomer the main job done, and everybody where to go. */
async function welcome(stack: Stack, { data }: Settings): Promise<void> {
  const sample = await putSampleAtFirst(stack.store);
  const report = sample && (await reportWhenStored(stack.store, sample));
  const lines = [
    '',
    ...(sample ? sampleLines(sample.key, report) : [openReviewsLine(stack)]),
    '',
    sample ? 'Read its report and sign it:' : 'Read the reports and sign them:',
    `    ${stack.webUrl}${sample ? `/reviews/${reviewId(sample)}` : ''}`,
    '',
    'Sign in there as one of:',
    ...userLines(stack.users),
    '',
    ...addressLines(stack, data),
    '',
  ];
  print(`${lines.join('\n')}\n`);
}

function sampleLines(name: string, report: Report | null): string[] {
  const page = pageFor(terminal());
  if (!report) return [`The sample ${name} is in the bucket drafts; its report is not there yet.`];
  return [
    `The sample ${name} was put into the bucket drafts, and checked:`,
    '',
    ...headlineOf(report, page),
    '',
    ...identityBlock(report, page),
    ...deadlineBlock(report, page),
  ];
}

function openReviewsLine({ openReviews }: Stack): string {
  if (openReviews === 0) return 'No review is open.';
  return openReviews === 1 ? '1 review is open.' : `${openReviews} reviews are open.`;
}

/** The passwords are of this data folder alone, and kept in it. */
function userLines(users: readonly LocalUser[]): string[] {
  const rows = [
    ['user', 'password', 'name', 'may'],
    ...users.map(({ user, password, name, roles }) => [user, password, name, MAY[roles[0] ?? 'auditor']]),
  ];
  return rows.map(
    ([user = '', password = '', name = '', may = '']) =>
      `    ${user.padEnd(14)}${password.padEnd(16)}${name.padEnd(14)}${may}`,
  );
}

const MAY: Readonly<Record<Role, string>> = {
  uploader: 'upload and read',
  reviewer: 'upload, waive, sign, refuse',
  auditor: 'read and prove',
};

function addressLines({ s3Url, webUrl }: Stack, data: string): string[] {
  const { accessKeyId, secretAccessKey } = LOCAL_CREDENTIALS;
  return [
    `Review site  ${webUrl}`,
    `S3 endpoint  ${s3Url}   buckets ${BUCKETS.join(', ')}`,
    `             access key ${accessKeyId}, secret ${secretAccessKey}, any region, path style`,
    `Data folder  ${data}`,
    '',
    'Have a draft of your own checked, and see its report:',
    `    export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=us-east-1`,
    `    aws --endpoint-url ${s3Url} s3 cp my-draft.htm s3://drafts/acme/my-draft.htm`,
    `    aws --endpoint-url ${s3Url} s3 ls --recursive s3://records/reports/acme/my-draft.htm/`,
    '',
    'Ctrl-C ends it. Nothing is lost by that.',
  ];
}

function whyNot(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: end what listens there, or choose others with --s3-port and --web-port.`;
  if (code === 'EACCES') return 'The data folder or a port may not be used by this account.';
  return message ?? String(error);
}
