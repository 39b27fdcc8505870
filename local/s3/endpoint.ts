import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answering } from './answering.ts';
import type { S3Endpoint, S3EndpointOptions } from './contract.ts';
import { FolderStore } from './object-store.ts';

export type {
  BucketSettings,
  Credentials,
  NewObject,
  ObjectAddress,
  ObjectStore,
  ObjectVersion,
  S3Endpoint,
  S3EndpointOptions,
} from './contract.ts';

/** Long enough for the largest upload over a slow link. */
const LONGEST_REQUEST_MS = 60 * 60 * 1000;

/** Serves a folder as S3. @throws Error when another process has the folder open or the port is taken. */
export async function startS3Endpoint(options: S3EndpointOptions): Promise<S3Endpoint> {
  const store = await FolderStore.open(options.folder, options.buckets, options.onCreated);
  const answer = answering(store, options);
  const server = createServer({ requestTimeout: LONGEST_REQUEST_MS }, answer);
  server.on('checkContinue', answer);
  try {
    server.listen(options.port, options.host);
    await once(server, 'listening');
  } catch (cause) {
    await store.close();
    throw cause;
  }
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    await answer.settled();
    await store.close();
  };
  return { url: `http://${options.host}:${port}`, port, store, close };
}
