import type { SiteFlags } from './options.ts';

/** What `build` is asked for, as it is typed. */
export interface BuildFlags extends SiteFlags {
  readonly output: string;
  readonly live?: string | undefined;
  readonly ledger?: string | undefined;
  readonly clean?: boolean;
  readonly verify?: boolean;
}
