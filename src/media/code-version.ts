import { readFileSync } from 'node:fs';
import { hashOf } from './pictures/kept-folder.ts';

/** The modules of this folder whose code decides how pictures and cards come out. */
const modules = [
  'cards/card-drawing.ts',
  'cards/card-text.ts',
  'cards/cards.ts',
  'pictures/clean-copy.ts',
  'icons/icon-drawing.ts',
  'pictures/inspect-picture.ts',
  'pictures/kept-picture.ts',
  'pictures/picture-card.ts',
  'pictures/picture-forms.ts',
  'pictures/picture-settings.ts',
];

/** Part of every key: what older code has made is not taken for what this code would make. */
export const codeVersion = hashOf(
  ...modules.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
);
