import type { ObjectAddress } from './contract.ts';
import { S3Error } from './errors.ts';

/** What `x-amz-copy-source` names. @throws S3Error InvalidArgument. */
export function copySourceOf(said: Readonly<Record<string, string>>): ObjectAddress {
  const [name = '', query = ''] = (said['x-amz-copy-source'] ?? '').split('?');
  const path = decoded(name).replace(/^\//, '');
  const cut = path.indexOf('/');
  if (cut < 1 || cut === path.length - 1) throw new S3Error('InvalidArgument', 'Invalid copy source.');
  const versionId = new URLSearchParams(query).get('versionId');
  const address = { bucket: path.slice(0, cut), key: path.slice(cut + 1) };
  return versionId === null ? address : { ...address, versionId };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) throw new S3Error('InvalidArgument', 'Invalid copy source encoding.');
    throw cause;
  }
}
