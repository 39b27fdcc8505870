import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../core/filing/span.ts';
import {
  type CoverCaption,
  captionOf,
  isSaidToBeNone,
  wordsAtCaption,
} from '../../../rules/_shared/cover-captions.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('A caption of the cover', () => {
  it.each<[CoverCaption, string]>([
    ['name', '(Exact name of registrant as specified in its charter)'],
    ['jurisdiction', '(State or other jurisdiction of incorporation)'],
    ['file-number', '(Commission File Number)'],
    ['ein', '(IRS Employer Identification No.)'],
    ['address', '(Address of principal executive offices)'],
    ['zip', '(Zip Code)'],
    ['telephone', "Registrant's telephone"],
    ['former-name', '(Former name or former address, if changed since last report)'],
  ])('of the %s reads %s', (caption, words) => {
    const filing = filingOf(specimen());
    const span = captionOf(filing, caption);
    expect(span && excerptOf(filing, span)).toBe(words);
  });

  it('is not there where it is left out', () => {
    const filing = filingOf(specimen().replace('(Commission File Number)', ''));
    expect(captionOf(filing, 'file-number')).toBeNull();
  });
});

describe('The words at a caption', () => {
  it.each<[string, string, string | null]>([
    ['above it', specimen({ jurisdiction: 'Ruritania' }), 'Ruritania'],
    ['above a ruling', specimen({ jurisdiction: 'Ruritania\n_________' }), 'Ruritania'],
    [
      'behind a colon',
      specimen().replace(/Delaware\n\(State[^)]*\)/, 'State or other jurisdiction: Ruritania'),
      'Ruritania',
    ],
    ['nowhere', specimen({ jurisdiction: '' }), null],
    ['nowhere but a ruling', specimen({ jurisdiction: '_______' }), null],
  ])('stand %s', (_where, draft, words) => {
    const filing = filingOf(draft);
    const caption = captionOf(filing, 'jurisdiction');
    const span = caption && wordsAtCaption(filing, caption);
    expect(span && excerptOf(filing, span)).toBe(words);
  });

  it.each([
    ['N/A', true],
    ['Not applicable', true],
    ['47-1180362', false],
  ])('%s say that there is none: %s', (ein, expected) => {
    const filing = filingOf(specimen({ ein }));
    const caption = captionOf(filing, 'ein');
    expect(caption !== null && isSaidToBeNone(filing, caption)).toBe(expected);
  });
});
