/** The report on a narrow screen: one column, two views. */
export const narrowCss = String.raw`
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
  iframe {
    height: calc(100vh - 170px);
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
  .note,
  .kv,
  .f-end {
    margin-left: 0;
  }
  .since {
    padding: 10px 14px;
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
`;
