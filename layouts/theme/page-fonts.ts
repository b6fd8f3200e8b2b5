import type { FontChoice } from '../../src/content/schema/look-schema.ts';

/** The fonts of each choice as CSS names: those that phones and computers have, best first. */
export const pageFonts: Readonly<Record<FontChoice, readonly string[]>> = {
  'khong-chan': ['system-ui', 'Roboto', "'Noto Sans'", 'Arial', 'sans-serif'],
  'co-chan': ['Georgia', "'Noto Serif'", "'Times New Roman'", 'serif'],
};
