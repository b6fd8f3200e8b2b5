import type { Reference } from '../../../content/schema/field-words.ts';
import { dateInWords } from '../../form/date-words.ts';
import { matchesTyped } from '../../form/folded.ts';
import type { OfferedEntry, Overview } from '../../overview/overview.ts';
import { button, element, listening } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { lineOf, type Control, type MakeControl } from './control.ts';

/** How many entries are offered at once. */
const most = 8;
/** A choice of so few is a list without typing. */
const few = 12;

const slugOf = (path: string): string => /([^/]+)\.md$/u.exec(path)?.[1] ?? path;

/** What a field may refer to. */
const offeredIn = (
  { entries, texts }: Overview,
  reference: Reference | undefined,
): readonly OfferedEntry[] => {
  if (reference !== 'article') return entries[reference ?? ''] ?? [];
  return texts
    .filter(({ kind }) => kind === 'article')
    .map(({ path, title, day }) => ({
      id: slugOf(path),
      name: title,
      others: [path],
      note: dateInWords(day),
    }));
};

/** A choice of one entry among a few. */
const selectControl: MakeControl = (field, first, { id, overview, onChange }) => {
  const select = listening(element('select', { id }), { change: onChange });
  const set = (value: unknown): void => {
    const offered = offeredIn(overview, field.reference);
    const own = lineOf(value);
    const isKnown = own === '' || offered.some((each) => each.id === own);
    select.replaceChildren(
      ...(field.isRequired && own !== ''
        ? []
        : [element('option', { value: '' }, field.isRequired ? 'Chọn…' : 'Không')]),
      ...(isKnown ? [] : [element('option', { value: own }, own)]),
      ...offered.map((each) => element('option', { value: each.id }, each.name)),
    );
    select.value = own;
  };
  set(first);
  return {
    node: select,
    value: () => (select.value === '' ? undefined : select.value),
    set,
    focus: () => select.focus(),
  };
};

/** A value among those of the schema. */
export const choiceControl: MakeControl = (field, first, { id, onChange }) => {
  const select = listening(
    element(
      'select',
      { id },
      element('option', { value: '' }, 'Không ghi'),
      ...(field.choices ?? []).map(({ value, words }) => element('option', { value }, words)),
    ),
    { change: onChange },
  );
  select.value = lineOf(first);
  return {
    node: select,
    value: () => (select.value === '' ? undefined : select.value),
    set: (value) => (select.value = lineOf(value)),
    focus: () => select.focus(),
  };
};

/** Entries found by typing a part of a name, without marks; each is a chip that can be removed. */
export const entriesControl: MakeControl = (field, first, { id, overview, onChange }) => {
  const offered = offeredIn(overview, field.reference);
  const isOne = field.control === 'entry';
  let chosen: readonly unknown[] = [];
  let wasList = Array.isArray(first);
  let [found, active]: [readonly OfferedEntry[], number] = [[], 0];
  const list = element('ul', {
    class: 'choices',
    id: `${id}-chon`,
    role: 'listbox',
    'aria-label': field.label,
    hidden: true,
  });
  const input = element('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': `${id}-chon`,
    placeholder: 'Gõ tên, không cần dấu',
  });
  const box = element('div', { class: 'chips' });
  const nameOf = (value: unknown): string => {
    if (typeof value === 'object' && value !== null)
      return lineOf((value as Record<string, unknown>)['title']);
    const text = lineOf(value);
    const slug = text.split('/').at(-1);
    return offered.find((each) => each.id === text || each.id === slug)?.name ?? text;
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const put = (values: readonly unknown[]): void => {
    chosen = values;
    const chips = values.map((value, index) =>
      element(
        'span',
        { class: 'chip' },
        nameOf(value),
        button(
          icon('away'),
          () => {
            put(chosen.filter((_, at) => at !== index));
            input.focus();
            onChange();
          },
          { 'aria-label': `Bỏ ${nameOf(value)}` },
        ),
      ),
    );
    box.replaceChildren(...chips, input, list);
  };
  const take = (entry: OfferedEntry | undefined): void => {
    if (!entry) return;
    input.value = '';
    close();
    put(isOne ? [entry.id] : [...chosen, entry.id]);
    input.focus();
    onChange();
  };
  const draw = (): void => {
    found = offered
      .filter(
        (each) =>
          !chosen.includes(each.id) && matchesTyped(input.value, [each.name, ...each.others]),
      )
      .slice(0, most);
    active = Math.min(active, Math.max(0, found.length - 1));
    const options = found.map((each, index) =>
      listening(
        element(
          'li',
          { role: 'option', id: `${id}-${index}`, 'aria-selected': String(index === active) },
          each.name,
          each.note !== undefined && element('small', { class: 'faint' }, ` ${each.note}`),
        ),
        {
          mousedown: (event) => {
            event.preventDefault();
            take(each);
          },
        },
      ),
    );
    list.replaceChildren(
      ...(options.length > 0
        ? options
        : [element('li', { class: 'faint' }, 'Không thấy tên nào như vậy')]),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (found.length > 0) input.setAttribute('aria-activedescendant', `${id}-${active}`);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      active = list.hidden ? 0 : Math.min(active + 1, found.length - 1);
      draw();
    },
    ArrowUp: () => {
      active = Math.max(0, active - 1);
      draw();
    },
    Enter: () => {
      if (!list.hidden && input.value !== '') take(found[active]);
    },
    Escape: close,
  };
  listening(input, {
    input: () => {
      active = 0;
      if (input.value === '') close();
      else draw();
    },
    blur: close,
    keydown: (event) => {
      if (event.key === 'Backspace' && input.value === '' && chosen.length > 0) {
        put(chosen.slice(0, -1));
        input.focus();
        onChange();
        return;
      }
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  });
  const set = (value: unknown): void => {
    wasList = Array.isArray(value);
    put(Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
  };
  set(first);
  const control: Control = {
    node: box,
    value: () => {
      if (chosen.length === 0) return undefined;
      const isPlain = isOne || (!wasList && chosen.length === 1 && field.reference !== 'article');
      return isPlain ? chosen[0] : [...chosen];
    },
    set,
    focus: () => input.focus(),
  };
  return control;
};

/** One entry: a list of a few, or found by typing. */
export const entryControl: MakeControl = (field, first, place) =>
  offeredIn(place.overview, field.reference).length <= few
    ? selectControl(field, first, place)
    : entriesControl(field, first, place);
