import type { DeskFacts } from '../page/desk-facts.ts';
import { sendFile, Refused } from '../page/ask-desk.ts';
import { button, element, listening } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { messageBar } from '../page/message-bar.ts';
import { showImport, type Tried } from './import-page.ts';

/** Brings in a file and shows what was guessed. */
const bringIn = async (file: File, place: HTMLElement, facts: DeskFacts): Promise<void> => {
  try {
    const tried = await sendFile<Tried>('import', file, { name: file.name });
    showImport(file.name, tried, facts);
  } catch (error) {
    const words = error instanceof Refused ? error.message : String(error);
    place.prepend(messageBar('must', `Chưa đưa được “${file.name}” vào: ${words}`));
  }
};

/** What was copied, as a file: with its markup if there is any. */
const pastedFile = (data: DataTransfer): File | undefined => {
  const [file] = data.files;
  if (file) return file;
  const [markup, text] = [data.getData('text/html'), data.getData('text/plain')];
  if (markup !== '') return new File([markup], 'chu-da-chep.html', { type: 'text/html' });
  return text === '' ? undefined : new File([text], 'chu-da-chep.txt', { type: 'text/plain' });
};

/** Where a Word file, a saved page or copied text is dropped, chosen or pasted. */
export const dropZone = (place: HTMLElement, facts: DeskFacts): HTMLElement => {
  const input = element('input', {
    type: 'file',
    class: 'unseen',
    tabindex: -1,
    'aria-hidden': 'true',
    accept: '.docx,.html,.htm,.txt',
  });
  listening(input, {
    change: () => {
      const [file] = input.files ?? [];
      if (file) void bringIn(file, place, facts);
    },
  });
  const pasteArea = element('div', {
    class: 'paste-here',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Dán chữ đã chép vào đây (Ctrl+V)',
    hidden: true,
  });
  listening(pasteArea, {
    paste: (event) => {
      event.preventDefault();
      const file = event.clipboardData && pastedFile(event.clipboardData);
      if (file) void bringIn(file, place, facts);
    },
  });
  const zone = element(
    'div',
    { class: 'drop' },
    icon('word'),
    element(
      'div',
      {},
      element('strong', {}, 'Kéo tệp Word vào đây'),
      element(
        'span',
        { class: 'small' },
        'Trang web đã lưu, tin Zalo đã chép cũng được. Tệp gốc giữ nguyên.',
      ),
    ),
    element(
      'div',
      { class: 'buttons' },
      button('Chọn tệp…', () => input.click()),
      button('Dán chữ đã chép', () => {
        pasteArea.hidden = false;
        pasteArea.textContent = '';
        pasteArea.focus();
      }),
    ),
    input,
    pasteArea,
  );
  listening(zone, {
    dragover: (event) => event.preventDefault(),
    drop: (event) => {
      event.preventDefault();
      const file = event.dataTransfer && pastedFile(event.dataTransfer);
      if (file) void bringIn(file, place, facts);
    },
  });
  return zone;
};
