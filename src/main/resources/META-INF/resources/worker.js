/*
 * Lets the athlete's screens open without reception. It keeps the offline page and what that page is made of, and nothing
 * else: no screen of anybody's is ever kept. A navigation goes to the server first; the offline page answers where the
 * server cannot be reached.
 */
importScripts('/offline/store.js');

const CACHE = 'milepost-offline-1';
const PAGE = '/offline/page.html';
const ASSETS = [PAGE, '/offline/page.css', '/offline/page.js', '/offline/store.js', '/icons/milepost.svg'];
const GATEWAY_TROUBLES = [502, 503, 504];

/* A release may change the page and not this file: each time the worker wakes with reception, it looks once. */
let renewed = false;

self.addEventListener('install', event => event.waitUntil(keepAssets().then(() => self.skipWaiting())));

self.addEventListener('activate', event => {
  event.waitUntil(
    caches.keys()
      .then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(screenOrOfflinePage(request));
  } else if (ASSETS.includes(url.pathname)) {
    event.respondWith(newestAsset(url.pathname, request));
    if (!renewed) {
      renewed = true;
      event.waitUntil(keepAssets().catch(() => undefined));
    }
  }
});

/* Where there is Background Sync, what waits goes out even after the page was closed. */
self.addEventListener('sync', event => {
  if (event.tag === self.milepostPocket.SYNC) {
    event.waitUntil(self.milepostPocket.send());
  }
});

async function keepAssets() {
  const cache = await caches.open(CACHE);
  await cache.addAll(ASSETS.map(path => new Request(path, { cache: 'reload' })));
}

async function screenOrOfflinePage(request) {
  try {
    const response = await fetch(request);
    return GATEWAY_TROUBLES.includes(response.status) ? await offlinePage() ?? response : response;
  } catch (unreachable) {
    return await offlinePage() ?? Response.error();
  }
}

async function offlinePage() {
  return (await caches.open(CACHE)).match(PAGE);
}

async function newestAsset(path, request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(path, response.clone());
    }
    return response;
  } catch (unreachable) {
    return await cache.match(path) ?? Response.error();
  }
}
