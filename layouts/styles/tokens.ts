import type { PageColours } from '../../src/colours/page-colours.ts';
import type { Theme } from '../theme/theme.ts';

type Named = readonly (readonly [token: string, colour: string])[];

/** `onBandFaint` becomes `--on-band-faint`. */
const tokenOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

const named = (colours: PageColours): Named =>
  Object.entries(colours).map(([name, colour]) => [tokenOf(name), colour]);

const declared = (tokens: Named): string =>
  tokens.map(([token, colour]) => `${token}: ${colour};`).join('\n');

/** The dark theme only overrides the values that differ. */
const changedInTheDark = ({ light, dark }: Theme['colours']): Named => {
  const inLight = new Map(named(light));
  return named(dark).filter(([token, colour]) => inLight.get(token) !== colour);
};

/** The colours and measures of all styles, each defined once, and the font of a page. */
export const tokens = ({ colours, fonts }: Theme): string => `:root {
  color-scheme: light dark;
  ${declared(named(colours.light))}
  --column: 42rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    ${declared(changedInTheDark(colours))}
  }
}

html {
  font: 106.25%/1.6 ${fonts.page.join(', ')};
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}`;
