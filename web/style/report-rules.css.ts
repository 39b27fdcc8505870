/** Rules by family and outcome, and what the report is about. */
export const rulesCss = String.raw`
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
`;
