import { describe, expect, it } from 'vitest';
import { TransientFailure } from '../../../../core/workflow/failures.ts';
import { reviewId } from '../../../../core/workflow/keys.ts';
import { startReview } from '../../../../core/workflow/steps/start-review.ts';
import { emptyHouse, NOON, uploadEvent } from '../../../support/review-house.ts';

describe('startReview', () => {
  it('starts one review a version, named for bucket, key and version, with references only', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words', { uploadedBy: 'J. Associate' });
    expect(await startReview(uploadEvent(draft), house)).toEqual([]);
    expect([...house.gate.started]).toEqual([
      [reviewId(draft), { reviewId: reviewId(draft), draft, uploadedBy: 'J. Associate', uploadedAt: NOON }],
    ]);
  });

  it.each([
    ['nobody', undefined],
    ['a blank', '  '],
    ['what cannot be seen', '\u200b\u2060'],
  ])('takes the access key for the uploader where the upload names %s', async (_, uploadedBy) => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words', {
      ...(uploadedBy !== undefined && { uploadedBy }),
    });
    await startReview(uploadEvent(draft), house);
    expect(house.gate.started.get(reviewId(draft))).toMatchObject({ uploadedBy: 'access-key' });
  });

  it('starts one review when the same event comes twice', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words');
    await startReview(uploadEvent(draft, draft), house);
    await startReview(uploadEvent(draft), house);
    expect(house.gate.started.size).toBe(1);
  });

  it('starts the review of a draft that was deleted meanwhile, so that a report says so', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words');
    house.drafts.delete(draft);
    expect(await startReview(uploadEvent(draft), house)).toEqual([]);
    expect(house.gate.started.get(reviewId(draft))).toMatchObject({ uploadedAt: '2026-11-23T12:00:01Z' });
  });

  it.each(['countersign.json', 'acme/countersign.json'])(
    '%s is no draft: no review of it starts',
    async (key) => {
      const house = emptyHouse();
      const profile = house.drafts.upload(key, '{}');
      const draft = house.drafts.upload('acme/my-countersign.json', 'words');
      expect(await startReview(uploadEvent(profile, draft), house)).toEqual([]);
      expect([...house.gate.started.keys()]).toEqual([reviewId(draft)]);
    },
  );

  it('gives back a message that is no upload event, and starts the others of the batch', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words');
    const { Records } = uploadEvent(draft) as { Records: object[] };
    const odd = [
      { messageId: 'no-json', body: 'Object Created' },
      { messageId: 'no-version', body: '{"detail-type":"Object Created","time":"2026-11-23T12:00:01Z"}' },
    ];
    const failed = await startReview({ Records: [odd[0], ...Records, odd[1]] }, house);
    expect(failed.map(({ messageId }) => messageId)).toEqual(['no-json', 'no-version']);
    expect([...house.gate.started.keys()]).toEqual([reviewId(draft)]);
  });

  it('gives back a message when the store does not answer', async () => {
    const house = emptyHouse();
    const draft = house.drafts.upload('acme/8-k.txt', 'words');
    house.drafts.head = () => Promise.reject(new TransientFailure('busy'));
    const failed = await startReview(uploadEvent(draft), house);
    expect(failed.map(({ messageId }) => messageId)).toEqual([`message-${draft.versionId}`]);
    expect(house.gate.started.size).toBe(0);
  });
});
