import { element, listening } from '../page/element.ts';
import { dateInWords, dateOfWords } from '../../form/date-words.ts';

/** The morning after a moment, when many listeners are at home. */
const nextMorning = (now: string): string => {
  const next = new Date(Date.parse(`${now.slice(0, 10)}T00:00Z`) + 86_400_000);
  return `${next.toISOString().slice(0, 10)} 05:30`;
};

/** Now or at a time: what is chosen, as a file writes it; `undefined` for now. */
export const whenChoice = (
  now: string,
  chosen: string | undefined,
): { readonly node: HTMLElement; readonly value: () => string | undefined } => {
  const time = element('input', {
    type: 'text',
    'aria-label': 'Ngày giờ hẹn',
    value: dateInWords(chosen ?? nextMorning(now)),
    disabled: chosen === undefined,
  });
  const radio = (words: string, isLater: boolean): HTMLElement => {
    const isChosen = isLater === (chosen !== undefined);
    const input = element('input', { type: 'radio', name: 'bao-gio', checked: isChosen });
    listening(input, {
      change: () => {
        time.disabled = !isLater;
        if (isLater) time.focus();
      },
    });
    return element('label', {}, input, ` ${words}`);
  };
  const node = element(
    'fieldset',
    { class: 'when' },
    element('legend', { class: 'label' }, 'Bao giờ lên trang'),
    radio('Ngay lần đăng này', false),
    radio('Hẹn giờ', true),
    time,
  );
  return { node, value: () => (time.disabled ? undefined : dateOfWords(time.value)) };
};
