import { createHash } from 'node:crypto';

/** One of several shares of the work of a build. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** The bytes of the hash that decide; a number of this size is exact in JavaScript. */
const decidingBytes = 6;

/**
 * The shard that makes the file at an address, from 1 on: it depends on the address alone, so that every machine
 * agrees.
 */
export const shardOf = (address: string, count: number): number =>
  (createHash('sha256').update(address).digest().readUIntBE(0, decidingBytes) % count) + 1;

/** Whether a shard makes the file at an address. */
export const isOf =
  ({ index, count }: Shard) =>
  (address: string): boolean =>
    shardOf(address, count) === index;

/** `2/7` */
export const shardName = ({ index, count }: Shard): string => `${index}/${count}`;
