/** The findings, their rows, the filters and the stepper. */
export const findingsCss = String.raw`
.since {
  padding: 10px 24px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
  font-size: 15px;
}
.since ul {
  padding: 8px 0 4px 18px;
  list-style: disc;
}
.since li {
  padding: 2px 0;
}
.tag {
  display: inline-block;
  font: 500 13px/1.4 var(--ui);
  border: 1px solid var(--edge);
  border-radius: 3px;
  padding: 0 6px;
  white-space: nowrap;
  color: var(--ink);
}
.tag.new {
  border-width: 2px;
  font-weight: 700;
}
.note {
  margin: 12px 0 0 32px;
  padding: 10px 14px;
  border: 1px solid var(--edge);
  font-size: 15px;
  max-width: 62ch;
}
.note p + p {
  margin-top: 6px;
}
del {
  background: var(--errort);
  text-decoration-thickness: 2px;
}
ins {
  background: var(--passt);
  text-decoration-thickness: 2px;
}
.waive[open] {
  flex: 1 0 100%;
}
.waive form {
  background: var(--sunk);
  padding: 14px 16px;
  margin-top: 6px;
  display: grid;
  gap: 10px;
  max-width: 600px;
}
.over .acts,
.over .waive form .btn {
  display: none;
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
`;
