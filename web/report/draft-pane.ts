import type { Document } from '../../core/filing/filing.ts';
import type { Report } from '../../core/report/report.ts';
import { html, type Markup, shown } from '../html.ts';
import { figures, MARK_NAMES, type Mark } from '../words.ts';
import {
  type DraftLine,
  draftLines,
  type Gap,
  holdsItsWords,
  type MarkedWords,
  markedWords,
  readableDocuments,
  type Segment,
} from './draft-lines.ts';

/** Marks above this number would drown the text and cost more than they tell. */
const MOST_MARKS = 300;

/** The draft beside the findings: lines with their numbers, words of findings marked. */
export function draftPane(report: Report, draft: Uint8Array | null): Markup {
  if (report.filing === null)
    return pane(html`<p class="d-none">The draft was not read, so there are no words to show.</p>`, []);
  if (!holdsItsWords(report.draft.format))
    return pane(
      html`<p class="d-none">
        The words of a ${KINDS[report.draft.format ?? '']} are not shown here: each finding quotes its own and
        names their place.
      </p>`,
      [],
    );
  const documents = draft && readableDocuments(report, draft);
  if (!documents) return pane(html`<p class="d-none">The draft itself is not part of this page.</p>`, []);
  const marks = markedWords(report).slice(0, MOST_MARKS);
  const several = documents.length > 1;
  return pane(
    documents.map((document) => documentSection(document, marks, several)),
    marks,
    several ? documents : [],
  );
}

const KINDS: Readonly<Record<string, string>> = { docx: 'Word file', pdf: 'PDF', zip: 'package' };

function documentSection(document: Document, marks: readonly MarkedWords[], named: boolean): Markup {
  const name = documentName(document);
  return html`<section class="doc" id="doc-${document.index}" aria-label="${name}">
    ${named && html`<h3 class="doc-name">${name}</h3>`}${draftLines(document, marks).map(lineOrGap)}
  </section>`;
}

function pane(
  content: Markup | Markup[],
  marks: readonly MarkedWords[],
  documents: readonly Document[] = [],
): Markup {
  return html`<section class="draft" aria-labelledby="dh">
    <div class="d-top">
      <h2 id="dh">The draft</h2>
      ${
        documents.length > 0 &&
        html`<ul aria-label="Documents of the draft">
          ${documents.map(
            (document) => html`<li><a href="#doc-${document.index}">${documentName(document)}</a></li>`,
          )}
        </ul>`
      }
    </div>
    ${marks.length > 0 && html`<p class="d-key scr">${legend(marks)}</p>`}
    <div class="paper" tabindex="0" role="region" aria-label="Text of the draft with marks">${content}</div>
  </section>`;
}

function documentName({ type, name }: { type: string; name: string }): string {
  return shown(type || name);
}

function legend(marks: readonly MarkedWords[]): string {
  const levels = (Object.keys(MARK_NAMES) as Mark[]).filter((level) =>
    marks.some(({ mark }) => mark === level),
  );
  const lines = levels.map((level) => `${MARK_NAMES[level].line}: ${MARK_NAMES[level].one.toLowerCase()}.`);
  return [
    ...lines,
    ...(marks.some(({ related }) => related) ? ['Without tint: words compared with.'] : []),
  ].join(' ');
}

/** Lines that came from one line of an HTML source carry its number once. */
function lineOrGap(line: DraftLine | Gap, index: number, all: readonly (DraftLine | Gap)[]): Markup {
  if (!('segments' in line))
    return html`<p class="gap">
      Lines ${figures(line.from)} to ${figures(line.to)} are left out here: no finding is about them.
    </p> `;
  const before = all[index - 1];
  const again = before && 'segments' in before && before.number === line.number;
  return html`<div class="ln" data-n="${again ? '' : line.number}">
    <p>${line.segments.map(segmentMarkup)}</p>
  </div> `;
}

function segmentMarkup({ text, marks, begins, ends }: Segment): Markup {
  const words = shown(text);
  if (marks.length === 0) return html`${words}`;
  const inner = innermost(marks);
  const numbers = [...new Set(marks.map(({ number }) => number))].join(' ');
  const kind = marks.every(({ related }) => related) ? `m-${inner.mark} m-rel` : `m-${inner.mark}`;
  return html`${begins.map(({ number }) => html`<a class="spot" id="w${number}"></a>`)}<mark
      class="${kind}"
      data-f="${numbers}"
      >${words}</mark
    >${ends.map(chip)}`;
}

/** Of several, the shortest words: what a click takes. */
function innermost(marks: readonly MarkedWords[]): MarkedWords {
  return marks.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
}

function chip({ number, mark }: MarkedWords): Markup {
  const name = `Finding ${number}, ${MARK_NAMES[mark].one.toLowerCase()}`;
  return html`<a class="chip c-${mark}" href="#f${number}" data-f="${number}" aria-label="${name}"
    >${number}</a
  >`;
}
