import { readFileSync } from 'node:fs';
import { hashOf } from './kept-folder.ts';

/** The modules of this folder whose code decides how pictures and cards come out. */
const modules = [
  'card-drawing.ts',
  'card-text.ts',
  'cards.ts',
  'clean-copy.ts',
  'icon-drawing.ts',
  'inspect-picture.ts',
  'kept-picture.ts',
  'picture-card.ts',
  'picture-forms.ts',
  'picture-settings.ts',
];

/** Part of every key: what older code has made is not taken for what this code would make. */
export const codeVersion = hashOf(
  ...modules.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
);
