import { themeFaults } from './theme-faults.ts';
import type { ThemeValues } from './theme-values.ts';

declare const checked: unique symbol;

/** A theme whose texts are readable on their backgrounds. */
export type Theme = ThemeValues & { readonly [checked]: true };

/**
 * The only way to make a theme.
 *
 * @throws RangeError with a list of all invalid colours, and of all texts too faint to be read
 */
export const makeTheme = (values: ThemeValues): Theme => {
  const faults = themeFaults(values);
  if (faults.length > 0) throw new RangeError(`this theme cannot be used:\n${faults.join('\n')}`);
  return values as Theme;
};
