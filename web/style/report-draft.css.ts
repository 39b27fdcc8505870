/** The draft beside its findings, with the words marked. */
export const draftCss = String.raw`
iframe {
  border: 0;
  width: 100%;
  height: calc(100vh - 128px);
  background: #fff;
  display: block;
  color-scheme: light;
}
html:not(.js) .scripted {
  display: none;
}
.page {
  margin: 12px 0 4px 44px;
  padding-bottom: 4px;
  border-bottom: 1px solid var(--line);
  color: var(--muted);
  font: 600 14px/1.4 var(--ui);
}
.draft {
  position: sticky;
  top: 12px;
  border: 1px solid var(--line);
  background: var(--surface);
  display: flex;
  flex-direction: column;
  max-height: calc(100vh - 24px);
}
.d-top {
  padding: 10px 16px;
  border-bottom: 1px solid var(--line);
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  align-items: baseline;
}
.d-top h2 {
  font: 600 16px/1.3 var(--ui);
}
.d-top ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 14px;
  font-size: 14px;
}
.d-top a {
  padding: 2px 0;
  display: inline-block;
}
.d-key {
  padding: 6px 16px;
  border-bottom: 1px solid var(--line);
  font-size: 13px;
  color: var(--muted);
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
}
.paper {
  overflow: auto;
  padding: 14px 16px 40px 0;
  font: 400 14px/1.6 var(--mono);
  position: relative;
}
.ln {
  display: grid;
  grid-template-columns: 44px minmax(0, 1fr);
  scroll-margin: 80px;
  content-visibility: auto;
  contain-intrinsic-size: auto 22px;
}
.ln::before {
  content: attr(data-n);
  color: var(--muted);
  font-size: 12px;
  text-align: right;
  padding-right: 14px;
  line-height: 22px;
  user-select: none;
}
.ln p {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  min-height: 22px;
  max-width: 80ch;
}
.flow .ln {
  font: 400 16px/1.45 var(--serif);
}
.flow .ln p {
  max-width: 70ch;
  tab-size: 6;
}
mark {
  color: inherit;
  background: var(--m);
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
  text-decoration-color: var(--mc);
  cursor: pointer;
  scroll-margin: 96px;
}
.m-error {
  --m: var(--errort);
  --mc: var(--error);
  text-decoration-style: double;
}
.m-warning {
  --m: var(--warnt);
  --mc: var(--warn);
}
.m-info {
  --m: var(--infot);
  --mc: var(--info);
  text-decoration-style: dotted;
}
.m-unsure {
  --m: var(--unsuret);
  --mc: var(--unsure);
  text-decoration-style: dashed;
}
.m-rel {
  --m: transparent;
}
mark.on {
  outline: 2px solid var(--mc);
  outline-offset: 1px;
}
.chip {
  display: inline-block;
  min-width: 20px;
  padding: 0 3px;
  margin: 0 2px;
  border: 1.5px solid currentColor;
  border-radius: 3px;
  background: var(--surface);
  font: 600 12px/17px var(--ui);
  text-align: center;
  text-decoration: none;
  vertical-align: 1px;
}
.c-error {
  color: var(--error);
}
.c-warning {
  color: var(--warn);
}
.c-info {
  color: var(--info);
}
.c-unsure {
  color: var(--unsure);
}
`;
