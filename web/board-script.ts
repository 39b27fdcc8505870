/**
 * What needs a browser on the board: changing in place what has changed, filters without a reload, and uploads from here
 * straight to the bucket. Plain script, run as it stands; without it each form and link does its work by itself.
 */
export const boardScript = String.raw`
(() => {
  const page = document;
  const one = (selector) => page.querySelector(selector);
  page.documentElement.classList.add('js');
  const filters = one('#filters');
  const list = one('#list');
  const AT_ONCE = 1000;
  const SOON = 3000;
  const LATER = 20000;
  /** After an upload, until its row may be expected to stand there. */
  const AWAITED = 10000;

  /* Changes */

  let timer = 0;
  let asking = null;
  let checking = list.dataset.checking === 'yes';
  let awaitedUntil = 0;
  let uploading = 0;
  let states = null;
  let shown = '';
  let failures = 0;
  let lostSince = '';

  function schedule() {
    clearTimeout(timer);
    if (page.hidden) return;
    const soon = checking || uploading > 0 ? SOON : LATER;
    timer = setTimeout(refresh, Date.now() < awaitedUntil ? AT_ONCE : soon);
  }

  async function refresh() {
    clearTimeout(timer);
    if (asking) asking.abort();
    const mine = (asking = new AbortController());
    try {
      const answer = await fetch('/board/changes' + location.search, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.any([mine.signal, AbortSignal.timeout(15000)]),
      });
      if (mine.signal.aborted) return;
      if (answer.status === 401 || answer.redirected) return signedOut();
      if (!answer.ok) throw new Error();
      put(await answer.json());
      connected();
    } catch {
      if (mine.signal.aborted) return;
      disconnected();
    }
    schedule();
  }

  function put(parts) {
    checking = parts.checking;
    swap(one('#clock'), parts.clock);
    swap(one('#notice'), parts.notice);
    if (one('#count').textContent !== parts.count) one('#count').textContent = parts.count;
    if (shown !== parts.list) {
      const focused = list.contains(page.activeElement) && page.activeElement.getAttribute('href');
      list.innerHTML = parts.list;
      shown = parts.list;
      const again = focused && list.querySelector('[href="' + CSS.escape(focused) + '"]');
      if (again) again.focus({ preventScroll: true });
    }
    tell(parts.states);
  }

  function swap(place, markup) {
    if (place.dataset.shown === markup) return;
    place.innerHTML = markup;
    place.dataset.shown = markup;
  }

  /** Says what has changed since the last look; the first look has nothing to compare with. */
  function tell(now) {
    const before = states;
    states = now;
    if (!before) return;
    const news = Object.keys(now).filter((id) => now[id] !== before[id]);
    if (news.length > 0 && news.length < 6) one('#said').textContent = news.map((id) => now[id]).join('. ');
  }

  function disconnected() {
    failures += 1;
    if (failures === 1)
      lostSince = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeStyle: 'short' })
        .format(new Date())
        .replace(/\sAM$/, ' a.m.')
        .replace(/\sPM$/, ' p.m.');
    if (failures > 1) bar('Not connected since ' + lostSince + ' Eastern. What stands here may be old by now.');
  }

  function connected() {
    if (failures > 1) one('#said').textContent = 'Connected again';
    failures = 0;
    one('#offline').hidden = true;
  }

  function signedOut() {
    bar('You are no longer signed in, and what stands here may be old by now. ');
    const link = page.createElement('a');
    link.href = location.href;
    link.textContent = 'Sign in again';
    one('#offline').append(link);
  }

  function bar(sentence) {
    const place = one('#offline');
    if (place.hidden) one('#said').textContent = sentence;
    place.hidden = false;
    place.textContent = sentence;
  }

  page.addEventListener('visibilitychange', () => (page.hidden ? clearTimeout(timer) : refresh()));
  if (checking) refresh();
  else schedule();

  /* Filters */

  let typing = 0;
  function narrow() {
    const asked = [...new FormData(filters)].filter(([, value]) => value !== '' && value !== 'all');
    const query = new URLSearchParams(asked).toString();
    history.replaceState(null, '', query ? '/?' + query : '/');
    states = null;
    refresh();
  }
  filters.addEventListener('input', (event) => {
    clearTimeout(typing);
    typing = setTimeout(narrow, event.target.id === 'q' ? 300 : 0);
  });
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    narrow();
  });
  if (matchMedia('(max-width: 860px)').matches) one('.more').open = false;

  page.addEventListener('keydown', (event) => {
    let on = true;
    try {
      on = localStorage.getItem('countersign-keys') !== 'off';
    } catch {}
    const busy = event.ctrlKey || event.metaKey || event.altKey;
    const types = event.target.matches('select, textarea, input:not([type=checkbox]):not([type=file])');
    if (!on || busy || types || event.key !== '/') return;
    event.preventDefault();
    one('#q').focus();
  });

  /* Uploads */

  const zone = one('#drop');
  if (!zone) return;
  const form = one('#upload');
  const folder = one('#folder');
  const picker = one('#file');
  const largest = Number(picker.dataset.largest);
  const LOST = 'The bucket could not be reached, and nothing was uploaded. Choose the file again.';
  let waiting = [];

  const say = (sentence) => (one('#upsaid').textContent = sentence);
  const megabytes = (bytes) => (bytes / 1048576).toFixed(1);

  function take(files) {
    waiting.push(...files);
    if (folder.value.trim() !== '') return begin();
    say('Give the folder: the company’s short name, such as northgate. Then press Enter.');
    folder.focus();
  }

  function begin() {
    for (const file of waiting) upload(file, folder.value);
    waiting = [];
  }

  picker.addEventListener('change', () => {
    take([...picker.files]);
    picker.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (waiting.length > 0) begin();
    else picker.click();
  });
  for (const kind of ['dragenter', 'dragover'])
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  for (const kind of ['dragleave', 'drop'])
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.remove('over');
    });
  zone.addEventListener('drop', (event) => take([...event.dataTransfer.files]));
  // Dropped beside the zone, a file would be opened in place of the board.
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
  addEventListener('beforeunload', (event) => {
    if (uploading > 0) event.preventDefault();
  });

  async function upload(file, into) {
    const line = row(file.name);
    if (file.size === 0) return line.end(file.name + ' is empty, so it was not uploaded.');
    if (file.size > largest) return line.end(file.name + ' is larger than 25 MB, so it was not uploaded.');
    uploading += 1;
    schedule();
    try {
      const allowed = await allow(file, into);
      line.name(allowed.key);
      await send(allowed, file, line);
      awaitedUntil = Date.now() + AWAITED;
      line.remove();
      say(allowed.key + ' is uploaded.');
    } catch (fault) {
      if (line.cancelled) {
        line.remove();
        say('The upload of ' + file.name + ' was cancelled. Nothing was kept of it.');
      } else line.end(fault instanceof Refusal ? fault.message : LOST);
    } finally {
      uploading -= 1;
      refresh();
    }
  }

  class Refusal extends Error {}

  async function allow(file, into) {
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, folder: into, name: file.name });
    const answer = await fetch('/uploads', { method: 'POST', body, headers: { Accept: 'application/json' } });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Refusal(said.sentence || 'The upload was not allowed. Open the board again, then try again.');
    return said;
  }

  function send({ url, fields }, file, line) {
    return new Promise((resolve, reject) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      body.append('file', file);
      const request = new XMLHttpRequest();
      line.onCancel(() => request.abort());
      request.upload.addEventListener('progress', ({ loaded, total }) => line.progress(loaded, total));
      request.addEventListener('abort', () => reject(new Error()));
      request.addEventListener('error', () => reject(new Error()));
      request.addEventListener('load', () => {
        if (request.status < 300) return resolve();
        const code = (/<Code>(\w+)<\/Code>/.exec(request.responseText) || [])[1];
        reject(new Refusal(REFUSALS[code] || 'The bucket refused the file. Choose it again.'));
      });
      request.open('POST', url);
      request.send(body);
    });
  }

  const REFUSALS = {
    EntityTooLarge: 'The file is larger than 25 MB, so the bucket refused it.',
    EntityTooSmall: 'The file is empty, so the bucket refused it.',
    AccessDenied: 'The bucket refused the file: the five minutes for this upload are over. Choose it again.',
  };

  /** A line of the list of uploads: what goes, how far it is, and how to end it. */
  function row(first) {
    const item = page.createElement('li');
    item.className = 'up';
    const name = item.appendChild(page.createElement('span'));
    name.className = 'mono';
    const button = item.appendChild(page.createElement('button'));
    button.type = 'button';
    button.className = 'btn sm';
    const bar = item.appendChild(page.createElement('progress'));
    bar.max = 100;
    const status = item.appendChild(page.createElement('span'));
    status.className = 'muted status';
    one('#ups').append(item);
    let cancel = () => {};
    const line = {
      cancelled: false,
      name(text) {
        name.textContent = text;
        bar.setAttribute('aria-label', 'Upload of ' + text);
        button.textContent = 'Cancel';
        const what = button.appendChild(page.createElement('span'));
        what.className = 'vh';
        what.textContent = ' the upload of ' + text;
      },
      progress(loaded, total) {
        const part = Math.floor((100 * loaded) / total);
        bar.value = part;
        status.textContent =
          part + ' %, ' + megabytes(loaded) + ' of ' + megabytes(total) + ' MB. It is checked on arrival.';
      },
      onCancel: (act) => (cancel = act),
      end(sentence) {
        bar.remove();
        status.textContent = sentence;
        say(sentence);
        button.textContent = 'Close';
        line.ended = true;
      },
      remove: () => item.remove(),
    };
    line.name(first);
    button.addEventListener('click', () => {
      if (line.ended) return item.remove();
      line.cancelled = true;
      cancel();
    });
    return line;
  }
})();
`;
