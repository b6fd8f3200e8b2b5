import { sendFile, Refused } from '../page/ask-desk.ts';
import { button, element, listening } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { lineOf, type Control, type MakeControl } from './control.ts';

const isPicture = (file: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)$/iu.test(file);
const isSound = (file: string): boolean => /\.(?:mp3|m4a|ogg)$/iu.test(file);

const shown = (file: string): readonly Node[] => {
  if (file === '') return [];
  if (isPicture(file)) return [element('img', { src: file, alt: '', class: 'thumb' })];
  const name = element('span', { class: 'small' }, file.split('/').at(-1) ?? file);
  return isSound(file)
    ? [element('audio', { src: file, controls: true, preload: 'none' }), name]
    : [name];
};

/** Puts a file into the content; gives its address there. */
export const placeFile = async (file: File, month: string): Promise<string> =>
  (await sendFile<{ file: string }>('media', file, { name: file.name, month })).file;

/** A picture, a sound or a document: chosen, dropped or pasted. */
export const fileControl: MakeControl = (field, first, { id, month, onChange }) => {
  let file = lineOf(first);
  const box = element('div', { class: 'file-box' });
  const input = element('input', {
    type: 'file',
    class: 'unseen',
    tabindex: -1,
    'aria-hidden': 'true',
  });
  const take = async (taken: File): Promise<void> => {
    try {
      set(await placeFile(taken, month()));
      onChange();
    } catch (error) {
      box.append(messageBar('must', error instanceof Refused ? error.message : String(error)));
    }
  };
  const choose = button('', () => input.click(), { class: 'short', id });
  const set = (value: unknown): void => {
    file = lineOf(value);
    choose.textContent = file === '' ? `Chọn ${field.label.toLowerCase()}…` : 'Đổi';
    const away = button(
      'Bỏ',
      () => {
        set(undefined);
        choose.focus();
        onChange();
      },
      { class: 'short plain', 'aria-label': `Bỏ ${field.label.toLowerCase()}` },
    );
    box.replaceChildren(
      ...shown(file),
      element('div', { class: 'buttons' }, choose, ...(file === '' ? [] : [away]), input),
    );
  };
  listening(input, {
    change: () => {
      const [taken] = input.files ?? [];
      if (taken) void take(taken);
    },
  });
  listening(box, {
    dragover: (event) => event.preventDefault(),
    drop: (event) => {
      const [taken] = event.dataTransfer?.files ?? [];
      event.preventDefault();
      if (taken) void take(taken);
    },
    paste: (event) => {
      const [taken] = event.clipboardData?.files ?? [];
      if (taken) void take(taken);
    },
  });
  set(first);
  const control: Control = {
    node: box,
    value: () => (file === '' ? undefined : file),
    set,
    focus: () => choose.focus(),
  };
  return control;
};
