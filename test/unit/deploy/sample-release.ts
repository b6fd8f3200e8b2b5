import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PublishableSite } from '../../../src/deploy/target.ts';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../../../src/manifest/site-manifest.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

/** Texts of a site's files by address; addresses ending in `/` are pages. */
export type SiteTexts = Readonly<Record<string, string>>;

const byAddress = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const kindOf = (address: string): string => {
  if (address === '/') return 'home';
  return /^\/\d{4}\//u.test(address) ? 'article' : 'plainPage';
};

/** The manifest that a build would write for such a site. */
export const manifestOf = (texts: SiteTexts): SiteManifest => {
  const addresses = Object.keys(texts).toSorted(byAddress);
  const print = (address: string) => checksumOf(texts[address] ?? '');
  return {
    generator: 'test 1',
    pages: addresses
      .filter((address) => address.endsWith('/'))
      .map((url) => ({ url: url as SitePath, kind: kindOf(url), ...print(url) })),
    redirects: [],
    withdrawnFiles: [],
    files: addresses
      .filter((address) => !address.endsWith('/'))
      .map((path) => ({ path: path as SitePath, ...print(path) })),
  };
};

/** A folder in the system's temporary folder, which is removed when the test is over. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-deploy-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A built site with such files. */
export const builtSite = async (texts: SiteTexts): Promise<PublishableSite> => {
  const folder = await temporaryFolder();
  const manifest = manifestOf(texts);
  const files = { ...texts, '/manifest-site.json': manifestText(manifest) };
  for (const [address, text] of Object.entries(files)) {
    const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return { folder, manifest };
};

/** Long enough to be compressed. */
export const longText = (words: string): string => `${words} `.repeat(300);
