import { cacheName } from './cache-names.ts';

/** A sound that a listener has chosen to keep on this device. */
export interface KeptSound {
  readonly url: string;
  readonly title: string;
  /** The path of the page on which it is heard. */
  readonly page: string;
}

/** Ten bulletins of a quarter of an hour have 36 MB as small copies. */
const most = 10;

/** Only with a worker: nothing else plays a sound without a network. */
export const soundsCanBeKept = (): boolean =>
  document.documentElement.dataset['worker'] !== undefined &&
  'serviceWorker' in navigator &&
  'caches' in window;

const openKept = (): Promise<Cache> => {
  const { worker = '/' } = document.documentElement.dataset;
  return caches.open(cacheName(worker.replace(/[^/]*$/u, ''), 'sounds'));
};

const [titleHeader, pageHeader] = ['x-title', 'x-page'] as const;

const decoded = (answer: Response | undefined, header: string): string =>
  decodeURIComponent((answer && answer.headers.get(header)) || '');

/** What is kept, the newest first. */
export const keptSounds = async (): Promise<readonly KeptSound[]> => {
  const cache = await openKept();
  const sounds: KeptSound[] = [];
  for (const { url } of await cache.keys()) {
    const answer = await cache.match(url);
    sounds.unshift({ url, title: decoded(answer, titleHeader), page: decoded(answer, pageHeader) });
  }
  return sounds;
};

export const removeSound = async (url: string): Promise<void> => {
  await (await openKept()).delete(url);
};

/**
 * Keeps a whole sound; beyond ten, the oldest go.
 *
 * @throws if it cannot be loaded, or if the device has no room
 */
export const keepSound = async ({ url, title, page }: KeptSound): Promise<void> => {
  const answer = await fetch(url);
  const type = `${answer.headers.get('content-type')}`;
  if (answer.status !== 200 || !/^audio\//iu.test(type)) throw new TypeError(`no sound: ${url}`);
  const headers = {
    'Content-Type': type,
    [titleHeader]: encodeURIComponent(title),
    [pageHeader]: encodeURIComponent(page),
  };
  const cache = await openKept();
  await cache.put(url, new Response(await answer.blob(), { headers }));
  for (const old of (await keptSounds()).slice(most)) await cache.delete(old.url);
};
