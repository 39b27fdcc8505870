import { formerSpecimen, specimen, type Specimen } from './specimen.ts';

/** A compliant report of October 2024 that answers one item, with no exhibit that anybody reads. */
export function itemSpecimen(heading: string, words: string, change: Partial<Specimen> = {}): string {
  return specimen({ items: `${heading}\n\n${words}`, ...WITHOUT_RELEASE, ...change });
}

/** The same of April 2004, under an item of the former form. */
export function formerItemSpecimen(heading: string, words: string, change: Partial<Specimen> = {}): string {
  return formerSpecimen({
    items: `${heading}\n\n${words}`,
    ...WITHOUT_RELEASE,
    exhibitItem: '',
    ...change,
  });
}

const WITHOUT_RELEASE: Partial<Specimen> = {
  exhibitItem: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits.

104  Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
  exhibits: '',
};
