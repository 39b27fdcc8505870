/** The rule book and its pages. */
export const ruleBookCss = String.raw`
.sec {
  margin-top: 28px;
}
.book {
  columns: 380px;
  column-gap: 32px;
  margin-top: 8px;
}
.book li {
  break-inside: avoid;
  padding: 5px 0;
}
.book span {
  display: block;
  overflow-wrap: anywhere;
}
.book .mono {
  display: inline;
}
.rule {
  background: var(--surface);
  border-top: 4px solid var(--ink);
  border-bottom: 1px solid var(--line);
  padding: 4px 24px 20px;
}
.rule h2 {
  margin: 20px 0 6px;
  font-size: 20px;
}
.rule p,
.rule li {
  max-width: 75ch;
}
.rule li + li {
  margin-top: 6px;
}
.example {
  margin: 8px 0;
  padding: 10px 14px;
  background: var(--sunk);
  font: 400 14px/1.5 var(--mono);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
@media screen and (max-width: 720px) {
  .rule {
    padding: 2px 14px 16px;
  }
}
`;
