import type { Credentials } from '../contract.ts';
import { type Answer, emptyAnswer, xmlAnswer } from '../exchange.ts';
import { readFormPost } from '../form-post.ts';
import { saidContent } from '../object-headers.ts';
import type { FolderStore } from '../object-store.ts';
import { verifyPolicy } from '../post-policy.ts';
import { requireKeyFits, type S3Request } from '../request.ts';
import { idHeader } from './objects.ts';

/** Puts the file of a form that a browser posts, under the policy that somebody signed for it. */
export async function postObject(
  request: S3Request,
  store: FolderStore,
  credentials: readonly Credentials[],
): Promise<Answer> {
  const { bucket, id, sourceIp } = request;
  store.versions.bucket(bucket);
  const post = await readFormPost(request);
  const requester = verifyPolicy(bucket, post, credentials);
  const key = post.fields.get('key') ?? '';
  requireKeyFits(key);
  const body = await store.bodies.write(once(post.file));
  const version = await store.commit({
    bucket,
    key,
    requester,
    requestId: id,
    sourceIp,
    ...saidContent(Object.fromEntries(post.fields)),
    body,
    checksum: undefined,
    conditions: {},
    reason: 'POST Object',
  });
  const headers = { etag: version.content?.etag, ...idHeader(version) };
  return answerAsAsked(post.fields, { Bucket: bucket, Key: key, ETag: version.content?.etag }, headers);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A browser is sent back to a page, or told by a status; 204 where the form asks for neither. */
function answerAsAsked(
  fields: ReadonlyMap<string, string>,
  put: { Bucket: string; Key: string; ETag: string | undefined },
  headers: Answer['headers'],
): Answer {
  const back = fields.get('success_action_redirect') ?? '';
  if (URL.canParse(back)) {
    const address = new URL(back);
    address.searchParams.set('bucket', put.Bucket);
    address.searchParams.set('key', put.Key);
    address.searchParams.set('etag', put.ETag ?? '');
    return emptyAnswer(303, { ...headers, location: address.href, 'content-length': 0 });
  }
  const status = fields.get('success_action_status');
  if (status === '201') return { ...xmlAnswer('PostResponse', put, headers), status: 201 };
  return emptyAnswer(status === '200' ? 200 : 204, headers);
}
