import type { Document } from '../../core/filing/filing.ts';
import type { ReadDraft } from '../../core/report/read-draft.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup, raw, shown } from '../html.ts';
import { frameAround } from '../report/draft-frame.ts';
import { type DraftPane, paneAround, paneSaying, paper } from '../report/draft-pane.ts';
import { isTooDeep } from './depth.ts';
import { legendOf } from './draft-marks.ts';
import { linesMarkup } from './lines-markup.ts';
import { type MarkedWords, markedWords, stretchesOf } from './marked-words.ts';
import { paperHtml } from './paper-html.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** Characters of the draft that a page holds, their marks and layout among them; beyond, documents are shown around findings. */
const ROOM = 190_000;
/** Bytes of markup that are looked at; a longer document would not fit the page anyway. */
const LARGEST_MARKUP = 500_000;

/**
 * The draft with the words of each finding marked. A document of markup is shown as it looks, in a frame where nothing runs; any
 * other by its lines, paragraphs or pages.
 */
export function drawDraft(report: Report, draft: ReadDraft | null): DraftPane {
  if (report.filing === null) return paneSaying('The draft was not read, so there are no words to show.');
  const documents = draft?.documents.filter(({ role }) => role !== 'other') ?? [];
  if (!draft || documents.length === 0) return paneSaying('The draft itself is not part of this page.');
  const marks = markedWords(report);
  const papers = papersOf(documents, marks, sourcesOf(report, draft));
  const several = documents.length > 1;
  const sections = papers.map(({ document, content }) => sectionOf(document, content, several));
  return paneAround(papers.some(({ looks }) => looks) ? frameAround(sections) : paper(sections), {
    documents: several ? documents.map((one) => ({ id: idOf(one), name: nameOf(one) })) : [],
    legend: legendOf(marks),
  });
}

interface Paper {
  readonly document: Document;
  readonly content: Markup;
  /** It is shown as it looks. */
  readonly looks: boolean;
}

/** The documents in order, each with the room that those before it have left. */
function papersOf(documents: readonly Document[], marks: readonly MarkedWords[], sources: Sources): Paper[] {
  let room = ROOM;
  return documents.map((document) => {
    const whole = room > 0 ? asItLooks(document, marks, sources) : null;
    const looks = whole !== null && whole.length <= room;
    const content = looks ? whole : inLines(document, marks, room);
    room -= content.length;
    return { document, content: raw(content), looks };
  });
}

/** By its lines; around its findings alone where signs that have to be escaped outgrow the room. */
function inLines(document: Document, marks: readonly MarkedWords[], room: number): string {
  const lines = linesMarkup(document, marks, room).toString();
  return lines.length <= room ? lines : linesMarkup(document, marks, 0).toString();
}

function asItLooks(document: Document, marks: readonly MarkedWords[], sources: Sources): string | null {
  const { start, end } = document.bytes;
  if (end - start > LARGEST_MARKUP) return null;
  const markup = sources.markupOf(document);
  if (markup === null || isTooDeep(markup)) return null;
  return paperHtml(document, markup, stretchesOf(document, marks), sources.picture);
}

function sectionOf(document: Document, content: Markup, named: boolean): Markup {
  const name = nameOf(document);
  return html`<section
    class="doc${document.parts?.kind === 'paragraph' && ' flow'}"
    id="${idOf(document)}"
    aria-label="${name}"
  >
    ${named && html`<h3 class="doc-name">${name}</h3>`}${content}
  </section>`;
}

function idOf({ index }: Document): string {
  return `doc-${index}`;
}

function nameOf({ type, name }: Document): string {
  return shown(type || name);
}
