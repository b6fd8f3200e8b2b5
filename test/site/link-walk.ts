import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { HTMLElement } from 'node-html-parser';
import { filesIn } from './fixture-site.ts';

/** The path at which a static host answers with a file. */
export const pathOf = (file: string): string =>
  `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;

/** The texts in a value of JSON, at any depth. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The JSON-LD of a page, each element parsed. */
export const structuredDataOf = (page: HTMLElement): unknown[] =>
  page
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => JSON.parse(rawText));

/** Attributes that hold one address, whatever the element. */
const addressed = ['href', 'src', 'action', 'data-worker', 'data-share', 'data-copy'];

/** What social networks read of a page. */
const socialAddresses = new Set(['og:url', 'og:image']);

const candidates = (srcset: string): string[] =>
  srcset.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '');

/** The addresses in one tag: links, pictures in all sizes, scripts, forms, metadata. */
const addressesIn = (name: string, values: Readonly<Record<string, string>>): string[] => [
  ...addressed.flatMap((attribute) => values[attribute] ?? []),
  ...(values['srcset'] === undefined ? [] : candidates(values['srcset'])),
  ...(name === 'meta' && socialAddresses.has(values['property'] ?? '')
    ? [values['content'] ?? '']
    : []),
];

/** The addresses that a page contains, and its own ids. */
interface Named {
  readonly addresses: string[];
  readonly ids: Set<string>;
}

/** Reads a page once, tag by tag: a selector for each attribute takes ten times as long. */
const namedIn = (html: string): Named => {
  const named: Named = { addresses: [], ids: new Set() };
  let data: string | undefined;
  const parser = new Parser({
    onopentag: (name, values) => {
      if (values['id'] !== undefined) named.ids.add(values['id']);
      named.addresses.push(...addressesIn(name, values));
      if (name === 'script' && values['type'] === 'application/ld+json') data = '';
    },
    ontext: (text) => {
      if (data !== undefined) data += text;
    },
    onclosetag: (name) => {
      if (name !== 'script' || data === undefined) return;
      const texts = textsIn(JSON.parse(data));
      named.addresses.push(...texts.filter((text) => /^https?:\/\//u.test(text)));
      data = undefined;
    },
  });
  parser.end(html);
  return named;
};

/** The result of a walk over a built site. */
export interface LinkWalk {
  readonly pages: number;
  readonly links: number;
  /** `page -> target` of every internal link, image or anchor without a target. */
  readonly broken: readonly string[];
}

/**
 * Follows every internal address of every page of a site like a static host.
 *
 * @param origin absolute addresses that begin with it are internal too
 */
export const walkLinks = async (site: string, origin: string, prefix = '/'): Promise<LinkWalk> => {
  const files = await filesIn(site);
  const paths = new Set(files.map(pathOf));
  const pages = files.filter((file) => file.endsWith('.html'));
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { page: string; target: string }[] = [];
  for (const file of pages) {
    const page = pathOf(file);
    const named = namedIn(await readFile(join(site, file), 'utf8'));
    ids.set(page, named.ids);
    links.push(...named.addresses.map((target) => ({ page, target })));
  }
  const isBroken = ({ page, target }: { page: string; target: string }): boolean => {
    const url = new URL(target, new URL(prefix + page.slice(1), origin));
    if (url.origin !== new URL(origin).origin) return false;
    if (!url.pathname.startsWith(prefix)) return true;
    const path = decodeURIComponent(`/${url.pathname.slice(prefix.length)}`);
    if (!paths.has(path)) return true;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor !== '' && ids.get(path)?.has(anchor) === false;
  };
  return {
    pages: pages.length,
    links: links.length,
    broken: links.filter(isBroken).map(({ page, target }) => `${page} -> ${target}`),
  };
};
