/** The button that prints; without script the browser's own menu does. */
export const certificateScript = String.raw`
(() => {
  const button = document.querySelector('#print');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => print());
})();
`;
