/**
 * What needs a browser on a report: opening and filtering findings, stepping through them, jumping to their words and
 * back, also in the frame that shows a draft as it looks, and hearing of what happens to the review. Plain script, run as
 * it stands; without it everything is open and can be read.
 */
export const reportScript = String.raw`
(() => {
  const page = document;
  const one = (selector) => page.querySelector(selector);
  const every = (selector) => [...page.querySelectorAll(selector)];
  const findings = every('.f[data-n]');
  const numbers = new Map(findings.map((finding) => [finding.dataset.n, finding]));
  const paper = one('.paper');
  const frame = one('.draft iframe');
  const narrow = matchMedia('(max-width: 900px)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let current = 0;
  let lit = [];
  let keysOn = true;
  page.documentElement.classList.add('js');

  const shownOnes = () => findings.filter((finding) => !finding.hidden);
  const button = (finding) => finding.querySelector('h3 button');
  const words = () => (frame ? frame.contentDocument : page);

  function open(finding, yes) {
    button(finding).setAttribute('aria-expanded', yes);
    finding.querySelector('.f-body').hidden = !yes;
  }

  function view(name) {
    page.body.dataset.view = name;
    for (const each of every('.views button')) each.setAttribute('aria-pressed', each.dataset.v === name);
  }

  function light(number) {
    for (const mark of lit) mark.classList.remove('on');
    const place = words();
    lit = place ? [...place.querySelectorAll('mark[data-f~="' + number + '"]')] : [];
    for (const mark of lit) mark.classList.add('on');
  }

  function scrollTo(target, behavior) {
    if (frame) {
      if (narrow.matches) frame.scrollIntoView({ block: 'nearest' });
      const scroller = words().scrollingElement;
      const top = target.getBoundingClientRect().top + scroller.scrollTop;
      return scroller.scrollTo({ top: top - frame.clientHeight / 3, behavior });
    }
    if (narrow.matches) return target.scrollIntoView({ block: 'center' });
    const top = target.getBoundingClientRect().top - paper.getBoundingClientRect().top + paper.scrollTop;
    paper.scrollTo({ top: top - paper.clientHeight / 3, behavior });
  }

  function toWords(number, behavior = calm.matches ? 'auto' : 'smooth') {
    light(number);
    const place = words();
    const spot = place && place.getElementById('w' + number);
    if (spot) scrollTo(spot.nextElementSibling || spot, behavior);
  }

  function pick(finding, { go = false, focus = false } = {}) {
    findings[current].removeAttribute('aria-current');
    finding.setAttribute('aria-current', 'true');
    current = findings.indexOf(finding);
    const among = shownOnes();
    const count = one('#count');
    if (count) count.textContent = among.indexOf(finding) + 1 + ' of ' + among.length;
    if (go) toWords(finding.dataset.n);
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
    pick(finding, { focus: true, go: !narrow.matches });
  }

  function step(by) {
    const among = shownOnes();
    if (among.length === 0) return;
    const at = among.indexOf(findings[current]);
    goTo(among[(at === -1 && by < 0 ? among.length - 1 : at + by + among.length) % among.length]);
  }

  function showWords(finding) {
    open(finding, true);
    pick(finding);
    view('draft');
    toWords(finding.dataset.n);
    const place = words();
    const chip = place && place.querySelector('.chip[data-f="' + finding.dataset.n + '"]');
    if (chip) chip.focus({ preventScroll: true });
  }

  findings.forEach((finding, index) => open(finding, index === 0));

  function showDocument(link) {
    const place = words();
    const start = place && place.getElementById(link.dataset.doc);
    if (!frame || !start) return false;
    view('draft');
    place.scrollingElement.scrollTo({ top: start.getBoundingClientRect().top + place.scrollingElement.scrollTop });
    return true;
  }

  function clicked(event) {
    const target = event.target.closest && event.target.closest('a, mark, button');
    if (!target) return;
    if (target.dataset.f) {
      const finding = numbers.get(target.dataset.f.split(' ').pop());
      if (!finding) return;
      event.preventDefault();
      goTo(finding);
    } else if (target.matches('.f h3 button')) {
      const finding = target.closest('.f');
      const opens = target.getAttribute('aria-expanded') !== 'true';
      open(finding, opens);
      pick(finding, { go: opens && !narrow.matches });
    } else if (target.matches('.show')) {
      event.preventDefault();
      showWords(target.closest('.f'));
    } else if (target.dataset.doc) {
      if (showDocument(target)) event.preventDefault();
    } else if (target.matches('a[href^="#f"]')) {
      const finding = numbers.get(target.getAttribute('href').slice(2));
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
  }

  function filter(chosen) {
    for (const each of every('.filt button')) each.setAttribute('aria-pressed', each === chosen);
    for (const finding of findings)
      finding.hidden = chosen.dataset.k !== 'all' && !finding.classList.contains(chosen.dataset.k);
    const [first] = shownOnes();
    if (first) pick(first);
  }

  function waive(finding) {
    const form = finding && finding.querySelector('details.waive');
    if (!form) return;
    view('findings');
    open(finding, true);
    pick(finding);
    form.open = true;
    const field = form.querySelector('textarea');
    if (field) field.focus();
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    d: () => findings[current] && showWords(findings[current]),
    f: () => findings[current] && goTo(findings[current]),
    w: () => waive(findings[current]),
    s: () => one('#sign') && one('#sign').focus(),
    '?': () => one('#keys').showModal(),
  };
  function pressed(event) {
    const busy = event.ctrlKey || event.metaKey || event.altKey || one('#keys').open;
    const typing = event.target.matches && event.target.matches('select, textarea, input:not([type=checkbox])');
    if (!keysOn || busy || typing || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    if (event.view && event.view !== window && event.key !== 'd') window.focus();
    KEYS[event.key]();
  }
  page.addEventListener('click', clicked);
  page.addEventListener('keydown', pressed);

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
    for (const list of every('details:not(.long, .waive):not([open])')) {
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

  function wordsOfCurrent() {
    if (findings.length > 0 && !narrow.matches) toWords(findings[current].dataset.n, 'instant');
  }
  // The draft in its frame cannot listen itself: it runs nothing.
  function listenWithin() {
    const inside = frame.contentDocument;
    if (!inside || !inside.querySelector('.doc') || 'heard' in frame.dataset) return;
    frame.dataset.heard = '';
    inside.addEventListener('click', clicked);
    inside.addEventListener('keydown', pressed);
    wordsOfCurrent();
  }
  if (frame) {
    frame.addEventListener('load', listenWithin);
    listenWithin();
  }
  if (findings.length > 0) {
    const asked = numbers.get(location.hash.replace(/^#f/, ''));
    if (asked) goTo(asked);
    else pick(findings[0]);
    wordsOfCurrent();
  }

  const live = one('#live');
  if (live) watch(live);

  /** Asks what became of the review, and says so; what was typed stays. */
  function watch(place) {
    const EVERY_MS = 15000;
    let cutOffSince = null;
    let over = false;
    const bar = page.createElement('p');
    bar.className = 'state-bar';

    function say(sentence, link) {
      bar.textContent = sentence;
      if (link) {
        const leads = page.createElement('a');
        leads.href = link.href;
        leads.textContent = link.words;
        bar.append(' ', leads);
      }
      if (!bar.isConnected) place.append(bar);
    }

    async function ask() {
      if (over || page.hidden) return;
      try {
        const answer = await fetch(place.dataset.state, { headers: { Accept: 'application/json' }, redirect: 'manual' });
        if (answer.type === 'opaqueredirect' || answer.status === 401) {
          say('You are signed out. Sign in again in another tab; what you typed is kept here.');
          cutOffSince = null;
          return;
        }
        if (!answer.ok) throw new Error(answer.status);
        const state = await answer.json();
        cutOffSince = null;
        if (!state.ended) return bar.remove();
        over = true;
        page.body.classList.add('over');
        say(state.sentence, state.link);
      } catch {
        cutOffSince ||= new Date();
        const at = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'America/New_York' }).format(cutOffSince);
        const time = at.replace(/\sAM$/, ' a.m.').replace(/\sPM$/, ' p.m.');
        say('Not connected since ' + time + ' Eastern. What you typed is kept here.');
      }
    }
    setInterval(ask, EVERY_MS);
    page.addEventListener('visibilitychange', ask);
    addEventListener('online', ask);
    addEventListener('offline', ask);
  }
})();
`;
