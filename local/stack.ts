import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readOrMakeIdentity, type LocalUser } from './identity/identity-file.ts';
import { CLIENT_ID, embeddedProvider, IDENTITY_PATH } from './identity/identity-provider.ts';
import { startS3Endpoint, type Credentials, type ObjectStore } from './s3/endpoint.ts';
import { startWebServer } from './web-server.ts';
import { BUCKETS } from './workflow/assembly.ts';
import { synthesiseInto } from './workflow/synthesise.ts';
import { startWorkflow, type Workflow } from './workflow/workflow.ts';

/** The one pair of keys of the local stack. Both endpoints answer on the loopback interface only. */
export const LOCAL_CREDENTIALS: Credentials = { accessKeyId: 'local', secretAccessKey: 'local-secret' };

export interface StackOptions {
  /** 0 takes any free port. */
  readonly s3Port: number;
  /** 0 takes any free port. */
  readonly webPort: number;
  /** The folder that holds everything; made if missing. */
  readonly data: string;
  /** A cloud assembly to run as it is. @default - synthesised into the data folder when the sources have changed */
  readonly assembly?: string;
  /** Told what an operator should know, a sentence at a time; never words of a draft. */
  readonly tell: (sentence: string) => void;
}

/** The local stack at work: S3 endpoint, workflow and review site. */
export interface Stack {
  readonly s3Url: string;
  readonly webUrl: string;
  readonly sfnUrl: string;
  /** Who can sign in, with their passwords. */
  readonly users: readonly LocalUser[];
  /** The buckets without HTTP, for the process that runs the stack. */
  readonly store: ObjectStore;
  /** How many reviews have not ended. */
  readonly openReviews: number;
  /** Stops at once; whatever was at work is taken up by the next start. */
  close(): Promise<void>;
}

/** Starts the local stack. @throws Error with code EADDRINUSE and `port` when a port is taken. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { tell } = options;
  const data = resolve(options.data);
  const keys = join(data, 'keys');
  await mkdir(keys, { recursive: true, mode: 0o700 });

  // The ports are taken before the seconds of a synthesis; who calls meanwhile is answered when the workflow stands.
  const workflow = Promise.withResolvers<Workflow>();
  workflow.promise.catch(() => undefined);
  const web = await startWebServer(options.webPort, async (event) => (await workflow.promise).askSite(event));
  const s3 = await startS3Endpoint({
    folder: join(data, 's3'),
    host: '127.0.0.1',
    port: options.s3Port,
    credentials: [LOCAL_CREDENTIALS],
    buckets: BUCKETS.map((name) => ({ name, versioned: name !== 'work', events: name === 'drafts' })),
    onCreated: async (event) => (await workflow.promise).takeEvent(event),
    allowedOrigin: web.url,
  }).catch((error: unknown) => {
    web.close();
    throw error;
  });

  const closeDoors = async (): Promise<void> => {
    web.close();
    await s3.close();
  };
  try {
    const identity = await readOrMakeIdentity(join(keys, 'identity.json'));
    const provider = embeddedProvider(web.urls, identity);
    web.mount(IDENTITY_PATH, provider.answer);
    const assembly = options.assembly ?? join(data, 'assembly');
    if (options.assembly === undefined)
      await synthesiseInto(assembly, () => tell('Building the workflow from its sources ...'));
    const running = await startWorkflow({
      assembly,
      folder: join(data, 'workflow'),
      credentials: LOCAL_CREDENTIALS,
      s3Url: s3.url,
      keyFiles: { signing: join(keys, 'signing-key.pem'), trail: join(keys, 'trail-key.pem') },
      identity: { issuer: provider.issuer, clientId: CLIENT_ID },
      warn: tell,
    });
    workflow.resolve(running);
    return {
      s3Url: s3.url,
      webUrl: web.url,
      sfnUrl: running.sfnUrl,
      users: identity.users,
      store: s3.store,
      get openReviews() {
        return running.unfinished;
      },
      async close() {
        await running.close();
        await closeDoors();
      },
    };
  } catch (error) {
    workflow.reject(error);
    await closeDoors();
    throw error;
  }
}
