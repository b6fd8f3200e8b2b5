import type { MakeBodyEditor } from '../body-editor.ts';
import { plainTextEditor } from '../plain-text-editor.ts';
import { richTextEditor } from '../rich-text/rich-text-editor.ts';

/** The editors of a body that a journalist may choose from; the first is taken where nothing was chosen. */
export const bodyEditors: readonly { readonly words: string; readonly make: MakeBodyEditor }[] = [
  { words: 'Như Word', make: richTextEditor },
  { words: 'Chữ thường', make: plainTextEditor },
];

const place = 'cach-soan';

/** The number of the chosen editor, kept in this browser. */
export const chosenEditor = (): number => {
  const index = bodyEditors.findIndex(({ words }) => words === localStorage.getItem(place));
  return Math.max(0, index);
};

export const chooseEditor = (index: number): void =>
  localStorage.setItem(place, bodyEditors[index]?.words ?? '');
