import { Parser } from 'htmlparser2';
import { S3Error } from './errors.ts';

/** What an element may hold; lists become repeated elements, `undefined` leaves the element out. */
export type XmlContent =
  string | number | boolean | undefined | XmlFields | readonly XmlFields[] | readonly string[];
export interface XmlFields {
  readonly [name: string]: XmlContent;
}

/** A document of S3's namespace. */
export function xmlDocument(root: string, fields: XmlFields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children(fields)}</${root}>`;
}

/** Errors carry no namespace. */
export function xmlError(fields: XmlFields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${children(fields)}</Error>`;
}

function children(fields: XmlFields): string {
  return Object.entries(fields)
    .map(([name, content]) => element(name, content))
    .join('');
}

function element(name: string, content: XmlContent): string {
  if (content === undefined) return '';
  if (Array.isArray(content)) return content.map((one: XmlContent) => element(name, one)).join('');
  if (typeof content === 'object') return `<${name}>${children(content as XmlFields)}</${name}>`;
  return `<${name}>${escaped(String(content))}</${name}>`;
}

/** Control characters, which keys may hold, become references as S3 writes them. */
function escaped(text: string): string {
  return text.replace(/[&<>"\p{Cc}\ufffe\uffff]/gu, (character) => `&#${character.codePointAt(0)};`);
}

export interface XmlElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a request's document. @throws S3Error MalformedXML when it is cut short or its root has another name. */
export function parseXml(source: string, root: string): XmlElement {
  const top: XmlElement = { name: '', children: [], text: '' };
  const open: XmlElement[] = [top];
  let wellFormed = true;
  const parser = new Parser(
    {
      onopentag(name) {
        const child: XmlElement = { name, children: [], text: '' };
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext(text) {
        const current = open.at(-1);
        if (current) current.text += text;
      },
      onclosetag(_name, implied) {
        wellFormed &&= !implied;
        open.pop();
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(source);
  const [document, ...more] = top.children;
  const isComplete = wellFormed && more.length === 0 && document?.name === root;
  if (!isComplete) throw new S3Error('MalformedXML');
  return document;
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

export function textOf(parent: XmlElement, name: string): string | undefined {
  return childrenOf(parent, name)[0]?.text;
}
