import { licenceOf, type PackageLicence } from '../own-files/package-licence.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { shortHash, type Script } from './bundle-scripts.ts';

const notice = ({ name, version, licence, texts }: PackageLicence): string =>
  [`${name} ${version} (${licence})`, ...texts].join('\n\n');

const byName = (a: PackageLicence, b: PackageLicence): number => Number(a.name > b.name) * 2 - 1;

/** The licences of all third-party code in the site's scripts. */
export const publishedLicences = (scripts: readonly Script[]): readonly PackageLicence[] => {
  const folders = new Set(scripts.flatMap(({ packages }) => packages));
  return [...folders].map(licenceOf).toSorted(byName);
};

/**
 * The licence text that MIT and ISC require with copies of third-party code: a file of the site
 * with a content hash in its name, like the scripts.
 */
export const licenceFile = (scripts: readonly Script[]): { path: SitePath; bytes: string } => {
  const bytes = `${publishedLicences(scripts)
    .map(notice)
    .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
  return { path: sitePaths.script(`giay-phep-${shortHash(bytes)}.txt`), bytes };
};

/** A script with a first line that names the file of the licences. */
export const namingLicences = (script: Script, licences: SitePath): Script => ({
  ...script,
  bytes: `/*! Licences: ${licences.slice(1)} */\n${script.bytes}`,
});
