import type { SiteFlags } from './options.ts';

/** The options of `build`, as typed. */
export interface BuildFlags extends SiteFlags {
  readonly output: string;
  readonly live?: string | undefined;
  readonly ledger?: string | undefined;
  readonly clean?: boolean;
  readonly verify?: boolean;
  /** Make only the part of one shard: `2/7`. */
  readonly shard?: string;
  /** The file of a plan that a shard follows. */
  readonly plan?: string;
  /** Only plan, into this file. */
  readonly planOnly?: string;
}
