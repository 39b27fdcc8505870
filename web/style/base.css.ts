/** Tokens, type, controls and paper, for every page: the design language's values and no others. */
export const baseCss = String.raw`
:root {
  color-scheme: light dark;
  --bg: #f6f5f1;
  --surface: #fff;
  --sunk: #efede7;
  --sel: #fff9e0;
  --ink: #16181d;
  --muted: #555a64;
  --line: #d5d2c9;
  --edge: #7d7b74;
  --link: #174a8c;
  --accent: #16396b;
  --onaccent: #fff;
  --focus: #0b57d0;
  --error: #a3201a;
  --errort: #fbe9e6;
  --warn: #7d4a00;
  --warnt: #fdf0d5;
  --info: #1f5a96;
  --infot: #e6eff9;
  --pass: #1a653a;
  --passt: #e4f2e8;
  --unsure: #643aa0;
  --unsuret: #f0eafa;
  --ui: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  --serif:
    Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, Cambria, 'Liberation Serif',
    serif;
  --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #121417;
    --surface: #1a1d22;
    --sunk: #0d0f11;
    --sel: #2a2717;
    --ink: #ebe8e1;
    --muted: #a9adb6;
    --line: #343941;
    --edge: #8a8f99;
    --link: #9cc4f7;
    --accent: #a9cbf8;
    --onaccent: #0d1a2c;
    --focus: #8ab8ff;
    --error: #ff9c92;
    --errort: #3d1a18;
    --warn: #f2bd6b;
    --warnt: #38290f;
    --info: #93c2f4;
    --infot: #152c45;
    --pass: #86d3a1;
    --passt: #13301f;
    --unsure: #cdb0f8;
    --unsuret: #2c2142;
  }
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding: 16px 0 84px;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--bg);
  color: var(--ink);
  font: 400 16px/1.5 var(--ui);
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
h1,
h2,
h3,
p,
ol,
ul,
dl,
dd,
table,
fieldset {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
fieldset {
  border: 0;
  min-width: 0;
}
h1 {
  font: 600 24px/1.25 var(--serif);
}
h2 {
  font: 600 22px/1.25 var(--serif);
}
h3 {
  font: 600 16px/1.35 var(--ui);
}
a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}
a:hover {
  text-decoration-thickness: 2px;
}
:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
  border-radius: 2px;
}
svg {
  flex: none;
}
.ic {
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.7;
  vertical-align: -2px;
}
.small {
  font-size: 14px;
  line-height: 1.45;
}
.muted {
  color: var(--muted);
}
.mono {
  font-family: var(--mono);
  font-size: 0.92em;
}
.vh {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip {
  position: absolute;
  left: -999px;
  top: 0;
  background: var(--surface);
  padding: 8px 12px;
  z-index: 9;
}
.skip:focus {
  left: 8px;
}
.wrap {
  max-width: 1392px;
  margin: 0 auto;
  padding: 0 24px;
}
.top {
  border-bottom: 1px solid var(--line);
  background: var(--surface);
}
.top .wrap {
  display: flex;
  align-items: center;
  gap: 4px 24px;
  min-height: 48px;
  flex-wrap: wrap;
}
.brand {
  font: 700 18px/1 var(--serif);
  color: var(--ink);
  text-decoration: none;
  padding: 6px 0;
}
.top nav ul {
  display: flex;
  gap: 20px;
}
.top nav a {
  color: var(--ink);
  font-size: 14px;
  padding: 6px 0;
  text-decoration: none;
  display: block;
}
.top nav a:hover {
  text-decoration: underline;
}
.top nav a[aria-current] {
  font-weight: 600;
  box-shadow: inset 0 -2px var(--ink);
}
.who {
  margin-left: auto;
  font-size: 14px;
  color: var(--muted);
}
.head {
  padding: 16px 0 12px;
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  align-items: baseline;
}
.crumb {
  font-size: 14px;
  width: 100%;
}
.idline {
  font-size: 14px;
  color: var(--muted);
  display: flex;
  flex-wrap: wrap;
  gap: 0 14px;
}
.idline .mono {
  color: var(--ink);
}
.eyebrow {
  font: 600 14px/1.3 var(--ui);
  color: var(--muted);
  margin-bottom: 8px;
}
.btn {
  font: 600 15px/1.2 var(--ui);
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-height: 40px;
  padding: 8px 16px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: var(--surface);
  color: var(--ink);
  text-decoration: none;
  cursor: pointer;
}
.btn:hover {
  border-color: var(--ink);
}
.btn.primary {
  background: var(--accent);
  border-color: var(--accent);
  color: var(--onaccent);
}
.btn.primary:hover {
  filter: brightness(1.12);
}
.btn.sm {
  min-height: 32px;
  padding: 4px 10px;
  font-size: 14px;
  font-weight: 500;
}
.btn[aria-disabled='true'],
.btn[aria-disabled='true']:hover {
  background: transparent;
  border: 1px dashed var(--edge);
  color: var(--muted);
  cursor: not-allowed;
  filter: none;
}
.acts {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 14px;
}
kbd {
  font: 600 12px/1 var(--mono);
  border: 1px solid var(--edge);
  border-radius: 3px;
  padding: 2px 5px;
  background: var(--surface);
  color: var(--ink);
}
summary {
  cursor: pointer;
}
details > summary:hover {
  text-decoration: underline;
}
.lnk > summary {
  color: var(--link);
  font-size: 14px;
  padding: 4px 0;
  width: fit-content;
}
label {
  font-weight: 600;
  font-size: 14px;
  display: block;
  margin-bottom: 5px;
}
.opt2 label,
dialog label {
  margin: 0;
}
.hint {
  font-size: 14px;
  color: var(--muted);
  font-weight: 400;
}
input,
textarea,
select {
  font: 400 16px/1.4 var(--ui);
  color: var(--ink);
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: 4px;
  padding: 8px 10px;
  max-width: 100%;
  min-height: 40px;
}
textarea {
  width: 100%;
  min-height: 72px;
}
input[type='radio'],
input[type='checkbox'] {
  width: 20px;
  height: 20px;
  min-height: 0;
  margin: 0;
  accent-color: var(--accent);
  flex: none;
}
.sev {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  font: 600 14px/1.3 var(--ui);
  white-space: nowrap;
}
.s-error {
  color: var(--error);
}
.s-warning {
  color: var(--warn);
}
.s-info {
  color: var(--info);
}
.s-pass {
  color: var(--pass);
}
.s-unsure {
  color: var(--unsure);
}
.s-none {
  color: var(--muted);
}
table {
  border-collapse: collapse;
  width: 100%;
}
caption {
  text-align: left;
  font-weight: 600;
  padding-bottom: 6px;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 8px 12px 8px 0;
  border-bottom: 1px solid var(--line);
}
thead th {
  font-size: 14px;
  color: var(--muted);
  font-weight: 600;
}
.foot {
  border-top: 1px solid var(--line);
  margin-top: 48px;
  padding: 16px 0 40px;
  font-size: 14px;
  color: var(--muted);
}
.foot .wrap {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
}
dialog {
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--surface);
  color: var(--ink);
  padding: 20px 24px;
  max-width: min(92vw, 460px);
}
dialog::backdrop {
  background: rgb(0 0 0/0.5);
}
@media screen and (max-width: 720px) {
  .wrap {
    padding: 0 16px;
  }
  .top .wrap {
    gap: 0 10px;
  }
  .top nav a,
  .top .btn {
    white-space: nowrap;
  }
  .top .btn {
    padding: 4px 8px;
  }
  .brand {
    font-size: 16px;
  }
  .top nav ul {
    gap: 10px;
  }
  .who span {
    display: none;
  }
  .idline .opt {
    display: none;
  }
  .head {
    padding: 10px 0 8px;
  }
  h1 {
    font-size: 20px;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .go {
    scroll-behavior: smooth;
  }
}
@media (forced-colors: active) {
  .sev,
  mark {
    forced-color-adjust: auto;
  }
  mark {
    border-bottom: 2px solid;
  }
  .btn {
    border: 2px solid ButtonText;
  }
}
@media print {
  :root {
    --bg: #fff;
    --surface: #fff;
    --sunk: #fff;
    --sel: #fff;
    --ink: #000;
    --muted: #333;
    --line: #999;
    --edge: #555;
    --link: #000;
    --error: #000;
    --errort: #eee;
    --warn: #000;
    --warnt: #eee;
    --info: #000;
    --infot: #fff;
    --pass: #000;
    --unsure: #000;
    --unsuret: #eee;
    color-scheme: light;
  }
  @page {
    margin: 16mm 15mm;
    @bottom-right {
      content: counter(page) ' of ' counter(pages);
      font: 9pt sans-serif;
    }
  }
  body {
    font-size: 10.5pt;
  }
  .top nav,
  .skip,
  .btn,
  .acts,
  .noprint,
  dialog {
    display: none !important;
  }
  .wrap {
    padding: 0;
    max-width: none;
  }
  .foot {
    margin-top: 16px;
    padding: 8px 0;
  }
  .head {
    padding: 8px 0;
  }
  h1 {
    font-size: 17pt;
  }
  .top .wrap {
    min-height: 32px;
  }
  summary {
    list-style: none;
  }
  a[href^='http']::after {
    content: ' <' attr(href) '>';
    font-size: 8.5pt;
    overflow-wrap: anywhere;
  }
  details:not(.long)::details-content {
    content-visibility: visible !important;
    display: block !important;
  }
}

.sprite {
  position: absolute;
}
.top form.who {
  display: flex;
  align-items: center;
  gap: 12px;
}
.state-bar {
  border: 1px solid var(--edge);
  border-left: 4px solid var(--ink);
  background: var(--surface);
  padding: 10px 20px;
  margin-bottom: 12px;
  max-width: none;
}
.single {
  max-width: 640px;
  padding: 44px 0;
}
.single h1 {
  margin-bottom: 12px;
}
.single > h1 ~ * + *,
.single form p + p {
  margin-top: 14px;
}
@media screen and (max-width: 720px) {
  .top .who span {
    display: none;
  }
  .top .wrap {
    flex-wrap: nowrap;
  }
}
@media print {
  .top form,
  .files {
    display: none !important;
  }
}
`;
