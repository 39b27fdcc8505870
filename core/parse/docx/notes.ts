import type { Parts } from './parts.ts';

const LONGEST_COMMENT = 300;
const MOST_COMMENTS = 2_000;

/** The words of comments by their ids. Who wrote them is not told. */
export function commentsIn(parts: Parts, name: string): Map<string, string> {
  const comments = new Map<string, string>();
  let id: string | null = null;
  let isText = false;
  parts.read(name, {
    open: (element, attributes) => {
      isText = element === 'w:t';
      if (element === 'w:comment' && comments.size < MOST_COMMENTS) {
        id = attributes.get('w:id') ?? '';
        comments.set(id, '');
      } else if (element === 'w:p' && id !== null) comments.set(id, `${comments.get(id) ?? ''} `);
    },
    close: (element) => {
      isText = false;
      if (element === 'w:comment') id = null;
    },
    text: (words) => {
      if (!isText || id === null) return;
      const before = comments.get(id) ?? '';
      if (before.length < LONGEST_COMMENT) comments.set(id, before + words.slice(0, LONGEST_COMMENT));
    },
  });
  return comments;
}

/** Properties that name people and places, by their names in the files of properties. */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'dc:creator': 'creator',
    'cp:lastModifiedBy': 'lastModifiedBy',
    'app:Company': 'company',
    'app:Manager': 'manager',
  }),
);

/** Which properties of the file are filled in. What they say is not kept. */
export function propertiesIn(parts: Parts, names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of names) {
    let property: string | undefined;
    parts.read(name, {
      open: (element) => {
        property = PROPERTIES.get(element);
      },
      close: () => {
        property = undefined;
      },
      text: (words) => {
        if (property !== undefined && words.trim() !== '') found.add(property);
      },
    });
  }
  return [...found];
}
