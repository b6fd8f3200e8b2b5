import { dateInWords, dateOfWords, periodInWords, periodOfWords } from '../../form/date-words.ts';
import { element, listening } from '../page/element.ts';
import { calendarButton } from './calendar.ts';
import { lineOf, type Control, type MakeControl } from './control.ts';

const orNothing = (text: string): string | undefined => {
  const written = text.normalize('NFC').trim();
  return written === '' ? undefined : written;
};

/** A text that may have several lines on the screen and has one in the file. */
export const paragraphControl: MakeControl = (_, first, { id, onChange }) => {
  const area = listening(element('textarea', { id, rows: 1 }), { input: onChange });
  area.value = lineOf(first);
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return {
    node: area,
    value: () => orNothing(area.value.replaceAll(/\s+/gu, ' ')),
    set: (value) => (area.value = lineOf(value)),
    focus: () => area.focus(),
  };
};

/** A line of text; a number stays one. */
export const lineControl: MakeControl = (field, first, { id, onChange }) => {
  const input = listening(element('input', { id, type: 'text', autocomplete: 'off' }), {
    input: onChange,
  });
  input.value = lineOf(first);
  const isNumber = field.control === 'number' || typeof first === 'number';
  return {
    node: input,
    value: () => {
      const text = orNothing(input.value);
      return isNumber && text !== undefined && /^\d+$/u.test(text) ? Number(text) : text;
    },
    set: (value) => (input.value = lineOf(value)),
    focus: () => input.focus(),
  };
};

/** One entry a line. */
export const linesControl: MakeControl = (_, first, { id, onChange }) => {
  const area = listening(element('textarea', { id, rows: 2 }), { input: onChange });
  const set = (value: unknown): void => {
    area.value = (Array.isArray(value) ? value : [value]).map(lineOf).filter(Boolean).join('\n');
  };
  set(first);
  return {
    node: area,
    value: () => {
      const lines = area.value
        .split('\n')
        .map(orNothing)
        .filter((each) => each !== undefined);
      return lines.length === 0 ? undefined : lines;
    },
    set,
    focus: () => area.focus(),
  };
};

/** A date as people write it, with a calendar. */
export const dateControl: MakeControl = (field, first, { id, onChange }) => {
  const input = listening(
    element('input', {
      id,
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      placeholder: 'ngày/tháng/năm',
    }),
    { input: onChange },
  );
  input.value = dateInWords(lineOf(first));
  const control: Control = {
    node: element('div', { class: 'cal' }),
    value: () => {
      const text = orNothing(input.value);
      return text === undefined ? undefined : dateOfWords(text);
    },
    set: (value) => (input.value = dateInWords(lineOf(value))),
    focus: () => input.focus(),
  };
  const pick = (day: string): void => {
    const time =
      field.control === 'moment' ? /\d{2}:\d{2}$/u.exec(lineOf(control.value()))?.[0] : undefined;
    control.set(time === undefined ? day : `${day} ${time}`);
    input.focus();
    onChange();
  };
  const chosen = (): string => lineOf(control.value()).slice(0, 10);
  control.node.append(
    element('div', { class: 'with-button' }, input),
    calendarButton(chosen, pick),
  );
  return control;
};

const wordsOfPeriod = (value: unknown): string => periodInWords(lineOf(value));

/** One day, or the first and the last one. */
export const periodControl: MakeControl = (field, first, place) => {
  const control = lineControl(field, wordsOfPeriod(first), place);
  return {
    ...control,
    value: () => periodOfWords(lineOf(control.value())) || undefined,
    set: (value) => control.set(wordsOfPeriod(value)),
  };
};

/** Yes or no; absent in the file means no. */
export const switchControl: MakeControl = (_, first, { id, onChange }) => {
  const input = listening(element('input', { id, type: 'checkbox' }), { change: onChange });
  const was = first;
  input.checked = first === true;
  return {
    node: input,
    value: () => (input.checked ? true : was === false ? false : undefined),
    set: (value) => (input.checked = value === true),
    focus: () => input.focus(),
  };
};
