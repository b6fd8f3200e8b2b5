import { createHash } from 'node:crypto';
import { oldestBrowsers } from '../html/oldest-browsers.ts';
import { programFolder } from '../own-files/own-files.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { packagesIn } from './packages-in.ts';

/** A script of the site as it is served. */
export interface Script {
  readonly path: SitePath;
  readonly bytes: string;
  /** Folders of the bundled packages, as absolute paths. */
  readonly packages: readonly string[];
}

/** Values that replace names in the script, as JSON: `{ OFFLINE_PAGE: '/ngoai-tuyen/' }`. */
export type Defines = Readonly<Record<string, unknown>>;

const asJson = (defines: Defines): Record<string, string> =>
  Object.fromEntries(Object.entries(defines).map(([name, value]) => [name, JSON.stringify(value)]));

/**
 * Only syntax is lowered for the oldest browsers; the functions that the scripts call must exist
 * there (decision 0053). No tsconfig is read, so that the bytes depend only on the scripts.
 * Minifying for a browser also sets `NODE_ENV`, which removes Workbox's debugging
 * (https://esbuild.github.io/api/#define).
 */
const bundle = async (
  entry: string,
  format: 'esm' | 'iife',
  define: Defines,
): Promise<Omit<Script, 'path'>> => {
  /** Loaded only for a script that is not in the cache. */
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: programFolder,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format,
    platform: 'browser',
    target: [...oldestBrowsers],
    /**
     * Safari 12 supports all the forms used here; the bundler knows of a bug in it and cannot lower
     * them.
     */
    supported: { destructuring: true, 'template-literal': true },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    define: asJson(define),
  });
  return { bytes: outputFiles.map((file) => file.text).join(''), packages: packagesIn(metafile) };
};

/** The part of a hash that a file name contains: 40 bits. */
export const shortHash = (bytes: string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/**
 * A script for pages: an ES module with a content hash in its name, so that it may be cached for
 * ever.
 *
 * @param entry its file, as an absolute path
 * @throws if the script or one of its imports cannot be read
 */
export const bundleScript = async (
  entry: string,
  { name, define = {} }: { readonly name: string; readonly define?: Defines },
): Promise<Script> => {
  const made = await bundle(entry, 'esm', define);
  return { path: sitePaths.script(`${name}-${shortHash(made.bytes)}.js`), ...made };
};

/**
 * The service worker: a classic script, because not every browser accepts a module there, at a
 * permanent address.
 */
export const bundleWorker = async (entry: string, define: Defines = {}): Promise<Script> => ({
  path: sitePaths.serviceWorker,
  ...(await bundle(entry, 'iife', define)),
});
