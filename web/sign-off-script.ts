/** Shows the sentence that the record will hold as the choice is made; without script the choices say it themselves. */
export const signOffScript = String.raw`
(() => {
  const said = document.querySelector('#said');
  const go = document.querySelector('#go');
  const reason = document.querySelector('.reason');
  if (!said) return;
  function tell() {
    const chosen = document.querySelector('input[name=decision]:checked');
    reason.hidden = !chosen || chosen.value !== 'refused';
    if (!chosen) return;
    said.textContent = said.dataset[chosen.value];
    go.textContent = chosen.value === 'signed' ? 'Sign: approved for filing' : 'Sign the refusal';
  }
  document.addEventListener('change', tell);
  tell();
  const error = document.querySelector('.err');
  if (error) error.focus();
})();
`;
