import type { Colour } from './colour.ts';

/** The names of a page's colours; docs/design.md explains the use of each. */
export const colourNames = [
  'paper',
  'soft',
  'ink',
  'faint',
  'line',
  'accent',
  'link',
  'band',
  'onBand',
  'onBandFaint',
  'mark',
  'onMark',
] as const;

export type ColourName = (typeof colourNames)[number];

/** The colours of a page. */
export type PageColours = Readonly<Record<ColourName, Colour>>;

/** The two looks of a page, by the wish of the reader's device. */
export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/**
 * The pairs of colours that meet on a page; `faint` is also the border of fields, `accent` that of
 * the focus.
 */
export const pagePairs: readonly (readonly [front: ColourName, back: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['faint', 'paper'],
  ['faint', 'soft'],
  ['link', 'paper'],
  ['link', 'soft'],
  ['accent', 'paper'],
  ['accent', 'soft'],
  ['onBand', 'band'],
  ['onBandFaint', 'band'],
  ['onMark', 'mark'],
];

/** The colours that meet one colour: the texts on a background, or the backgrounds of a text. */
export const meetings = (name: ColourName): ColourName[] =>
  pagePairs.flatMap(([front, back]) => {
    if (front === name) return [back];
    return back === name ? [front] : [];
  });
