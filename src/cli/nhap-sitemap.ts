import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Content } from '../content/content.ts';
import { loadContent } from '../content/load-content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { ifThere } from '../file-system/if-there.ts';
import { counterpartsOf } from '../old-portal/counterparts.ts';
import type { ListedAddress } from '../old-portal/listed-address.ts';
import { matcherOf } from '../old-portal/match-old-address.ts';
import { oldPortal } from '../old-portal/old-portal.ts';
import { filesLike } from '../import/read-import.ts';
import { readOldAddresses } from '../old-portal/read-old-addresses.ts';
import { entryGroups } from '../old-portal/redirect-lines.ts';
import { redirectSkeleton } from '../old-portal/redirect-skeleton.ts';
import { replaceFile } from '../old-portal/replace-file.ts';
import { settledAddresses } from '../old-portal/settled-addresses.ts';
import { sitemapReport, type SitemapRun } from '../old-portal/sitemap-report.ts';
import { sortOldAddresses, type KeyOf } from '../old-portal/sort-old-addresses.ts';
import { linkableFiles } from '../site/addresses/linkable-files.ts';
import { isMovedKind } from '../site/addresses/moved-kinds.ts';
import { makeSite } from '../site/make-site.ts';
import { addressKey } from '../site/addresses/redirects.ts';
import { noMaterials } from '../site/site-materials.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { notWritten } from '../operation/not-written.ts';
import { folderOf, siteOptionsOf, type Folder, type SiteFlags } from './options.ts';
import { OperationError } from '../operation/operation-error.ts';

export interface SitemapFlags extends Pick<SiteFlags, 'content' | 'now'> {
  readonly sitemap: readonly string[];
  readonly dryRun?: boolean;
}

const register = 'redirects.yaml';

const keyOf: KeyOf = addressKey;

/**
 * @throws OperationError `OLD_LIST_…` if one of the files is not usable; nothing is written then
 */
const rowsOf = async (typed: readonly string[]): Promise<readonly ListedAddress[]> => {
  const rows: ListedAddress[] = [];
  for (const file of typed.flatMap((name) => filesLike(folderOf(name).path)).map(folderOf)) {
    rows.push(...(await readOldAddresses(file)));
  }
  return rows;
};

/** @throws OperationError `CONTENT_FAULTY` if the content cannot be compared with a list */
const soundContent = ({ content, problems }: ParsedContent, label: string): Content => {
  const isFaulty = problems.some(
    ({ file, severity }) => file === `${label}/${register}` && severity === 'error',
  );
  if (content && !isFaulty) return content;
  throw new OperationError('CONTENT_FAULTY', {
    file: `${label}/${content ? register : 'site.yaml'}`,
  });
};

/** The text of the register, byte for byte: new entries are appended to it. */
const writtenIn = async ({ path }: Folder): Promise<string> => {
  const bytes = (await ifThere(readFile(join(path, register)))) ?? new Uint8Array();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
};

/** Files other than pages that every site has. */
const standing = [
  sitePaths.sitemap,
  sitePaths.newsSitemap,
  sitePaths.robots,
  sitePaths.webManifest,
];

/** All addresses of the site, and those of pages, which redirects may lead to. */
const addressesOf = (
  parsed: ParsedContent,
  flags: SitemapFlags,
): { readonly answering: readonly SitePath[]; readonly targets: ReadonlySet<SitePath> } => {
  const { routes, redirects, newsroom } = makeSite(parsed, siteOptionsOf(flags), noMaterials);
  const own = routes.filter(({ kind }) => !isMovedKind(kind)).map(({ url }) => url);
  const files = newsroom ? [...linkableFiles(newsroom), ...standing] : [];
  const moved = redirects.filter(({ source }) => source !== register).map(({ from }) => from);
  return { answering: [...own, ...files, ...moved], targets: new Set(own) };
};

const runOver = (
  rows: readonly ListedAddress[],
  content: Content,
  parsed: ParsedContent,
  written: string,
  flags: SitemapFlags,
): { readonly run: Omit<SitemapRun, 'file'>; readonly text: string } => {
  const { answering, targets } = addressesOf(parsed, flags);
  const portal = oldPortal(rows);
  const sorted = sortOldAddresses(
    portal.addresses,
    matcherOf(counterpartsOf(content, targets)),
    settledAddresses(content, answering, written, keyOf),
    keyOf,
  );
  const { active, waiting } = entryGroups(
    sorted,
    flags.sitemap.map((each) => basename(each)).join(', '),
  );
  const { text, left } = redirectSkeleton(written, active, waiting);
  return { run: { portal, sorted, left, isDry: flags.dryRun === true }, text };
};

/** @throws OperationError `REDIRECTS_PLACE`, or `FILE_NOT_WRITTEN` */
const write = async (path: string, file: string, text: string): Promise<void> => {
  try {
    await replaceFile(path, file, text);
  } catch (error) {
    throw notWritten(file, error);
  }
};

/**
 * Makes an outline of `redirects.yaml` from the addresses of an old portal.
 *
 * @throws OperationError if a file cannot be read or written
 */
export const importSitemaps = async (flags: SitemapFlags): Promise<ExitStatus> => {
  const rows = await rowsOf(flags.sitemap);
  const folder = folderOf(flags.content);
  const parsed = await loadContent(folder.path, folder.label);
  const content = soundContent(parsed, folder.label);
  const file = `${folder.label}/${register}`;
  const written = await writtenIn(folder);
  const { run, text } = runOver(rows, content, parsed, written, flags);
  if (flags.dryRun) process.stdout.write(text);
  else if (text !== written) await write(join(folder.path, register), file, text);
  (flags.dryRun ? process.stderr : process.stdout).write(sitemapReport({ ...run, file }));
  return exitStatus.ok;
};
