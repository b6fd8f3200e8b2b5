import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of an installed package. */
export interface PackageLicence {
  /** The folder of the package, as an absolute path. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** As an SPDX identifier: `MIT`, `OFL-1.1`. */
  readonly licence: string;
  /** The licence texts in the package, by file name; never empty. */
  readonly texts: readonly string[];
}

const isText = (path: string): boolean =>
  /(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/iu.test(path.replaceAll('\\', '/'));

/** In the package's own folder, or in one that is called `LICENSE`. */
const textFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isText(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? textFiles(path) : [path];
    })
    .toSorted();

const trimmed = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gmu, '')
    .trim();

/**
 * @param folder of an installed package, as an absolute path
 * @throws Error if the package has no text of its licence
 */
export const licenceOf = (folder: string): PackageLicence => {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const texts = textFiles(folder).map((file) => trimmed(readFileSync(file, 'utf8')));
  if (texts.length === 0) throw new Error(`${name} ${version} brings no text of its licence`);
  return { folder, name, version, licence: license, texts };
};
