/** The report on paper. */
export const printCss = String.raw`
@media print {
  .filt,
  .waive,
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
  .draft:has(iframe) {
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
`;
