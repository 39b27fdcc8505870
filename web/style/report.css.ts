/** The report: three answers, findings beside the draft, rules and identity. */
export const reportCss = String.raw`
.brief {
  display: grid;
  grid-template-columns: 1.05fr 1fr 1.2fr;
  background: var(--surface);
  border-top: 4px solid var(--ink);
  border-bottom: 1px solid var(--line);
}
.brief > section {
  padding: 16px 24px 18px;
}
.brief > section + section {
  border-left: 1px solid var(--line);
}
.verdict {
  font: 600 34px/1.12 var(--serif);
  display: flex;
  gap: 12px;
  align-items: center;
  letter-spacing: -0.01em;
}
.verdict .ic {
  width: 30px;
  height: 30px;
  stroke-width: 1.5;
}
.due {
  font: 600 26px/1.2 var(--serif);
}
.due span {
  display: block;
  font: 400 16px/1.4 var(--ui);
  margin-top: 2px;
}
.left {
  margin-top: 8px;
  font-weight: 600;
}
.brief p + p {
  margin-top: 6px;
}
.brief p + .acts {
  margin-top: 14px;
}
.todo {
  margin-top: 6px;
}
.todo li {
  padding: 7px 0 7px 30px;
  position: relative;
}
.todo li + li {
  border-top: 1px solid var(--line);
}
.todo li::before {
  content: attr(data-n);
  position: absolute;
  left: 0;
  top: 9px;
  width: 20px;
  height: 20px;
  border: 1px solid var(--edge);
  border-radius: 50%;
  font: 600 13px/18px var(--ui);
  text-align: center;
}
.todo a {
  font-weight: 600;
}
.todo span {
  display: block;
  font-size: 14px;
  color: var(--muted);
}
.cal {
  table-layout: fixed;
  font-size: 13px;
  margin-top: 10px;
}
.cal caption {
  font-size: 14px;
}
.cal th,
.cal td {
  padding: 3px 2px;
  border: 1px solid var(--line);
  text-align: center;
  line-height: 1.3;
}
.cal + p {
  margin-top: 8px;
}
.cal th {
  font-size: 13px;
  color: var(--muted);
  font-weight: 500;
  border: 0;
}
.cal td b {
  display: block;
  font-size: 15px;
}
.cal .no {
  background: var(--sunk);
  color: var(--muted);
}
.cal .ev {
  border: 2px dashed var(--ink);
}
.cal .du {
  background: var(--ink);
  color: var(--bg);
}
.bar {
  display: flex;
  flex-wrap: wrap;
  gap: 10px 20px;
  align-items: center;
  margin: 28px 0 10px;
}
.filt {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
}
.filt button[aria-pressed='true'] {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
}
.step {
  position: sticky;
  bottom: 0;
  z-index: 2;
  background: var(--bg);
  border-top: 1px solid var(--line);
  padding: 8px 0;
  display: flex;
  gap: 8px;
  align-items: center;
  font-size: 14px;
}
.step [data-keys] {
  margin-left: auto;
}
.step #count {
  min-width: 52px;
  text-align: center;
}
html:not(.js) .step,
html:not(.js) .filt,
html:not(.js) .views {
  display: none;
}
.work {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 28px;
  align-items: start;
}
.f {
  background: var(--surface);
  border: 1px solid var(--line);
  border-left: 4px solid var(--line);
  padding: 14px 18px 14px;
  margin-bottom: 10px;
}
.f[aria-current] {
  border-color: var(--edge);
  border-left-color: var(--ink);
}
.f-top {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 12px;
  align-items: center;
}
.f-top .at {
  margin-left: auto;
  font-size: 14px;
}
.f h3 {
  margin-top: 4px;
}
.f h3 button {
  all: unset;
  cursor: pointer;
  padding: 2px 0;
  min-height: 28px;
  display: flex;
  gap: 10px;
  width: 100%;
  font: 600 17px/1.35 var(--ui);
  box-sizing: border-box;
}
.f h3 button:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 3px;
}
.f h3 button:hover {
  text-decoration: underline;
}
.f h3 button::after {
  content: '';
  flex: none;
  margin: 7px 2px 0 auto;
  width: 8px;
  height: 8px;
  border: solid var(--muted);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
}
.f h3 button[aria-expanded='true']::after {
  transform: rotate(225deg);
  margin-top: 11px;
}
.num {
  flex: none;
  min-width: 22px;
  height: 22px;
  border: 1.5px solid currentColor;
  border-radius: 3px;
  font: 600 13px/20px var(--ui);
  text-align: center;
  margin-top: 1px;
}
.msg {
  margin: 4px 0 0 32px;
  max-width: 54ch;
}
.kv {
  display: grid;
  grid-template-columns: 76px minmax(0, 1fr);
  gap: 10px 16px;
  margin: 14px 0 0 32px;
}
.kv dt {
  font: 600 14px/1.6 var(--ui);
  color: var(--muted);
}
.kv dd {
  max-width: 54ch;
}
.kv dd p + p {
  margin-top: 6px;
}
.kv dd .small {
  color: var(--muted);
}
q,
.q {
  quotes: none;
  background: var(--qt, var(--sunk));
  padding: 1px 3px;
  font-family: var(--mono);
  font-size: 0.9em;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.f.error {
  --qt: var(--errort);
}
.f.warning {
  --qt: var(--warnt);
}
.f.info {
  --qt: var(--infot);
}
.f.unsure {
  --qt: var(--unsuret);
}
.kv dd:nth-of-type(n + 2) {
  --qt: var(--sunk);
}
.f-end {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 20px;
  margin: 14px 0 0 32px;
  padding-top: 8px;
  border-top: 1px solid var(--line);
  font-size: 14px;
  align-items: baseline;
}
.f-end a {
  padding: 4px 0;
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
.views {
  display: none;
}
.sec {
  margin-top: 44px;
}
.sec > h2 {
  margin-bottom: 4px;
}
.sec > p {
  max-width: 75ch;
}
.fam {
  max-width: 880px;
  margin-top: 14px;
}
.fam td,
.fam th {
  padding: 5px 12px 5px 0;
}
.fam td {
  text-align: right;
}
.fam thead th + th {
  text-align: right;
}
.fam tbody th {
  font-weight: 400;
}
.fam tfoot th,
.fam tfoot td {
  font-weight: 700;
  border-top: 2px solid var(--ink);
}
.fam td.z {
  color: var(--muted);
}
.rl {
  border-bottom: 1px solid var(--line);
  max-width: 1080px;
}
.rl > summary {
  padding: 10px 0;
  font-weight: 600;
}
.rl > summary span {
  font-weight: 400;
  color: var(--muted);
}
.rl h3 {
  font-size: 15px;
  margin: 10px 0 2px;
}
.rl ul {
  columns: 300px;
  column-gap: 32px;
  font: 400 14px/1.7 var(--mono);
  margin-bottom: 12px;
}
.rl li {
  break-inside: avoid;
  overflow-wrap: anywhere;
}
.id {
  display: grid;
  grid-template-columns: 170px minmax(0, 1fr);
  gap: 6px 16px;
  max-width: 900px;
  margin-top: 12px;
  font-size: 15px;
}
.id dt {
  color: var(--muted);
}
.id dd {
  overflow-wrap: anywhere;
}
@media screen and (max-width: 1100px) {
  .brief {
    grid-template-columns: 1fr 1fr;
  }
  .brief > section:last-child {
    grid-column: 1/-1;
    border-left: 0;
    border-top: 1px solid var(--line);
  }
}
@media screen and (max-width: 900px) {
  html {
    scroll-padding-top: 64px;
  }
  .work {
    display: block;
  }
  .draft {
    position: static;
    max-height: none;
  }
  .paper {
    max-height: none;
  }
  .js .views {
    display: flex;
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--bg);
    padding: 8px 0;
    gap: 0;
  }
  .views button {
    flex: 1;
    justify-content: center;
    border-radius: 0;
  }
  .views button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--bg);
    border-color: var(--ink);
  }
  .js [data-view='findings'] .draft,
  .js [data-view='draft'] .list {
    display: none;
  }
  .bar {
    margin-top: 20px;
  }
  .step .btn.sm,
  .filt .btn.sm,
  .views .btn.sm {
    min-height: 40px;
  }
}
@media screen and (max-width: 720px) {
  .brief {
    display: block;
  }
  .brief > section {
    padding: 9px 14px 10px;
  }
  .brief > section + section {
    border-left: 0;
    border-top: 1px solid var(--line);
  }
  .eyebrow {
    margin-bottom: 1px;
    font-size: 13px;
  }
  .opt {
    display: none;
  }
  .brief p {
    line-height: 1.4;
  }
  .verdict {
    font-size: 27px;
  }
  .verdict .ic {
    width: 24px;
    height: 24px;
  }
  .due {
    font-size: 20px;
  }
  .due span {
    font-size: 15px;
    line-height: 1.3;
    margin: 0;
  }
  .left {
    margin-top: 2px;
  }
  .acts {
    margin-top: 10px;
  }
  .todo {
    margin-top: 2px;
  }
  .todo li {
    padding-top: 4px;
    padding-bottom: 4px;
  }
  .todo li::before {
    top: 6px;
  }
  .todo span {
    line-height: 1.35;
  }
  .f {
    padding: 12px 14px;
  }
  .msg,
  .kv,
  .f-end {
    margin-left: 0;
  }
  .kv {
    display: block;
  }
  .kv dt {
    margin-top: 10px;
  }
  .id {
    display: block;
  }
  .id dt {
    margin-top: 8px;
  }
  .ln {
    grid-template-columns: 34px minmax(0, 1fr);
  }
  .ln::before {
    padding-right: 8px;
  }
  .paper {
    padding-right: 12px;
  }
  .fam {
    font-size: 14px;
  }
  .fam td,
  .fam th {
    padding-right: 6px;
  }
  .fam,
  .fam tbody,
  .fam tfoot,
  .fam tr {
    display: block;
  }
  .fam caption {
    display: block;
  }
  .fam thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .fam tr {
    padding: 6px 0;
    border-bottom: 1px solid var(--line);
  }
  .fam th,
  .fam td,
  .fam tfoot th,
  .fam tfoot td {
    border: 0;
    padding: 0;
  }
  .fam tbody th,
  .fam tfoot th {
    display: block;
  }
  .fam td {
    display: inline-block;
    text-align: left;
    margin-right: 14px;
  }
  .fam td.z {
    display: none;
  }
  .fam td::after {
    content: ' ' attr(data-l);
    color: var(--muted);
  }
}
@media print {
  .filt,
  .step,
  .views,
  .d-top ul,
  .f-end .show {
    display: none !important;
  }
  .work {
    display: block;
  }
  .brief {
    display: grid;
    grid-template-columns: 1fr 1.3fr;
  }
  .brief > section {
    padding: 8px 12px;
  }
  .brief > section:last-child {
    grid-column: 1/-1;
    border-left: 0;
    border-top: 1px solid var(--line);
  }
  .verdict {
    font-size: 20pt;
  }
  .due {
    font-size: 15pt;
  }
  .f {
    break-inside: avoid;
    border: 0;
    border-top: 1px solid #000;
    padding: 8px 0;
  }
  .f-body[hidden] {
    display: block !important;
  }
  .f h3 button::after {
    display: none;
  }
  .draft {
    position: static;
    max-height: none;
    border: 0;
    break-before: page;
  }
  .long {
    display: none;
  }
  .rl {
    border: 0;
  }
  .sec {
    margin-top: 20px;
    break-inside: auto;
  }
  .fam td,
  .fam th {
    padding: 2px 8px 2px 0;
    font-size: 9pt;
  }
  .kv {
    margin-top: 8px;
    gap: 4px 12px;
  }
  .f-end {
    margin-top: 6px;
    padding-top: 4px;
    font-size: 8.5pt;
  }
  .bar {
    margin: 14px 0 4px;
  }
  .msg {
    margin-top: 2px;
  }
  .f[aria-current] {
    border-color: #000;
  }
  .paper {
    overflow: visible;
    font-size: 9pt;
    padding: 8px 0;
  }
  .scr {
    display: none !important;
  }
  .rl ul {
    font-size: 8.5pt;
    columns: 3;
  }
  .sec {
    break-inside: auto;
  }
  mark {
    background: none;
    border-bottom: 0;
  }
  .cal .du {
    background: #fff;
    color: #000;
    border: 2px solid #000;
  }
}

.because {
  margin-top: 8px;
}
.copy,
.files {
  margin-top: 14px;
}
.files a {
  margin-right: 12px;
}
.lists {
  margin-top: 20px;
}
.rl > p {
  padding: 0 0 12px;
}
.spot {
  scroll-margin: 96px;
}
.unchecked {
  border-style: dashed;
}
.unchecked h3 {
  font-size: 17px;
  margin-top: 4px;
}
.unchecked .msg {
  margin-left: 0;
}
.f {
  content-visibility: auto;
  contain-intrinsic-size: auto 72px;
}
.ln,
.doc-name,
.gap,
.d-none {
  padding-left: 0;
}
.doc-name {
  font: 600 14px/1.4 var(--ui);
  padding: 14px 16px 6px 44px;
  color: var(--muted);
}
.gap {
  font: 400 14px/1.5 var(--ui);
  color: var(--muted);
  padding: 8px 16px 8px 44px;
}
.d-none {
  font: 400 16px/1.5 var(--ui);
  padding: 0 16px;
  color: var(--muted);
}
.keys-on {
  margin: 12px 0;
  display: flex;
  gap: 10px;
  align-items: center;
}
@media screen and (max-width: 720px) {
  .todo span {
    display: none;
  }
  .todo li {
    padding-top: 6px;
    padding-bottom: 6px;
  }
  .because {
    margin-top: 4px;
  }
  .copy,
  .files {
    margin-top: 8px;
  }
}
@media print {
  .f {
    content-visibility: visible;
  }
}
`;
