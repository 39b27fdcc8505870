/** What stands only at times: reasons, copies, what was not checked, gaps in a long draft. */
export const statesCss = String.raw`

.because {
  margin-top: 8px;
}
.copy,
.files {
  margin-top: 14px;
}
.files a {
  margin-right: 12px;
}
.lists {
  margin-top: 20px;
}
.rl > p {
  padding: 0 0 12px;
}
.spot {
  scroll-margin: 96px;
}
.unchecked {
  border-style: dashed;
}
.unchecked h3 {
  font-size: 17px;
  margin-top: 4px;
}
.unchecked .msg {
  margin-left: 0;
}
.f {
  content-visibility: auto;
  contain-intrinsic-size: auto 72px;
}
.ln,
.doc-name,
.gap,
.d-none {
  padding-left: 0;
}
.doc-name {
  font: 600 14px/1.4 var(--ui);
  padding: 14px 16px 6px 44px;
  color: var(--muted);
}
.gap {
  font: 400 14px/1.5 var(--ui);
  color: var(--muted);
  padding: 8px 16px 8px 44px;
}
.d-none {
  font: 400 16px/1.5 var(--ui);
  padding: 0 16px;
  color: var(--muted);
}
.keys-on {
  margin: 12px 0;
  display: flex;
  gap: 10px;
  align-items: center;
}
@media screen and (max-width: 720px) {
  .todo span {
    display: none;
  }
  .todo li {
    padding-top: 6px;
    padding-bottom: 6px;
  }
  .because {
    margin-top: 4px;
  }
  .copy,
  .files {
    margin-top: 8px;
  }
}
@media print {
  .f,
  .ln {
    content-visibility: visible;
  }
}
`;
