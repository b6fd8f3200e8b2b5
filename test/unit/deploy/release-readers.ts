import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { SiteTexts } from './sample-release.ts';

/* Readers who request pages continuously while a site is published again and again. */

const pages = ['/', ...Array.from({ length: 9 }, (_, index) => `/2020/03/bai-${index}/`)] as const;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** All versions are equally long, so that only the times differ. */
const pageText = (path: string, version: number): string => {
  const text = `<p>${path} bản ${String(version).padStart(6, '0')}</p>\n`.repeat(200);
  return `${text}${checksum(text)}`;
};

export const unchangedPage = '/gioi-thieu/';

/** A site with its version on all pages except one. */
export const siteOf = (version: number): SiteTexts => ({
  ...Object.fromEntries(pages.map((path) => [path, pageText(path, version)])),
  [unchangedPage]: pageText(unchangedPage, 0),
  [`/ma/trang-${version}.js`]: `let version = ${version};`,
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const unpack = (packed: Buffer, encoding: string | undefined): string => {
  if (encoding === 'gzip') return gunzipSync(packed).toString();
  return (encoding === 'br' ? brotliDecompressSync(packed) : packed).toString();
};

export const ask = async (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  agent?: Agent,
): Promise<Answer> => {
  const asked = get(url, { headers, ...(agent && { agent }) });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  const text = unpack(Buffer.concat(pieces), answer.headers['content-encoding']);
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
};

/** The version on a page; `undefined` if the page is incomplete. */
export const versionOf = (text: string): number | undefined => {
  const words = text.slice(0, -64);
  if (checksum(words) !== text.slice(-64)) return undefined;
  return Number(/ bản (\d{6})<\/p>\n$/u.exec(words)?.[1]);
};

/** A reader's cached copy of a page, for conditional requests. */
export interface KeptPage {
  readonly version: number;
  readonly etag: string;
  readonly modified: string;
}

/** The observations of readers. */
export interface Seen {
  answers: number;
  unchanged: number;
  /** One sentence each; empty after a correct publication. */
  readonly faults: string[];
}

/** One kind of reader. */
interface Reader {
  readonly encoding: string;
  readonly agent: Agent;
  readonly condition: (kept: KeptPage) => Readonly<Record<string, string>>;
}

const byTag = ({ etag }: KeptPage): Record<string, string> => ({ 'If-None-Match': etag });
const byTime = ({ modified }: KeptPage): Record<string, string> => ({
  'If-Modified-Since': modified,
});

const readers = (): readonly Reader[] => [
  { encoding: 'identity', agent: new Agent(), condition: () => ({}) },
  { encoding: 'gzip', agent: new Agent({ keepAlive: true }), condition: byTag },
  { encoding: 'br, gzip', agent: new Agent({ keepAlive: true }), condition: byTime },
  { encoding: 'identity', agent: new Agent({ keepAlive: true }), condition: byTag },
];

/** The versions that may be served at a moment: the live one, or the one that is going live. */
export interface Clock {
  /** Certainly live. */
  live: number;
  /** Possibly live. */
  next: number;
  isOver: boolean;
}

/** A page's own script must be available until more than one release has followed. */
const askScript = async (
  base: string,
  version: number,
  { agent }: Reader,
  clock: Clock,
  seen: Seen,
): Promise<void> => {
  const { status } = await ask(`${base}/ma/trang-${version}.js`, {}, agent);
  if (status !== 200 && clock.next <= version + 1) {
    seen.faults.push(`the script of version ${version} answers ${status}`);
  }
};

/** Requests one page and checks the response; returns the reader's new cached copy. */
const askPage = async (
  base: string,
  path: string,
  reader: Reader,
  { kept, clock, seen }: { kept: KeptPage | undefined; clock: Clock; seen: Seen },
): Promise<KeptPage | undefined> => {
  const least = clock.live;
  const headers = { 'Accept-Encoding': reader.encoding, ...(kept && reader.condition(kept)) };
  const { status, text, headers: reported } = await ask(base + path, headers, reader.agent);
  seen.answers += 1;
  if (status === 304) seen.unchanged += 1;
  const version = status === 304 ? kept?.version : versionOf(text);
  if (![200, 304].includes(status) || version === undefined) {
    seen.faults.push(`${path} answers ${status} with ${text.length} signs`);
    return undefined;
  }
  if (version < least || version > clock.next) {
    seen.faults.push(`${path} answers ${status} with version ${version}, live is ${least}`);
  }
  if (path === '/' && status === 200) await askScript(base, version, reader, clock, seen);
  if (status === 304) return kept;
  return { version, etag: reported.etag ?? '', modified: reported['last-modified'] ?? '' };
};

const readOn = async (base: string, reader: Reader, clock: Clock, seen: Seen): Promise<void> => {
  const kept = new Map<string, KeptPage>();
  while (!clock.isOver) {
    for (const path of pages) {
      try {
        const now = await askPage(base, path, reader, { kept: kept.get(path), clock, seen });
        if (now) kept.set(path, now);
      } catch (error) {
        seen.faults.push(`${path} is cut off: ${String(error)}`);
      }
    }
  }
  reader.agent.destroy();
};

/** Lets readers request pages until the clock says that it is over. */
export const readAll = async (base: string, clock: Clock): Promise<Seen> => {
  const seen: Seen = { answers: 0, unchanged: 0, faults: [] };
  await Promise.all(readers().map((reader) => readOn(base, reader, clock, seen)));
  return seen;
};
