import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems } from './cbor-items.ts';

/** The files of a bundle by their path in it. */
export type Bundle = ReadonlyMap<string, Buffer>;

/** What every packed file of Pagefind begins with. */
const signature = 'pagefind_dcd';

const unpack = (file: Buffer): Buffer => gunzipSync(file).subarray(signature.length);

/** The tenth byte names the operating system; 255 means unknown. */
const pack = (content: Buffer): Buffer => {
  const file = gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
  file.writeUInt8(255, 9);
  return file;
};

/** Values of a filter: `[name, [[value, [page, …]], …]]`. */
const sortValues = (filter: Buffer): Buffer => {
  const { head, items } = arrayItems(filter);
  const [name, values] = items;
  if (!name || !values || items.length !== 2) throw new RangeError('an unknown form of filter');
  const sorted = arrayItems(values);
  return Buffer.concat([head, name, sorted.head, ...sorted.items.toSorted((a, b) => a.compare(b))]);
};

/** A name of the same length, made only from the bytes: `vi_2ad3b94`. */
const nameFor = (oldName: string, content: Buffer): string => {
  const prefix = oldName.slice(0, oldName.indexOf('_') + 1);
  const digest = createHash('sha256').update(content).digest('hex');
  return prefix + digest.slice(0, oldName.length - prefix.length);
};

const renameIn = (file: Buffer, oldName: string, newName: string): Buffer => {
  const text = file.toString('latin1');
  if (text.split(oldName).length !== 2) throw new RangeError(`${oldName} is not named once`);
  return Buffer.from(text.replace(oldName, newName), 'latin1');
};

const only = (bundle: Bundle, pattern: RegExp): string => {
  const [path, ...others] = [...bundle.keys()].filter((file) => pattern.test(file));
  if (path === undefined || others.length > 0)
    throw new RangeError(`not one file ${pattern.source}`);
  return path;
};

const stemOf = (path: string): string => /[a-z]+_[0-9a-f]+/u.exec(path)?.[0] ?? path;

/**
 * The bundle with the same bytes in every run. Pagefind keeps the values of a filter in a hash
 * map of random order, so three files differ between runs: its filter, the list of parts that
 * names the filter, and the entry that names the list. They are sorted, packed and named again.
 *
 * @throws RangeError when Pagefind's files have another form than those of the known version
 */
export const steadyBundle = (bundle: Bundle): Bundle => {
  const steady = new Map(bundle);
  const read = (path: string): Buffer => bundle.get(path) ?? Buffer.alloc(0);
  const replace = (path: string, content: Buffer, file: Buffer): string => {
    const name = nameFor(stemOf(path), content);
    steady.delete(path);
    steady.set(path.replace(stemOf(path), name), file);
    return name;
  };
  const filterPath = only(bundle, /\.pf_filter$/u);
  const filter = sortValues(unpack(read(filterPath)));
  const filterStem = replace(filterPath, filter, pack(filter));
  const listPath = only(bundle, /\.pf_meta$/u);
  const list = renameIn(unpack(read(listPath)), stemOf(filterPath), filterStem);
  const listStem = replace(listPath, list, pack(list));
  const entryPath = 'pagefind-entry.json';
  steady.set(entryPath, renameIn(read(entryPath), stemOf(listPath), listStem));
  return steady;
};
