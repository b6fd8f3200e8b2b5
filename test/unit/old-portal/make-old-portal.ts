import { counterpartsOf } from '../../../src/old-portal/counterparts.ts';
import type { ListedAddress } from '../../../src/old-portal/listed-address.ts';
import { matcherOf } from '../../../src/old-portal/match-old-address.ts';
import { oldPortal, type OldPortal } from '../../../src/old-portal/old-portal.ts';
import { settledAddresses } from '../../../src/old-portal/settled-addresses.ts';
import {
  sortOldAddresses,
  type SortedAddresses,
} from '../../../src/old-portal/sort-old-addresses.ts';
import { addressKey } from '../../../src/site/addresses/redirects.ts';
import type { Content } from '../../../src/content/content.ts';
import { sitePaths, type SitePath } from '../../../src/url/site-path.ts';
import { article, markdownFile, parseFiles, registers } from '../content/make-content.ts';

/** The register of old addresses and the articles of a small site, `YYYY/MM/slug` to title. */
export const contentOf = (
  articles: Readonly<Record<string, string>>,
  redirects = '',
  fields: Readonly<Record<string, string>> = {},
): Content => {
  const files = Object.entries(articles).map(([key, title]) => [
    `articles/${key}.md`,
    article({ ...fields, title: JSON.stringify(title), date: key.slice(0, 7).replace('/', '-') }),
  ]);
  const { content } = parseFiles({
    ...registers,
    ...Object.fromEntries(files),
    'pages/gioi-thieu.md': markdownFile('title: Giới thiệu'),
    ...(redirects && { 'redirects.yaml': redirects }),
  });
  if (!content) throw new Error('no content');
  return content;
};

/** The addresses of the pages of a small site. */
const pathsOf = ({ articles, pages, categories, units }: Content): SitePath[] => [
  sitePaths.home,
  ...[...articles, ...pages].map(({ path }) => path),
  ...categories.map(({ id }) => sitePaths.category(id)),
  ...units.map(({ id }) => sitePaths.unit(id)),
];

export interface SortedPortal {
  readonly portal: OldPortal;
  readonly sorted: SortedAddresses;
}

/** Sorts a list like the command. */
export const sortedRows = (
  rows: readonly ListedAddress[],
  content: Content,
  redirects = '',
): SortedPortal => {
  const portal = oldPortal(rows);
  const paths = pathsOf(content);
  const sorted = sortOldAddresses(
    portal.addresses,
    matcherOf(counterpartsOf(content, new Set(paths))),
    settledAddresses(content, paths, redirects, addressKey),
    addressKey,
  );
  return { portal, sorted };
};
