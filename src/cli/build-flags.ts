import type { SiteFlags } from './options.ts';

/** The options of `build`, as typed. */
export interface BuildFlags extends SiteFlags {
  readonly output: string;
  readonly live?: string | undefined;
  readonly ledger?: string | undefined;
  readonly clean?: boolean;
  readonly verify?: boolean;
}
