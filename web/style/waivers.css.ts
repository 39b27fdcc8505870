/** The list of waivers of a draft; on a narrow screen each becomes a list of its own, labels and all. */
export const waiversCss = String.raw`
.waivers td:last-child {
  white-space: nowrap;
}
.waivers th[scope='row'] {
  font-weight: 600;
  min-width: 220px;
}
@media (max-width: 900px) {
  .waivers,
  .waivers tbody,
  .waivers tr,
  .waivers th,
  .waivers td {
    display: block;
  }
  .waivers thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .waivers tr {
    padding: 12px 0;
    border-bottom: 1px solid var(--line);
  }
  .waivers th[scope='row'],
  .waivers td {
    border: 0;
    padding: 2px 0;
    min-width: 0;
  }
  .waivers td:last-child {
    white-space: normal;
  }
  .waivers td::before {
    content: attr(data-l) ': ';
    color: var(--muted);
    font-size: 14px;
  }
}
`;
