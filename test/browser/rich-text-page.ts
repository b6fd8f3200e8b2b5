import { richTextEditor } from '../../src/desk/client/rich-text/rich-text-editor.ts';
import type { BodyEditor } from '../../src/desk/client/body-editor.ts';

/*
 * The page of `rich-text.test.ts`: an editor alone, that tests can ask.
 */

/** What a test may ask of the page. */
export interface RichTextPage {
  editor: BodyEditor;
  changes: number;
  files: string[];
}

declare global {
  interface Window {
    richText: RichTextPage;
    openText: (markdown: string) => void;
  }
}

const place = document.querySelector<HTMLElement>('#noi-dung');

/** Puts an editor of a text into the page. */
window.openText = (markdown: string): void => {
  if (!place) return;
  const page: RichTextPage = {
    changes: 0,
    files: [],
    editor: richTextEditor(place, markdown, {
      onChange: () => {
        page.changes += 1;
      },
      onFiles: (files) => {
        page.files.push(...files.map(({ name }) => name));
      },
    }),
  };
  window.richText = page;
};
