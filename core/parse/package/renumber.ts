import type { Document } from '../../filing/filing.ts';
import { roleOfType } from '../steps/document-role.ts';

/** The document at another place of the draft: what its facts say of their place moves along. */
export function renumbered(document: Document, index: number): Document {
  const { tagged } = document;
  if (!tagged || index === document.index) return { ...document, index };
  const facts = tagged.facts.map((fact) => ({ ...fact, span: { ...fact.span, document: index } }));
  return { ...document, index, tagged: { ...tagged, facts } };
}

/** The document as a paper of that type beside the report; only the report's facts are read. */
export function asPaper(document: Document, type: string): Document {
  if (roleOfType(type) === 'other') return asOther({ ...document, type });
  return { ...document, type, role: 'exhibit', tagged: null };
}

/** The document as one whose words are not the filer's, or are told elsewhere. */
export function asOther(document: Document): Document {
  return {
    ...document,
    role: 'other',
    text: '',
    map: { read: [], source: [], lines: [0], wide: [] },
    parts: null,
    pictures: [],
    marks: [],
    tagged: null,
  };
}
