import type { Migration } from './migration.ts';
import { lastingListPages } from './migrations/lasting-list-pages.ts';

/** Every step, in the order of the versions; the last one leads to `contentVersion`. */
export const migrations: readonly Migration[] = [lastingListPages];
