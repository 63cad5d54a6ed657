/*
 * What a phone keeps of Milepost: Today as it was last seen, and what was typed since without reception. Used by Today, by
 * the offline page and by the service worker, and so a plain script that leaves one name behind.
 *
 * An entry has a key from the moment its form opens; the server keeps each key of an athlete once. So sending again is
 * always safe, and an entry is forgotten here only after the server said that it is there.
 */
(() => {
  const SYNC = 'milepost-send';
  const AT_ONCE = 20;
  const HERE = ['stored', 'already-here'];
  const news = 'BroadcastChannel' in globalThis ? new BroadcastChannel('milepost-pocket') : null;

  function database() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('milepost', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('seen', { keyPath: 'practice' });
        opening.result.createObjectStore('entries', { keyPath: 'id' });
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  }

  /** Does something in one transaction, and waits until it is durable. */
  async function work(store, mode, deed) {
    const db = await database();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = db.transaction(store, mode);
        const request = deed(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request?.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      db.close();
    }
  }

  const seen = practice => work('seen', 'readonly', store => store.get(practice));
  const put = entry => work('entries', 'readwrite', store => store.put(entry));
  const remove = id => work('entries', 'readwrite', store => store.delete(id));
  const all = () => work('entries', 'readonly', store => store.getAll());

  /** What this athlete typed that is not at the server, oldest first. */
  async function entriesOf(athlete) {
    return (await all()).filter(entry => entry.athlete === athlete).sort((a, b) => a.at.localeCompare(b.at));
  }

  /** Keeps an entry, and asks for it to be sent as soon as there is reception. */
  async function keep(entry) {
    await put({ ...entry, state: 'waiting', sentence: '' });
    const registration = await navigator.serviceWorker?.getRegistration('/me/').catch(() => undefined);
    await registration?.sync?.register(SYNC).catch(() => undefined);
    news?.postMessage('changed');
  }

  /** Sends what waits. Answers how many arrived, and what keeps the rest: '', 'sign-in' or 'unreachable'. */
  async function send() {
    if (!globalThis.navigator?.locks) {
      return sendAll();
    }
    return navigator.locks.request(SYNC, sendAll);
  }

  async function sendAll() {
    const result = { sent: 0, trouble: '' };
    const waiting = (await all()).filter(entry => entry.state === 'waiting');
    const owners = new Set(waiting.map(entry => entry.practice + ' ' + entry.athlete));
    for (const owner of owners) {
      const theirs = waiting.filter(entry => entry.practice + ' ' + entry.athlete === owner);
      for (let from = 0; from < theirs.length && !result.trouble; from += AT_ONCE) {
        await sendSome(theirs.slice(from, from + AT_ONCE), result);
      }
    }
    if (waiting.length) {
      news?.postMessage('changed');
    }
    return result;
  }

  async function sendSome(entries, result) {
    const { practice, athlete } = entries[0];
    let response;
    try {
      response = await fetch(`/me/${practice}/offline`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Milepost-Offline': '1' },
        body: JSON.stringify({ athlete, entries: entries.map(entry => entry.body) }),
      });
    } catch (unreachable) {
      result.trouble = 'unreachable';
      return;
    }
    if (response.status === 401 || response.status === 404) {
      result.trouble = 'sign-in';
      return;
    }
    if (!response.ok) {
      result.trouble = 'unreachable';
      return;
    }
    for (const answer of (await response.json()).answers) {
      const entry = entries.find(each => each.id === answer.id);
      if (HERE.includes(answer.outcome)) {
        result.sent++;
        await remove(answer.id);
      } else if (entry) {
        await put({ ...entry, state: 'refused', sentence: answer.sentence });
      }
    }
  }

  /** Today is open: keeps what it shows, makes it open without reception, and sends what waits. */
  async function open(snapshot) {
    await work('seen', 'readwrite', store => store.put(snapshot));
    if (!document.querySelector('link[rel=manifest]')) {
      const link = document.createElement('link');
      link.rel = 'manifest';
      link.href = `/offline/${snapshot.practice}.webmanifest`;
      document.head.append(link);
    }
    offerPage(snapshot);
    await navigator.serviceWorker?.register('/worker.js', { scope: '/me/' }).catch(() => undefined);
    return (await send()).sent;
  }

  let offered = false;

  /** Reception goes while a screen is open: the screen cannot go on, but the offline page can. */
  function offerPage(snapshot) {
    if (offered) {
      return;
    }
    offered = true;
    addEventListener('offline', () => {
      if (!location.pathname.startsWith('/me/') || !navigator.serviceWorker?.controller) {
        return;
      }
      const bar = document.createElement('button');
      bar.className = 'mp-offline-bar';
      bar.textContent = snapshot.words['offline.now'];
      bar.addEventListener('click', () => location.assign(`/me/${snapshot.practice}/today`));
      document.body.append(bar);
      addEventListener('online', () => bar.remove(), { once: true });
    });
  }

  /** Somebody signed out: what they saw goes; what they typed and is not sent stays until they are back. */
  const forget = () => work('seen', 'readwrite', store => store.clear());

  globalThis.milepostPocket = { SYNC, news, seen, keep, remove, entriesOf, send, open, forget };
})();
