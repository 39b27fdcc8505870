import { describe, expect, it } from 'vitest';
import { checkOne } from '../../../bench/hostile/check-one.ts';
import { asHtml, wordFile, wordXml } from '../../../bench/hostile/drafts.ts';
import type { Report } from '../../../core/report/report.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';

const check = (name: string, words: string | Uint8Array): Promise<Report> =>
  checkOne({ name, bytes: typeof words === 'string' ? Buffer.from(words) : words });

/** What a reader is told of a draft that was not read. */
const told = ({ verdict, findings }: Report): object => ({
  verdict,
  said: findings.map(({ message }) => message),
});

const DOCUMENT = '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nWords.\n</TEXT>\n</DOCUMENT>\n';
const TOO_MANY_PIECES =
  'The file has more than 250,000 lines or signs beyond ASCII, or tags and unseen signs cut its words into more than 250,000 pieces: save a plain copy of it.';

describe('Beyond a limit a reader is told so in one sentence', () => {
  it.each([
    ['lines', 'a.txt', specimen() + '\n'.repeat(250_001)],
    ['signs of two bytes', 'a.txt', specimen() + '\u00e9'.repeat(250_001)],
    ['pieces of plain text', 'a.txt', Buffer.from(specimen() + 'a\u00ad'.repeat(250_001), 'latin1')],
    ['pieces between entities', 'a.htm', asHtml('a&amp;'.repeat(250_001))],
  ])('that there are too many %s', async (_, name, words) => {
    expect(told(await check(name, words))).toEqual({ verdict: 'unreadable', said: [TOO_MANY_PIECES] });
  });

  it('that there are too many documents', async () => {
    const submission = `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${specimen()}\n</TEXT>\n</DOCUMENT>\n`;
    expect(told(await check('a.txt', submission + DOCUMENT.repeat(1_000)))).toEqual({
      verdict: 'unreadable',
      said: ['The submission holds more than 1,000 documents: upload the report with its exhibits.'],
    });
    expect((await check('a.txt', submission + DOCUMENT.repeat(999))).draft.documents).toHaveLength(1_000);
  });
});

describe('Words of a draft are words, whatever they are called', () => {
  it.each([
    ['a tag', '<constructor a="b">x</constructor><__proto__ href="c">y</__proto__>'],
    [
      'a fact',
      '<ix:nonNumeric name="dei:constructor" contextRef="__proto__" format="ixt:constructor">x</ix:nonNumeric>',
    ],
  ])('%s that is named as a method of every object is', async (_, markup) => {
    const { verdict, counts } = await check('a.htm', asHtml(markup));
    expect([verdict === 'unreadable', counts.crashed]).toEqual([false, 0]);
  });

  it('a company that is named so is', async () => {
    const { filing } = await check('a.txt', specimen().replaceAll('Alder Point', 'Constructor __proto__'));
    expect(filing?.registrants[0]?.name).toBe('Constructor __proto__ Instruments, Inc.');
  });
});

describe('Nothing outside of the draft is looked for', () => {
  const ENTITY = '<!DOCTYPE a [<!ENTITY outside SYSTEM "file:///etc/hostname">]>';
  const fetched = async (name: string, draft: string | Uint8Array): Promise<string> =>
    JSON.stringify(await check(name, draft));

  it('for an entity of HTML', async () => {
    const report = await fetched('a.htm', ENTITY + asHtml('<p>Item 8.01 &outside; Other Events.</p>'));
    expect(report).toContain('"verdict":');
  });

  it('for an entity of a Word file', async () => {
    const xml = wordXml('<w:p><w:r><w:t>&outside;</w:t></w:r></w:p>', ENTITY);
    expect((await check('a.docx', wordFile(xml))).draft.format).toBe('docx');
  });

  it('for a template that a Word file names', async () => {
    const relationships =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/></Relationships>';
    const file = wordFile(wordXml(''), { 'word/_rels/document.xml.rels': relationships });
    expect((await check('a.docx', file)).verdict).toBe('ready');
  });
});
