import { parse } from 'yaml';
import type { Content } from '../content/content.ts';
import { parseOldAddress } from '../url/old-address.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { KeyOf, Settled } from './sort-old-addresses.ts';

/** The value of a line of YAML, as text. */
const scalarOf = (yaml: string): string | undefined => {
  try {
    const value: unknown = parse(yaml);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A redirect in a comment, made by us or switched off by an editor. */
const commented =
  /^[ \t]*#+[ \t]*-[ \t]+from:[ \t]*(\S[^\r\n]*)(?:\r?\n[ \t]*#+[ \t]*to:[ \t]*(\S)?)?/gmu;

const commentedIn = (yaml: string, keyOf: KeyOf): Map<string, boolean> => {
  const keys = new Map<string, boolean>();
  for (const [, from = '', to] of yaml.matchAll(commented)) {
    const address = parseOldAddress(scalarOf(from) ?? '');
    if (address) {
      const { path, query } = address;
      const key = keyOf({ from: path, ...(query !== undefined && { query }) });
      keys.set(key, keys.get(key) === true || to !== undefined);
    }
  }
  return keys;
};

/**
 * Old addresses that the site and its `redirects.yaml` already handle.
 *
 * @param answering addresses of pages and files, and old ones that redirect for any query
 * @param yaml the text of `redirects.yaml`; empty if there is none
 */
export const settledAddresses = (
  content: Pick<Content, 'articles' | 'pages' | 'categories' | 'units' | 'redirects'>,
  answering: Iterable<SitePath>,
  yaml: string,
  keyOf: KeyOf,
): Settled => {
  const former = [
    ...[...content.articles, ...content.pages].flatMap(({ aliases }) => aliases),
    ...content.categories.flatMap(({ formerIds }) => formerIds.map(sitePaths.category)),
    ...content.units.flatMap(({ formerIds }) => formerIds.map(sitePaths.unit)),
  ];
  return {
    paths: new Set([...answering, ...former].map((from) => keyOf({ from }))),
    redirects: new Set(
      content.redirects.map(({ from: { path: from, query } }) =>
        keyOf({ from, ...(query !== undefined && { query }) }),
      ),
    ),
    commented: commentedIn(yaml, keyOf),
  };
};
