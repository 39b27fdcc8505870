/** The board: one table in deadline groups, the filters above it, and where drafts are uploaded. */
export const boardCss = String.raw`
.tophalf {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 460px;
  gap: 32px;
  align-items: start;
  padding: 20px 0 8px;
}
.tophalf h1 {
  font-size: 30px;
  margin-bottom: 8px;
}
.tophalf .small.opt {
  margin-top: 6px;
  max-width: 70ch;
}
.with-script,
.js .without-script,
.js #apply {
  display: none;
}
.js .with-script {
  display: block;
}
.due-soon {
  border-left-color: var(--warn);
  margin: 8px 0 0;
}
.drop {
  border: 2px dashed var(--edge);
  border-radius: 6px;
  background: var(--surface);
  padding: 14px 18px;
}
.drop.over {
  border-style: solid;
  border-color: var(--focus);
  background: var(--infot);
}
.drop h2 {
  font: 600 16px/1.3 var(--ui);
}
.drop .pick {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: end;
  margin-top: 8px;
}
.drop .pick p {
  position: relative;
}
.drop #folder,
.drop #name {
  width: 150px;
}
.drop label.btn {
  margin: 0;
  font-size: 14px;
  font-weight: 500;
}
.drop input[type='file'] {
  position: absolute;
  opacity: 0;
  width: 1px;
  height: 1px;
  min-height: 0;
  padding: 0;
}
.drop input[type='file']:focus-visible + label {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
}
.up {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 2px 12px;
  margin-top: 10px;
  font-size: 14px;
  align-items: center;
  border-top: 1px solid var(--line);
  padding-top: 8px;
}
.up .mono {
  overflow-wrap: anywhere;
}
.up .status,
progress {
  grid-column: 1 / -1;
}
progress {
  width: 100%;
  height: 8px;
  accent-color: var(--accent);
}
#upsaid:not(:empty) {
  margin-top: 8px;
}
.flt {
  display: flex;
  flex-wrap: wrap;
  gap: 10px 16px;
  align-items: end;
  padding: 12px 0;
  border-top: 4px solid var(--ink);
  margin-top: 16px;
}
.flt input[type='search'] {
  width: 220px;
}
.flt .ck {
  display: flex;
  gap: 8px;
  align-items: center;
  min-height: 40px;
}
.flt .ck label {
  margin: 0;
}
.flt .do {
  display: flex;
  gap: 8px;
}
.flt .do .btn {
  min-height: 40px;
}
.flt .n {
  margin-left: auto;
  font-size: 14px;
  color: var(--muted);
  min-height: 40px;
  display: flex;
  align-items: center;
}
.more summary {
  display: none;
}
.more div {
  display: flex;
  flex-wrap: wrap;
  gap: 10px 16px;
}
.further {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  margin-top: 12px;
  font-size: 14px;
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
  border-top: 0;
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
  border-top: 0;
}
@media screen and (max-width: 1100px) {
  .tophalf {
    grid-template-columns: minmax(0, 1fr);
  }
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
  .tophalf {
    padding-top: 12px;
    gap: 16px;
  }
  .tophalf h1 {
    font-size: 24px;
    margin-bottom: 4px;
  }
  .now {
    font-size: 16px;
  }
  .flt > p:first-child {
    flex: 1 1 100%;
  }
  .flt .n {
    margin-left: 0;
  }
  .more {
    order: 3;
    width: 100%;
  }
  .more summary {
    display: list-item;
    color: var(--link);
    padding: 4px 0;
  }
  .more div {
    padding-top: 6px;
  }
  .more div p {
    flex: 1 1 140px;
  }
  .flt select,
  .flt input[type='search'] {
    width: 100%;
  }
  .flt kbd,
  .tophalf .opt {
    display: none;
  }
  .drop {
    padding: 8px 14px 10px;
  }
  .drop #folder,
  .drop #name {
    width: 100%;
  }
  .drop .pick p:first-child {
    flex: 1 1 120px;
  }
}
@media print {
  .drop,
  .flt,
  .further {
    display: none;
  }
  .tophalf {
    display: block;
  }
  .bd {
    font-size: 9.5pt;
  }
}
`;
