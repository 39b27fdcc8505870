import { describe, expect, it } from 'vitest';
import { htmlSpecimen, htmlSpecimenWithItem, htmlSubmission } from '../../../rules/_shared/html-specimen.ts';
import { wrappedSpecimen } from '../../../rules/_shared/wrapped-specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('the specimen in other clothes', () => {
  it('is the same report in HTML', () => {
    const filing = filingOf(htmlSpecimen(), 'report.htm');
    expect(filing.documents.map(({ format }) => format)).toEqual(['html']);
    expect(filing.items.map(({ number }) => number)).toEqual(['2.02', '9.01']);
    expect(filing.cover.reportDate?.text).toBe('October 29, 2024');
  });

  it('holds markup of the item as given', () => {
    const filing = filingOf(htmlSpecimenWithItem('The <b>plant</b> opened.'), 'report.htm');
    expect(filing.documents[0]?.text).toContain('The plant opened.');
  });

  it('is a submission with its exhibit', () => {
    const filing = filingOf(htmlSubmission('EX-99.1', '<p>Exhibit 99.1</p>'));
    expect(filing.documents.map(({ role }) => role)).toEqual(['report', 'exhibit']);
  });

  it('has lines of at most 80 characters but for the words given', () => {
    const words = 'The plant opened. '.repeat(6);
    const long = wrappedSpecimen(words)
      .split('\n')
      .filter((line) => line.length > 80);
    expect(long).toEqual([words]);
  });
});
