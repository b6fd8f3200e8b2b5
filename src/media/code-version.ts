import { codeVersionOf } from '../own-files/code-version.ts';

/** The modules that decide the look of pictures and cards; each is a file of the packed program too. */
export const pictureModules = [
  'src/media/cards/card-drawing.ts',
  'src/media/cards/card-fonts.ts',
  'src/media/cards/card-text.ts',
  'src/media/cards/cards.ts',
  'src/media/pictures/clean-copy.ts',
  'src/media/icons/icon-drawing.ts',
  'src/media/pictures/inspect-picture.ts',
  'src/media/pictures/kept-picture.ts',
  'src/media/pictures/picture-card.ts',
  'src/media/pictures/picture-files.ts',
  'src/media/pictures/picture-forms.ts',
  'src/media/pictures/picture-settings.ts',
] as const;

/** The version of these modules; part of every cache key. */
export const codeVersion = codeVersionOf(pictureModules);
