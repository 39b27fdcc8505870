/** The board: one table in deadline groups. */
export const boardCss = String.raw`
.board-head {
  display: block;
  padding: 20px 0 16px;
}
.board-head h1 {
  font-size: 30px;
  margin-bottom: 8px;
}
.board-head .small {
  margin-top: 6px;
}
.now {
  font: 400 17px/1.45 var(--ui);
  max-width: 70ch;
}
.now b {
  font-weight: 600;
}
.bd {
  background: var(--surface);
  border: 1px solid var(--line);
  border-top: 4px solid var(--ink);
}
.bd caption {
  font-weight: 400;
  font-size: 14px;
  color: var(--muted);
  padding: 0 0 8px;
}
.bd th,
.bd td {
  padding: 10px 14px;
}
.bd td {
  overflow-wrap: anywhere;
}
.bd thead th {
  border-bottom: 1px solid var(--edge);
  white-space: nowrap;
}
.bd .grp {
  background: var(--sunk);
  font-size: 14px;
  padding: 6px 14px;
  font-weight: 600;
}
.bd .co a {
  font-weight: 600;
}
.bd tbody th.co {
  font-weight: 400;
}
.bd .sub {
  display: block;
  font-size: 14px;
  color: var(--muted);
}
.bd tr.ended .sev {
  color: var(--muted);
}
.bd tr.ended td,
.bd tr.ended th {
  color: var(--muted);
}
.bd .dl b {
  font-weight: 600;
  white-space: nowrap;
}
.bd .state {
  white-space: nowrap;
}
.bd tbody tr:hover > *:not(.grp) {
  background: var(--sel);
}
.none {
  padding: 28px 16px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-top: 4px solid var(--ink);
}
@media (min-width: 1100px) {
  .bd .co {
    width: 32%;
  }
}
@media screen and (max-width: 860px) {
  .bd,
  .bd tbody,
  .bd tr,
  .bd td,
  .bd th {
    display: block;
  }
  .bd caption {
    display: block;
  }
  .bd thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .bd tbody tr {
    padding: 10px 14px;
    border-bottom: 1px solid var(--edge);
  }
  .bd tbody tr.g {
    padding: 0;
    border: 0;
  }
  .bd th,
  .bd td {
    border: 0;
    padding: 1px 0;
  }
  .bd .grp {
    padding: 6px 14px;
  }
  .bd td[data-l]::before {
    content: attr(data-l) ': ';
    color: var(--muted);
    font-size: 14px;
  }
  .bd .sub {
    display: inline;
  }
  .bd .sub::before {
    content: '\00b7  ';
  }
  .bd .co .sub::before {
    content: none;
  }
  .bd .co .sub {
    display: block;
  }
  .bd td.dl .sub,
  .bd td[data-l] .sub {
    margin-left: 6px;
  }
  .board-head h1 {
    font-size: 24px;
  }
  .now {
    font-size: 16px;
  }
  .opt {
    display: none;
  }
}
@media print {
  .bd {
    font-size: 9.5pt;
  }
}
`;
