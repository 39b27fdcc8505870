/** The draft in its frame: on its own white paper whatever the theme, since that is how it looks; marks and chips as on the page. */
export const draftFrameCss = String.raw`
html {
  background: #fff;
  color: #000;
  color-scheme: light;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  font: 400 16px/1.35 'Times New Roman', Times, 'Liberation Serif', serif;
}
.doc {
  padding: 20px 28px 60px;
  overflow-x: auto;
  overflow-wrap: break-word;
}
.doc + .doc {
  border-top: 12px solid #d5d2c9;
}
.doc-name {
  margin: 0 0 16px;
  padding-bottom: 4px;
  border-bottom: 1px solid #d5d2c9;
  color: #555a64;
  font: 600 14px/1.4 system-ui, sans-serif;
}
.a {
  color: #00e;
  text-decoration: underline;
}
.pic {
  display: inline-block;
  border: 1px dashed #555;
  padding: 2px 6px;
  color: #333;
  font: 400 12px/1.4 system-ui, sans-serif;
}
img {
  max-width: 100%;
}
mark {
  color: #000;
  background: var(--m);
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
  text-decoration-color: var(--c);
  cursor: pointer;
}
.m-error,
.c-error {
  --m: #fbe9e6;
  --c: #a3201a;
}
.m-warning,
.c-warning {
  --m: #fdf0d5;
  --c: #7d4a00;
}
.m-info,
.c-info {
  --m: #e6eff9;
  --c: #1f5a96;
}
.m-unsure,
.c-unsure {
  --m: #f0eafa;
  --c: #643aa0;
}
.m-error {
  text-decoration-style: double;
}
.m-info {
  text-decoration-style: dotted;
}
.m-unsure {
  text-decoration-style: dashed;
}
.m-rel {
  --m: transparent;
}
mark.on {
  outline: 2px solid var(--c);
  outline-offset: 1px;
}
.chip {
  display: inline-block;
  min-width: 20px;
  padding: 0 3px;
  margin: 0 2px;
  border: 1.5px solid var(--c);
  border-radius: 3px;
  background: #fff;
  color: var(--c);
  font: 600 12px/17px system-ui, sans-serif;
  letter-spacing: 0;
  text-align: center;
  text-decoration: none;
  text-indent: 0;
  text-transform: none;
  white-space: nowrap;
  vertical-align: 1px;
  visibility: visible;
}
:focus-visible {
  outline: 3px solid #0b57d0;
  outline-offset: 2px;
}
.ln {
  display: grid;
  grid-template-columns: 44px minmax(0, 1fr);
  font: 400 14px/1.6 ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace;
  content-visibility: auto;
  contain-intrinsic-size: auto 22px;
}
.ln::before {
  content: attr(data-n);
  color: #555a64;
  font-size: 12px;
  line-height: 22px;
  user-select: none;
}
.ln p {
  margin: 0;
  min-height: 22px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.flow .ln {
  font: 400 16px/1.45 'Times New Roman', Times, 'Liberation Serif', serif;
}
.gap,
.page {
  margin: 10px 0;
  padding: 4px 0;
  color: #555a64;
  font: 400 14px/1.5 system-ui, sans-serif;
}
.page {
  border-bottom: 1px solid #d5d2c9;
  font-weight: 600;
}
@media (max-width: 480px) {
  .doc {
    padding: 14px 12px 48px;
  }
}
`;
