import { describe, expect, it } from 'vitest';
import { IsoDate } from '../../../core/calendar/iso-date.ts';
import { textOf } from '../../../core/filing/span.ts';
import { earlierTriggerDate, openingDate } from '../../../core/filing/trigger-date.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const COVER = IsoDate.parse('2024-10-29');

/** The words of the trigger date in an Item 1.01 of that body, or null. */
function stated(body: string): string | null {
  const filing = filingOf(
    specimen({ items: `Item 1.01 Entry into a Material Definitive Agreement.\n\n${body}` }),
  );
  const [item] = filing.items;
  const trigger = item && earlierTriggerDate(filing, item, COVER);
  return trigger ? textOf(filing, trigger.span) : null;
}

describe('The date that an item states for its event', () => {
  it.each([
    ['On October 21, 2024, the company entered into a lease.', 'October 21, 2024'],
    ['Effective October 21, 2024, the board appointed Ann Lee.', 'October 21, 2024'],
    ['Effective as of October 21, 2024, the board appointed Ann Lee.', 'October 21, 2024'],
    ['On October 21, 2024, the company issued a release, which is furnished here.', 'October 21, 2024'],
    ['(b) On October 21, 2024, Peter Lang resigned.', 'October 21, 2024'],
    [
      'On October 21, 2024, Peter C. Lang of Brindle Foods, Inc. (the "Seller") resigned.',
      'October 21, 2024',
    ],
    [
      'What is told here shall not be deemed filed.\n\nOn October 21, 2024, the company sold a plant.',
      'October 21, 2024',
    ],
    ['On September 20, 2024, the company sold a plant.', 'September 20, 2024'],
    ['On October 21, 2024, Peter Lang resigned with effect from December 1, 2024.', 'October 21, 2024'],
  ])('is found where the first sentence opens with it: %s', (body, words) => {
    expect(stated(body)).toBe(words);
  });

  it.each([
    ['the same day', 'On October 29, 2024, the company entered into a lease.'],
    ['a later day', 'On October 31, 2024, the company entered into a lease.'],
    ['a day long past, which is background', 'On March 4, 2024, the company entered into a lease.'],
    [
      'a matter reported before',
      'On October 21, 2024, as previously disclosed, the company entered into a lease.',
    ],
    ['a paper filed before', 'On October 21, 2024, the company filed a definitive proxy statement.'],
    ['no event in the sentence', 'On October 21, 2024, the share price was $12.'],
    [
      'the cover’s date further on',
      'On October 21, 2024, the company signed a letter. On October 29, 2024, it signed a lease.',
    ],
    [
      'a later event further on',
      'On October 21, 2024, the company signed a letter. On October 30, 2024, it signed a lease.',
    ],
    ['a date within the sentence', 'The company entered into a lease dated October 21, 2024.'],
    ['no date at all', 'The company entered into a lease.'],
  ])('is not taken from %s', (_, body) => {
    expect(stated(body)).toBeNull();
  });
});

describe('The date with which an item opens its account', () => {
  it.each([
    [
      'before the cover’s, however long',
      'On March 4, 2019, the company entered into a lease.',
      'March 4, 2019',
    ],
    ['after the cover’s', 'On October 31, 2025, the company entered into a lease.', 'October 31, 2025'],
    [
      'none in a sentence on what was reported',
      'On March 4, 2019, as previously reported, it sold a plant.',
      null,
    ],
    ['none in a sentence without an event', 'On March 4, 2019, the share price was $12.', null],
  ])('may be %s: %s', (_, body, words) => {
    const filing = filingOf(
      specimen({ items: `Item 1.01 Entry into a Material Definitive Agreement.\n\n${body}` }),
    );
    const [item] = filing.items;
    const opening = item ? openingDate(filing, item) : null;
    expect(opening && textOf(filing, opening.span)).toBe(words);
  });
});
