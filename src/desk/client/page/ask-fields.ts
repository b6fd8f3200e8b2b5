import { button, element, listening } from './element.ts';

/** One question of a window. */
export interface AskedField {
  readonly key: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly isLong?: boolean;
  readonly isNeeded?: boolean;
  readonly help?: string;
  /** Names to choose from; others may be typed. */
  readonly names?: readonly string[];
  readonly isSecret?: boolean;
}

/** A window with some questions. */
export interface Asking {
  readonly heading: string;
  /** What will happen, before the questions. */
  readonly words?: string | undefined;
  readonly fields: readonly AskedField[];
  /** The words of the button. */
  readonly act: string;
  /** Something between the questions and the buttons. */
  readonly more?: HTMLElement;
}

/** What was typed, by the keys of the fields. */
export type Typed = Readonly<Record<string, string>>;

let count = 0;

const inputOf = (field: AskedField, id: string): HTMLInputElement | HTMLTextAreaElement => {
  const { isLong, isNeeded = false, value = '', names = [], help, isSecret } = field;
  const about = help === undefined ? {} : { 'aria-describedby': `${id}-y` };
  const own = { id, required: isNeeded, ...about };
  const input = isLong
    ? element('textarea', { ...own, rows: 3 })
    : element('input', {
        ...own,
        type: isSecret ? 'password' : 'text',
        autocomplete: 'off',
        list: names.length > 0 ? `${id}-ten` : undefined,
      });
  input.value = value;
  return input;
};

const fieldNode = (field: AskedField, input: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'field' },
    element('label', { for: input.id }, field.label),
    input,
    field.help === undefined
      ? undefined
      : element('span', { class: 'hint', id: `${input.id}-y` }, field.help),
    (field.names ?? []).length > 0 &&
      element(
        'datalist',
        { id: `${input.id}-ten` },
        ...(field.names ?? []).map((name) => element('option', { value: name })),
      ),
  );

/** Asks in a window; `undefined` if it was closed without an answer. */
export const askFields = ({
  heading,
  words,
  fields,
  act,
  more,
}: Asking): Promise<Typed | undefined> =>
  new Promise((answered) => {
    count += 1;
    const id = `hoi-${count}`;
    const dialog = element('dialog', { class: 'window', 'aria-labelledby': `${id}-tit` });
    const end = (typed: Typed | undefined): void => {
      dialog.close();
      dialog.remove();
      answered(typed);
    };
    const inputs = fields.map((field) => [field, inputOf(field, `${id}-${field.key}`)] as const);
    const submit = (event: Event): void => {
      event.preventDefault();
      end(Object.fromEntries(inputs.map(([{ key }, input]) => [key, input.value.trim()])));
    };
    const form = element(
      'form',
      { class: 'pad asking' },
      element('h2', { id: `${id}-tit` }, heading),
      words === undefined ? undefined : element('p', {}, words),
      ...inputs.map(([field, input]) => fieldNode(field, input)),
      more,
      element(
        'div',
        { class: 'buttons' },
        element('button', { class: 'main' }, act),
        button('Thôi', () => end(undefined)),
      ),
    );
    dialog.append(listening(form, { submit }));
    dialog.addEventListener('cancel', () => end(undefined));
    document.body.append(dialog);
    dialog.showModal();
    const first = inputs.find(([, input]) => input.value === '') ?? inputs[0];
    if (first) first[1].focus();
    else form.querySelector<HTMLButtonElement>('button.main')?.focus();
  });
