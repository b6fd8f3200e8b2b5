import { join } from 'node:path';
import { checksumOf } from '../checksum.ts';
import {
  openShard,
  writeShard,
  type EntriesVersion,
  type Entry,
  type OpenShard,
  type WholeEntry,
} from './shard-file.ts';

/** A cache of results of earlier runs, by the hash of their inputs. */
export interface KeptEntries {
  /** @param key SHA-256, in hexadecimal, of the inputs of an entry */
  readonly get: (key: string) => Entry | undefined;
  readonly set: (key: string, entry: WholeEntry) => void;
  /** Something in the cache is wrong: drops all of it. */
  readonly forgetAll: () => void;
  /**
   * Writes the changes, once; texts can still be read afterwards. If the cache cannot be written,
   * the next run is only slower.
   *
   * @param isWhole whether everything was asked for that is still in use: if so, other entries are
   * removed
   */
  readonly save: (isWhole: boolean) => Promise<void>;
}

/** The number of files; a new entry rewrites only one of them. */
const shards = 64;

/** An entry with its texts; `undefined` if a text is damaged. */
const wholeOf = (key: string, { facts, text, count }: Entry): (readonly [string, WholeEntry])[] => {
  const texts = Array.from({ length: count }, (_, number) => text(number));
  return texts.every((each) => each !== undefined) ? [[key, { facts, texts }]] : [];
};

const entryOf = ({ facts, texts }: WholeEntry): Entry => ({
  facts,
  count: texts.length,
  text: (number) => texts[number],
  checksum: (number) => {
    const text = texts[number];
    return text && checksumOf(text);
  },
});

/** One file, with the additions of this run. */
class Shard {
  readonly #path: string;
  readonly #version: EntriesVersion;
  readonly #added = new Map<string, WholeEntry>();
  readonly #asked = new Set<string>();
  #kept: OpenShard | undefined;
  #isForgotten = false;
  #isSaved = false;

  constructor(path: string, version: EntriesVersion) {
    this.#path = path;
    this.#version = version;
  }

  get(key: string): Entry | undefined {
    this.#asked.add(key);
    const added = this.#added.get(key);
    if (added) return entryOf(added);
    const found = this.#opened().entries.get(key);
    if (!found) return undefined;
    const { facts, count, checksum } = found;
    /** The file may be rewritten, or the cache dropped, before a text is read. */
    return {
      facts,
      count,
      checksum,
      text: (number) => this.#opened().entries.get(key)?.text(number),
    };
  }

  #opened(): OpenShard {
    if (this.#kept) return this.#kept;
    this.#kept = openShard(this.#path, this.#version);
    if (this.#isSaved) this.#kept.close();
    return this.#kept;
  }

  set(key: string, entry: WholeEntry): void {
    this.#asked.add(key);
    this.#added.set(key, entry);
  }

  forget(): void {
    this.#kept?.close();
    this.#kept = { entries: new Map(), close: () => {} };
    this.#added.clear();
    this.#isForgotten = true;
  }

  /** Texts can still be read. */
  async save(isWhole: boolean): Promise<void> {
    const { entries, close } = this.#opened();
    const old = [...entries].filter(([key]) => !isWhole || this.#asked.has(key));
    const isSame = !this.#isForgotten && this.#added.size === 0 && old.length === entries.size;
    const all = new Map(isSame ? [] : old.flatMap(([key, entry]) => wholeOf(key, entry)));
    close();
    this.#isSaved = true;
    if (isSame) return;
    for (const [key, entry] of this.#added) all.set(key, entry);
    if (!this.#isForgotten) this.#kept = undefined;
    await writeShard(this.#path, all, this.#version);
  }
}

/** Opens the cache in a folder; entries of other code, or by somebody else, are ignored. */
export const keptEntries = (folder: string, version: EntriesVersion): KeptEntries => {
  const all = new Map<number, Shard>();
  const shardOf = (hash: string): Shard => {
    const number = Number.parseInt(hash.slice(0, 2), 16) % shards;
    const shard = all.get(number) ?? new Shard(join(folder, `${number}.kho`), version);
    all.set(number, shard);
    return shard;
  };
  const every = (): Shard[] =>
    Array.from({ length: shards }, (_, number) => shardOf(number.toString(16).padStart(2, '0')));
  return {
    get: (key) => shardOf(key).get(key),
    set: (key, entry) => shardOf(key).set(key, entry),
    forgetAll: () => {
      for (const shard of every()) shard.forget();
    },
    save: async (isWhole) => {
      /** Files from which nothing was read contain only entries to be removed. */
      if (isWhole && all.size > 0) every();
      for (const shard of all.values()) await shard.save(isWhole).catch(() => {});
    },
  };
};
