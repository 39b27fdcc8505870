import { describe, expect, it } from 'vitest';
import { nameOf, papersOf } from '../../../rules/_shared/papers.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

const names = (draft: string): string[] => papersOf(filingOf(draft)).map(nameOf);
const FILLER = 'The sensors were made in Portland and sold there. '.repeat(10);

describe('The papers of a filing', () => {
  it('are the report and its release', () => {
    expect(names(specimen())).toEqual(['the report', 'Exhibit 99.1']);
  });

  it('are the report alone, where the release is not attached', () => {
    expect(names(specimen({ exhibits: '' }))).toEqual(['the report']);
  });

  it.each([
    ['a contract', 'Exhibit 99.1\n\nAGREEMENT AND PLAN OF MERGER'],
    ['a plan', 'Exhibit 99.1\n\nExecutive Bonus Plan'],
    ['a court paper', 'Exhibit 99.1\n\nIN THE UNITED STATES BANKRUPTCY COURT'],
  ])('leave out %s', (_, head) => {
    const exhibitItem = 'Item 9.01 Financial Statements and Exhibits.\n\n99.1    The document\n';
    expect(names(specimen({ exhibitItem, exhibits: `${head}\n\n${FILLER}` }))).toEqual(['the report']);
  });

  it('leave out a contract that the index calls a press release', () => {
    const exhibits = `Exhibit 99.1\n\nAgreement and Plan of Merger\n\n${FILLER}`;
    expect(names(specimen({ exhibits }))).toEqual(['the report']);
  });

  it('keep the words of the release out of the report', () => {
    const [report, release] = papersOf(filingOf(specimen()));
    expect(report?.text).not.toContain('PORTLAND, Maine');
    expect(release?.text).toContain('PORTLAND, Maine');
  });
});
