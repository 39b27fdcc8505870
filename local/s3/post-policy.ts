import { z } from 'zod';
import type { Credentials } from './contract.ts';
import { S3Error } from './errors.ts';
import type { FormPost } from './form-post.ts';
import { isSameText, signingKeyOf } from './signature.ts';

/** Fields that need no condition: what proves the policy, and what carries the bytes. */
const UNCONDITIONED = ['policy', 'x-amz-signature', 'file'];

const Length = z.tuple([z.literal('content-length-range'), z.coerce.number().int(), z.coerce.number().int()]);
const Match = z.tuple([z.enum(['eq', 'starts-with']), z.string().regex(/^\$/), z.string()]);
const Equal = z.record(z.string(), z.string());
const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Length, Match, Equal])),
});

/**
 * Proves that somebody with a key of the store allowed this very form: signed by Signature Version 4, not expired, each
 * condition met, and no field that no condition speaks of. Answers with the access key of whoever signed.
 *
 * @throws S3Error in S3's own words.
 */
export function verifyPolicy(
  bucket: string,
  { fields, file }: FormPost,
  credentials: readonly Credentials[],
  now = Date.now(),
): string {
  const encoded = fields.get('policy');
  if (!encoded) throw new S3Error('AccessDenied', 'Anonymous POST is not allowed.');
  const accessKeyId = signedBy(fields, encoded, credentials);
  const { expiration, conditions } = policyIn(encoded);
  if (now > Date.parse(expiration))
    throw new S3Error('AccessDenied', 'Invalid according to Policy: Policy expired.');

  const spokenOf = new Set(UNCONDITIONED);
  for (const condition of conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, value] of Object.entries(condition)) require(name, (given) => given === value);
    } else if (condition[0] === 'content-length-range') {
      if (file.length < condition[1])
        throw new S3Error('EntityTooSmall', 'The file is smaller than is allowed.');
      if (file.length > condition[2]) throw new S3Error('EntityTooLarge');
    } else {
      const [kind, name, value] = condition;
      require(name.slice(1), (given) => (kind === 'eq' ? given === value : given.startsWith(value)));
    }
  }
  const unspoken = [...fields.keys()].find((name) => !spokenOf.has(name) && !name.startsWith('x-ignore-'));
  if (unspoken !== undefined)
    throw new S3Error('AccessDenied', `Invalid according to Policy: Extra input fields: ${unspoken}`);
  return accessKeyId;

  function require(name: string, holds: (given: string) => boolean): void {
    const field = name.toLowerCase();
    spokenOf.add(field);
    const given = field === 'bucket' ? bucket : (fields.get(field) ?? '');
    if (!holds(given))
      throw new S3Error('AccessDenied', 'Invalid according to Policy: Policy Condition failed.');
  }
}

function signedBy(fields: FormPost['fields'], encoded: string, credentials: readonly Credentials[]): string {
  const field = (name: string): string => fields.get(name) ?? '';
  if (field('x-amz-algorithm') !== 'AWS4-HMAC-SHA256')
    throw new S3Error('InvalidArgument', 'Only AWS4-HMAC-SHA256 is supported.');
  const [end, service, region, date, ...id] = field('x-amz-credential').split('/').reverse();
  const isScope = end === 'aws4_request' && service === 's3' && region !== undefined && date !== undefined;
  if (!isScope || !field('x-amz-date').startsWith(date)) throw new S3Error('AuthorizationHeaderMalformed');
  const accessKeyId = id.reverse().join('/');
  const secret = credentials.find((pair) => pair.accessKeyId === accessKeyId)?.secretAccessKey;
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId');
  const sign = signingKeyOf(secret, [date, region, service, end]);
  if (!isSameText(sign(encoded), field('x-amz-signature'))) throw new S3Error('SignatureDoesNotMatch');
  return accessKeyId;
}

function policyIn(encoded: string): z.infer<typeof Policy> {
  try {
    return Policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    throw new S3Error('InvalidPolicyDocument');
  }
}
