import type { UserConfig } from '@11ty/eleventy';
import { configureEleventy } from './src/eleventy/configure.ts';

/** Settings of every build; the pages themselves come from the page plan (`src/eleventy`). */
export default function config(eleventy: UserConfig): void {
  configureEleventy(eleventy);
}
