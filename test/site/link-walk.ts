import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { filesIn } from './fixture-site.ts';

/** Attributes that hold addresses. */
const addressed = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['source', 'src'],
  ['audio', 'src'],
] as const;

const pathOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;

/** What a walk over a built site found. */
export interface LinkWalk {
  readonly pages: number;
  readonly links: number;
  /** `page -> target` of every internal link, image or anchor that leads nowhere. */
  readonly broken: readonly string[];
}

/**
 * Follows every internal link of every page of a site as a static host would answer it.
 *
 * @param origin absolute links that begin with it are internal too
 */
export const walkLinks = async (site: string, origin: string, prefix = '/'): Promise<LinkWalk> => {
  const files = await filesIn(site);
  const paths = new Set(files.map(pathOf));
  const pages = files.filter((file) => file.endsWith('.html'));
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { page: string; target: string }[] = [];
  for (const file of pages) {
    const page = parse(await readFile(join(site, file), 'utf8'));
    ids.set(pathOf(file), new Set(page.querySelectorAll('[id]').map(({ id }) => id)));
    for (const [tag, attribute] of addressed) {
      for (const element of page.querySelectorAll(`${tag}[${attribute}]`)) {
        links.push({ page: pathOf(file), target: element.getAttribute(attribute) ?? '' });
      }
    }
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
