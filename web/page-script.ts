/**
 * What needs a browser on a report: opening and filtering findings, stepping through them, jumping to their words and
 * back. Plain script, run as it stands; without it everything is open and every link still leads where it says.
 */
export const reportScript = String.raw`
(() => {
  const page = document;
  const one = (selector) => page.querySelector(selector);
  const every = (selector) => [...page.querySelectorAll(selector)];
  const findings = every('.f[data-n]');
  const paper = one('.paper');
  const narrow = matchMedia('(max-width: 900px)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let current = 0;
  let keysOn = true;
  page.documentElement.classList.add('js');

  const shownOnes = () => findings.filter((finding) => !finding.hidden);
  const byNumber = (number) => findings.find((finding) => finding.dataset.n === number);
  const button = (finding) => finding.querySelector('h3 button');

  function open(finding, yes) {
    button(finding).setAttribute('aria-expanded', yes);
    finding.querySelector('.f-body').hidden = !yes;
  }

  function view(name) {
    page.body.dataset.view = name;
    for (const each of every('.views button')) each.setAttribute('aria-pressed', each.dataset.v === name);
  }

  function light(number) {
    for (const mark of every('mark.on')) mark.classList.remove('on');
    for (const mark of every('mark[data-f~="' + number + '"]')) mark.classList.add('on');
  }

  function toWords(number, behavior = calm.matches ? 'auto' : 'smooth') {
    light(number);
    const spot = page.getElementById('w' + number);
    const mark = spot && spot.nextElementSibling;
    if (!mark) return;
    if (narrow.matches) return mark.scrollIntoView({ block: 'center' });
    const top = mark.getBoundingClientRect().top - paper.getBoundingClientRect().top + paper.scrollTop;
    paper.scrollTo({ top: top - paper.clientHeight / 3, behavior });
  }

  function pick(finding, { words = false, focus = false } = {}) {
    for (const other of findings) other.removeAttribute('aria-current');
    finding.setAttribute('aria-current', 'true');
    current = findings.indexOf(finding);
    const among = shownOnes();
    const count = one('#count');
    if (count) count.textContent = among.indexOf(finding) + 1 + ' of ' + among.length;
    if (words) toWords(finding.dataset.n);
    else light(finding.dataset.n);
    if (!focus) return;
    button(finding).focus({ preventScroll: true });
    const tall = finding.getBoundingClientRect().height > innerHeight - 120;
    finding.scrollIntoView({ block: tall ? 'start' : 'nearest' });
  }

  function goTo(finding) {
    finding.hidden = false;
    view('findings');
    open(finding, true);
    pick(finding, { focus: true, words: !narrow.matches });
  }

  function step(by) {
    const among = shownOnes();
    if (among.length === 0) return;
    goTo(among[(among.indexOf(findings[current]) + by + among.length) % among.length]);
  }

  function showWords(finding) {
    open(finding, true);
    pick(finding);
    view('draft');
    toWords(finding.dataset.n);
    const chip = one('.chip[data-f="' + finding.dataset.n + '"]');
    if (chip) chip.focus({ preventScroll: true });
  }

  findings.forEach((finding, index) => {
    open(finding, index === 0);
    button(finding).addEventListener('click', () => {
      const opens = button(finding).getAttribute('aria-expanded') !== 'true';
      open(finding, opens);
      pick(finding, { words: opens && !narrow.matches });
    });
  });

  page.addEventListener('click', (event) => {
    const target = event.target.closest && event.target.closest('a, mark, button');
    if (!target) return;
    if (target.dataset.f) {
      const finding = byNumber(target.dataset.f.split(' ').pop());
      if (!finding) return;
      event.preventDefault();
      goTo(finding);
    } else if (target.matches('.show')) {
      event.preventDefault();
      showWords(target.closest('.f'));
    } else if (target.matches('a[href^="#f"]')) {
      const finding = byNumber(target.getAttribute('href').slice(2));
      if (!finding) return;
      event.preventDefault();
      goTo(finding);
      finding.scrollIntoView({ block: 'start' });
    } else if (target.matches('a[href^="#rule:"]')) {
      const entry = page.getElementById(target.getAttribute('href').slice(1));
      const list = entry && entry.closest('details');
      if (list) list.open = true;
    } else if (target.dataset.k) filter(target);
    else if (target.dataset.v) view(target.dataset.v);
    else if (target.dataset.step) step(Number(target.dataset.step));
    else if ('keys' in target.dataset) one('#keys').showModal();
  });

  function filter(chosen) {
    for (const each of every('.filt button')) each.setAttribute('aria-pressed', each === chosen);
    for (const finding of findings)
      finding.hidden = chosen.dataset.k !== 'all' && !finding.classList.contains(chosen.dataset.k);
    const [first] = shownOnes();
    if (first) pick(first);
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    d: () => findings[current] && showWords(findings[current]),
    f: () => findings[current] && goTo(findings[current]),
    s: () => one('#sign') && one('#sign').focus(),
    '?': () => one('#keys').showModal(),
  };
  page.addEventListener('keydown', (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || one('#keys').open;
    const typing = event.target.matches && event.target.matches('select, textarea, input:not([type=checkbox])');
    if (!keysOn || busy || typing || !Object.hasOwn(KEYS, event.key)) return;
    KEYS[event.key]();
    event.preventDefault();
  });

  const switchBox = one('#keyson');
  try {
    keysOn = localStorage.getItem('countersign-keys') !== 'off';
  } catch {}
  switchBox.checked = keysOn;
  switchBox.addEventListener('change', () => {
    keysOn = switchBox.checked;
    try {
      localStorage.setItem('countersign-keys', keysOn ? 'on' : 'off');
    } catch {}
  });

  addEventListener('beforeprint', () => {
    for (const list of every('details:not(.long):not([open])')) {
      list.open = true;
      list.dataset.printed = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const list of every('details[data-printed]')) {
      list.open = false;
      delete list.dataset.printed;
    }
  });

  if (findings.length > 0) {
    pick(findings[0]);
    if (!narrow.matches) toWords(findings[0].dataset.n, 'instant');
  }
})();
`;
