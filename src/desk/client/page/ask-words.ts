import { button, element, listening } from './element.ts';

/** Asks for one line in a window; `undefined` if nothing was typed. */
export const askWords = (
  heading: string,
  label: string,
  act: string,
): Promise<string | undefined> =>
  new Promise((answered) => {
    const input = element('input', { type: 'text', id: 'hoi-chu', required: true });
    const dialog = element('dialog', { class: 'window', 'aria-labelledby': 'hoi-tieu-de' });
    const end = (words: string | undefined): void => {
      dialog.close();
      dialog.remove();
      answered(words);
    };
    const form = listening(
      element(
        'form',
        { class: 'pad field' },
        element('h2', { id: 'hoi-tieu-de' }, heading),
        element('label', { for: 'hoi-chu' }, label),
        input,
        element(
          'div',
          { class: 'buttons' },
          element('button', { class: 'main' }, act),
          button('Thôi', () => end(undefined)),
        ),
      ),
      {
        submit: (event) => {
          event.preventDefault();
          const words = input.value.trim();
          if (words !== '') end(words);
        },
      },
    );
    dialog.append(form);
    dialog.addEventListener('cancel', () => end(undefined));
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
  });
