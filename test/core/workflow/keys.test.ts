import { describe, expect, it } from 'vitest';
import { recordKeys, reviewId } from '../../../core/workflow/keys.ts';

const draft = { bucket: 'drafts', key: 'acme/8-k.txt', versionId: 'v1' };

describe('the keys of a review', () => {
  it('lie where the interface page says', () => {
    expect([
      recordKeys.report(draft, 'json'),
      recordKeys.report(draft, 'html'),
      recordKeys.report(draft, 'sarif'),
      recordKeys.signOff(draft),
      recordKeys.latest(draft.key),
    ]).toEqual([
      'reports/acme/8-k.txt/v1/report.json',
      'reports/acme/8-k.txt/v1/report.html',
      'reports/acme/8-k.txt/v1/report.sarif',
      'reports/acme/8-k.txt/v1/sign-off.jws',
      'reports/acme/8-k.txt/latest.json',
    ]);
  });

  it('fit into S3 for the longest key that a draft can have', () => {
    const long = { ...draft, key: '§'.repeat(512), versionId: 'v'.repeat(32) };
    expect(Buffer.byteLength(recordKeys.report(long, 'sarif'))).toBeLessThanOrEqual(1024);
    expect(recordKeys.latest(long.key)).not.toBe(recordKeys.latest(`${long.key.slice(1)}a`));
  });

  it('tell each bucket, key and version apart, also where their joined words are the same', () => {
    const ids = [
      draft,
      { ...draft, versionId: 'v2' },
      { ...draft, bucket: 'other' },
      { bucket: 'drafts', key: 'acme/8-k.txtv', versionId: '1' },
      { bucket: 'draftsacme', key: '/8-k.txt', versionId: 'v1' },
    ].map(reviewId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{40}$/.test(id))).toBe(true);
  });
});
