import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from '../s3/endpoint.ts';
import type { ObjectCreatedEvent } from '../s3/events.ts';
import { LOCAL_REGION, readAssembly } from './assembly.ts';
import type { Json } from './definition.ts';
import { createEventSource } from './event-source.ts';
import { Executions } from './executions.ts';
import { loadMachine } from './interpreter.ts';
import { startLambdaHost, type LambdaHost } from './lambda-host.ts';
import { startSfnEndpoint } from './sfn-endpoint.ts';
import { WaitingTasks } from './waiting-tasks.ts';

export interface WorkflowOptions {
  /** The cloud assembly to run. */
  readonly assembly: string;
  /** Where executions, dead letters and the functions' log are kept. */
  readonly folder: string;
  readonly credentials: Credentials;
  readonly s3Url: string;
  /** The files of the key that signs decisions and of the one that seals trails; each is made when it is first needed. */
  readonly keyFiles: { readonly signing: string; readonly trail: string };
  /** Whoever says who people are: a provider of OpenID Connect, and the site's name there. */
  readonly identity: { readonly issuer: string; readonly clientId: string };
  /** Told what an operator should know: ids, never words of a draft. */
  readonly warn: (sentence: string) => void;
}

/** The workflow as it would be deployed, on one machine. */
export interface Workflow {
  readonly sfnUrl: string;
  /** How many executions have not ended: at work, or waiting for a sign-off. */
  readonly unfinished: number;
  /** Takes an event of the drafts bucket; rejects to be given it again. */
  takeEvent(event: ObjectCreatedEvent): Promise<void>;
  /** Puts a request to the review site's function. */
  askSite(event: Json): Promise<Json>;
  close(): Promise<void>;
}

/** Five times as often as in the cloud: nobody pays for it here. */
const BEAT_MS = 3 * 60_000;

/** Starts functions and state machine, and runs on what had not ended when the house was last left. */
export async function startWorkflow(options: WorkflowOptions): Promise<Workflow> {
  const { folder, warn, credentials } = options;
  const { functions, eventReader, site, clockwork, definition, machineArn } = readAssembly(options.assembly);
  const tasks = new WaitingTasks();
  const machine = loadMachine(machineArn, definition, {
    tasks,
    invoke: (arn, payload) => host.invoke(arn, payload),
  });
  const executions = await Executions.open(join(folder, 'executions'), machine, {
    onFailure: (name, error) => warn(`Review ${name} ended as failed (${error}).`),
  });
  const sfn = await startSfnEndpoint({ machineArn, executions, tasks, credentials });
  const host: LambdaHost = startLambdaHost(functions, {
    environment: environmentFor(options, sfn.url),
    folder,
  });
  await executions.resume();
  // Deadlines of the laptop's reviews: a function that fails is asked again by the next beat.
  const clock = setInterval(() => void host.invoke(clockwork.arn, {}).catch(() => undefined), BEAT_MS);
  clock.unref();

  return {
    sfnUrl: sfn.url,
    get unfinished() {
      return executions.running.length;
    },
    takeEvent: createEventSource({
      invoke: (batch) => host.invoke(eventReader.arn, batch),
      deadLetters: join(folder, 'dead-letters'),
      onDeadLetter: (eventId, file) => warn(`Event ${eventId} could not be taken. It is kept in ${file}.`),
    }),
    askSite: (event) => host.invoke(site.arn, event),
    async close() {
      clearInterval(clock);
      await executions.close();
      sfn.close();
      await host.close();
    },
  };
}

/** What is different on a laptop: where the services answer, and that there is neither KMS nor an event bus. */
function environmentFor(
  { credentials, s3Url, keyFiles, identity }: WorkflowOptions,
  sfnUrl: string,
): Readonly<Record<string, string>> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: s3Url,
    AWS_ENDPOINT_URL_SFN: sfnUrl,
    // A developer's own profile has no say here.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    SIGNING_KEY_ID: '',
    SIGNING_KEY_FILE: keyFiles.signing,
    TRAIL_KEY_ID: '',
    TRAIL_KEY_FILE: keyFiles.trail,
    EVENT_BUS_NAME: '',
    FRONT_DOOR: '',
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_ID: identity.clientId,
    OIDC_CLIENT_SECRET_ARN: '',
    OIDC_SCOPE: '',
    OIDC_ROLES_CLAIM: '',
    OIDC_ROLE_UPLOADER: '',
    OIDC_ROLE_REVIEWER: '',
    OIDC_ROLE_AUDITOR: '',
    // Source maps take a tenth of a second of each thread's start; a stack trace in the log names the bundle's lines.
    NODE_OPTIONS: '',
  };
}
