/** The three answers at the head of the report. */
export const answerCss = String.raw`
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
`;
