import type { BodyEditor, MakeBodyEditor } from '../body-editor.ts';
import { placeFile } from '../controls/file-control.ts';
import { button, element } from '../page/element.ts';
import { plainTextEditor } from '../plain-text-editor.ts';
import { bodyEditors, chooseEditor, chosenEditor } from './body-choice.ts';

/** What the body needs from the page. */
export interface BodyPlace {
  readonly month: () => string;
  readonly onChange: () => void;
  readonly onFault: (words: string) => void;
}

/** The Markdown of a file in a body: a picture waits for its alt text, anything else is a link. */
const markdownOf = (file: string, name: string): string =>
  /\.(?:jpe?g|png|gif|webp|avif)$/iu.test(file) ? `\n\n![](${file})\n\n` : `[${name}](${file})`;

const madeBy = (): MakeBodyEditor => bodyEditors[chosenEditor()]?.make ?? plainTextEditor;

/** The body of a text, in the editor that was chosen. */
export const bodyPart = (
  markdown: string,
  { month, onChange, onFault }: BodyPlace,
): {
  readonly node: HTMLElement;
  readonly editor: () => BodyEditor;
  readonly set: (markdown: string) => void;
} => {
  const place = element('div', { class: 'prose' });
  const put = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      try {
        const address = await placeFile(file, month());
        const written = markdownOf(address, file.name.replace(/\.[^.]*$/u, ''));
        const end = editor.markdown().length;
        if (editor.insert) editor.insert(written);
        else editor.replace(end, end, written);
      } catch (error) {
        onFault((error as Error).message);
      }
    }
  };
  const make = (text: string): BodyEditor =>
    madeBy()(place, text, {
      onChange,
      onFiles: (files) => void put(files),
    });
  let editor = make(markdown);
  const set = (text: string): void => {
    editor.destroy();
    editor = make(text);
  };
  const choices = element('div', { class: 'buttons end' });
  const drawChoices = (): void =>
    choices.replaceChildren(
      ...(bodyEditors.length < 2 ? [] : bodyEditors).map(({ words }, index) =>
        button(
          words,
          () => {
            const text = editor.markdown();
            chooseEditor(index);
            set(text);
            drawChoices();
          },
          { class: 'plain short', 'aria-pressed': String(index === chosenEditor()) },
        ),
      ),
    );
  drawChoices();
  const node = element(
    'section',
    { class: 'body-part', 'aria-labelledby': 'nhan-noi-dung' },
    element(
      'div',
      { class: 'body-head' },
      element('h2', { class: 'label', id: 'nhan-noi-dung' }, 'Nội dung'),
      choices,
    ),
    place,
  );
  return { node, editor: () => editor, set };
};
