/** The sign-off sheet, the certificate, and pages of one sentence. */
export const signOffCss = String.raw`
.steps {
  max-width: 880px;
}
.steps section,
.steps fieldset {
  background: var(--surface);
  border: 1px solid var(--line);
  border-top: 4px solid var(--ink);
  padding: 18px 24px;
  margin-bottom: 16px;
}
.steps h2,
.steps legend {
  font: 600 20px/1.3 var(--serif);
  margin-bottom: 8px;
}
.steps legend {
  float: left;
  width: 100%;
  padding: 0;
}
.steps legend + * {
  clear: both;
}
.cov {
  font-size: 15px;
}
.cov th[scope='row'] {
  width: 150px;
  font-weight: 600;
  white-space: nowrap;
}
.cov .mono {
  overflow-wrap: anywhere;
  font-size: 13px;
}
.cov tr:last-child > * {
  border-bottom: 0;
}
.opt2 {
  display: grid;
  grid-template-columns: 20px minmax(0, 1fr);
  gap: 4px 12px;
  padding: 10px 0;
  border-bottom: 1px solid var(--line);
}
.opt2 label {
  font-size: 16px;
}
.opt2 .hint {
  grid-column: 2;
}
.opt2 input {
  margin-top: 2px;
}
.sentence {
  margin-top: 16px;
  padding: 14px 18px;
  background: var(--sunk);
  font: 400 19px/1.5 var(--serif);
  max-width: 66ch;
}
.sentence b {
  font-weight: 600;
}
.who2 {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 40px;
}
.who2 div {
  min-width: 200px;
}
.who2 dt {
  font-size: 14px;
  color: var(--muted);
}
.who2 dd {
  font-weight: 600;
}
.ok {
  margin-top: 12px;
}
.limits {
  margin: 10px 0 0;
  font-size: 15px;
  max-width: 70ch;
}
.two {
  max-width: none;
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 500px);
  gap: 16px;
  align-items: start;
}
.two fieldset {
  position: sticky;
  top: 12px;
}
@media screen and (max-width: 1140px) {
  .two {
    display: block;
    max-width: 880px;
  }
  .two fieldset {
    position: static;
  }
}
.err {
  border: 2px solid var(--error);
  padding: 12px 16px;
  margin-bottom: 16px;
  background: var(--surface);
  max-width: 880px;
}
.err a {
  color: var(--error);
}
.cert {
  max-width: 880px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-top: 6px double var(--ink);
  padding: 26px 36px 32px;
  margin-bottom: 16px;
}
.cert h2.t {
  font: 600 28px/1.2 var(--serif);
}
.cert .say {
  font: 400 20px/1.5 var(--serif);
  margin: 14px 0 20px;
  max-width: 62ch;
}
.after {
  display: grid;
  grid-template-columns: minmax(0, 880px) minmax(300px, 1fr);
  gap: 32px;
  align-items: start;
}
.cov p {
  margin: 0 0 4px;
}
.dig {
  display: grid;
  grid-template-columns: 132px minmax(0, 1fr);
  gap: 24px;
  align-items: center;
  border-top: 1px solid var(--line);
  border-bottom: 1px solid var(--line);
  padding: 18px 0;
  margin: 18px 0;
}
.dig .mono {
  overflow-wrap: anywhere;
}
.qr {
  width: 132px;
  height: 132px;
  background: #fff;
  color: #000;
}
.dig code {
  font: 600 16px/1.7 var(--mono);
  display: block;
  overflow-wrap: anywhere;
  word-spacing: 0.3em;
}
.cmd {
  font: 400 14px/1.6 var(--mono);
  background: var(--sunk);
  padding: 10px 14px;
  overflow-wrap: anywhere;
}
fieldset > .small {
  margin-top: 16px;
}
.stands li + li {
  margin-top: 4px;
}
.stands .because {
  margin-top: 10px;
  font-weight: 600;
}
.reason {
  padding: 12px 0;
}
.cert h3 {
  margin-bottom: 6px;
}
.cmd + .small {
  margin-top: 8px;
}
.cmd .nb {
  white-space: nowrap;
}
.trail h2 {
  margin: 6px 0 8px;
}
.trail .day {
  margin-top: 16px;
}
.trail .cmd {
  margin-top: 6px;
}
.trail .day ~ h3:not(.day) {
  margin-top: 20px;
}
.tl {
  margin: 10px 0 0 6px;
}
.tl li {
  padding: 0 0 16px 22px;
  position: relative;
  display: grid;
  grid-template-columns: 112px minmax(0, 1fr);
  gap: 0 16px;
}
.tl li:not(:last-child)::after {
  content: '';
  position: absolute;
  left: -1px;
  top: 18px;
  bottom: -6px;
  width: 2px;
  background: var(--edge);
}
.tl li::before {
  content: '';
  position: absolute;
  left: -7px;
  top: 6px;
  width: 12px;
  height: 12px;
  border: 2px solid var(--ink);
  border-radius: 50%;
  background: var(--bg);
}
.tl:last-of-type li:last-child::before {
  background: var(--ink);
}
.tl time {
  font-size: 14px;
  color: var(--muted);
}
.tl .digest {
  font-size: 13px;
  color: var(--muted);
  display: block;
  overflow-wrap: anywhere;
}
[hidden] {
  display: none !important;
}
@media screen and (max-width: 1140px) {
  .after {
    display: block;
  }
  .trail {
    max-width: 880px;
  }
}
@media screen and (max-width: 720px) {
  .steps section,
  .steps fieldset {
    padding: 14px 14px;
  }
  .cov,
  .cov tbody,
  .cov tr,
  .cov td,
  .cov th {
    display: block;
  }
  .cov thead {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .cov tr {
    padding: 8px 0;
    border-bottom: 1px solid var(--line);
  }
  .cov td,
  .cov th[scope='row'] {
    border: 0;
    padding: 1px 0;
    width: auto;
  }
  .cert {
    padding: 18px 16px;
  }
  .cert .say,
  .sentence {
    font-size: 18px;
  }
  .dig {
    grid-template-columns: minmax(0, 1fr);
  }
  .tl li {
    display: block;
  }
}
@media print {
  form .steps,
  .err {
    display: none !important;
  }
  .after {
    display: block;
  }
  .cert {
    border: 0;
    border-top: 3px double #000;
    padding: 10px 0 0;
    margin: 0;
    max-width: none;
  }
  .cert h2.t {
    font-size: 18pt;
  }
  .cert .say {
    font-size: 13pt;
    margin: 6px 0 8px;
  }
  .cov,
  .cov .mono {
    font-size: 8.5pt;
    line-height: 1.3;
  }
  .cov th,
  .cov td {
    padding: 2px 12px 2px 0;
  }
  .cov p {
    margin: 0;
  }
  .cov .small {
    font-size: inherit;
  }
  .tl {
    margin-left: 8px;
  }
  .dig {
    grid-template-columns: 92px minmax(0, 1fr);
    padding: 4px 0;
    margin: 6px 0;
  }
  .qr {
    width: 92px;
    height: 92px;
  }
  .crumb {
    display: none;
  }
  .cov tr,
  .dig {
    break-inside: avoid;
  }
  .dig code {
    font-size: 11pt;
  }
  .after .trail {
    break-before: page;
  }
  .tl li {
    break-inside: avoid;
    padding-bottom: 8px;
  }
}
`;
