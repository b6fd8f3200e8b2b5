import * as pagefind from 'pagefind';
import { steadyBundle, type Bundle } from './steady-bundle.ts';

/** Everything that changes what Pagefind writes, besides its version and the records. */
export const pagefindSettings = { includeCharacters: '\u0335', forceLanguage: 'vi' } as const;

/** A page for Pagefind, and the address of the article that it describes. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/** What our client loads; the rest are user interfaces, a worker and other languages. */
const needed =
  /^(?:(?:filter|fragment|index)\/.*|pagefind(?:-entry\.json|\.js|\..*\.pf_meta)|wasm\.unknown\.pagefind)$/u;

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const indexed = async (
  index: pagefind.PagefindIndex,
  records: readonly SearchRecord[],
): Promise<Bundle> => {
  for (const record of records) refuse((await index.addHTMLFile({ ...record })).errors);
  const { errors, files } = await index.getFiles();
  refuse(errors);
  const kept = files.filter(({ path }) => needed.test(path.replaceAll('\\', '/')));
  return new Map(
    kept.map(({ path, content }) => [path.replaceAll('\\', '/'), Buffer.from(content)]),
  );
};

/**
 * The index of some records. They are numbered in their order, so they are added one after
 * another. Ends Pagefind's process, so only one call at a time.
 *
 * @throws Error with Pagefind's message
 */
export const pagefindBundle = async (records: readonly SearchRecord[]): Promise<Bundle> => {
  try {
    const { errors, index } = await pagefind.createIndex(pagefindSettings);
    refuse(errors);
    if (!index) throw new Error('Pagefind: no index');
    return steadyBundle(await indexed(index, records));
  } finally {
    await pagefind.close();
  }
};
