import type { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Upload, UploadDesk } from '../../web/uploads.ts';
import { encodedWords } from './encoded-words.ts';

/** Long enough to choose a file and press the button: the time counts to the start of the upload. */
const GOOD_FOR_SECONDS = 5 * 60;

/**
 * Signs forms that browsers post to the drafts bucket. The bucket takes the one file under the one key with the names that
 * the form carries, and nothing else. Needs `s3:PutObject` there, since the bucket acts for whoever signed.
 */
export async function s3UploadDesk(s3: S3Client, bucket: string): Promise<UploadDesk> {
  const post = ({ key, uploadedBy, uploaderName, largest, returnTo }: Upload) =>
    createPresignedPost(s3, {
      Bucket: bucket,
      Key: key,
      Expires: GOOD_FOR_SECONDS,
      // Each field becomes a condition of its own: equal, or the bucket refuses.
      Fields: {
        'x-amz-meta-uploaded-by': encodedWords(uploadedBy),
        'x-amz-meta-uploaded-by-name': encodedWords(uploaderName),
        ...(returnTo === null ? { success_action_status: '201' } : { success_action_redirect: returnTo }),
      },
      Conditions: [['content-length-range', 1, largest]],
    });
  const probe = await post({ key: 'probe', uploadedBy: '', uploaderName: '', largest: 1, returnTo: null });
  return { origin: new URL(probe.url).origin, allow: post };
}
