import type { FormField } from '../../form/form-field.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import type { Control, ControlPlace, MakeControl } from './control.ts';
import { labelled } from './labelled.ts';

type Group = Readonly<Record<string, unknown>>;

const asGroup = (value: unknown): Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {};

/** The controls of a group's fields. Fields that no form knows keep their values. */
const groupOf = (fields: readonly FormField[], first: unknown, place: ControlPlace): Control => {
  let all = asGroup(first);
  const controls = fields.map((field) => {
    const id = `${place.id}-${field.key}`;
    return [field, place.make(field, all[field.key], { ...place, id }), id] as const;
  });
  return {
    node: element(
      'div',
      { class: 'group-box' },
      ...controls.map(([field, control, id]) => labelled(field, control, id)),
    ),
    value: () => {
      const known = new Set(fields.map(({ key }) => key));
      const others = Object.entries(all).filter(([key]) => !known.has(key));
      const now = new Map(controls.map(([{ key }, control]) => [key, control.value()]));
      /** In the order of the file, new ones behind. */
      const ordered = [...Object.keys(all).filter((key) => known.has(key)), ...now.keys()];
      const entries = [...new Set(ordered)].map((key) => [key, now.get(key)] as const);
      const written = [...entries, ...others].filter(([, value]) => value !== undefined);
      return written.length === 0 ? undefined : Object.fromEntries(written);
    },
    set: (value) => {
      all = asGroup(value);
      for (const [{ key }, control] of controls) control.set(all[key]);
    },
    focus: () => controls[0]?.[1].focus(),
  };
};

/** A group of fields. */
export const groupControl: MakeControl = (field, first, place) =>
  groupOf(field.fields ?? [], first, place);

/** A list of groups, in an order that can be changed. */
export const groupsControl: MakeControl = (field, first, place) => {
  const box = element('div', { class: 'groups-box' });
  let entries: readonly Control[] = [];
  let made = 0;
  const entryOf = (value: unknown): Control =>
    groupOf(field.fields ?? [], value, { ...place, id: `${place.id}-${(made += 1)}` });
  const change = (now: readonly Control[]): void => {
    put(now);
    place.onChange();
  };
  const row = (entry: Control, at: number): HTMLElement => {
    const name = `${field.label} ${at + 1}`;
    const swap = (by: number): void => {
      const other = entries[at + by];
      if (other) change(entries.with(at, other).with(at + by, entry));
    };
    const options = (words: string) => ({ class: 'plain short', 'aria-label': `${words} ${name}` });
    return element(
      'div',
      { class: 'group-row', role: 'group', 'aria-label': name },
      entry.node,
      element(
        'div',
        { class: 'buttons' },
        at > 0 && button(icon('up'), () => swap(-1), options('Đưa lên')),
        at < entries.length - 1 && button(icon('down'), () => swap(1), options('Đưa xuống')),
        button('Bỏ', () => change(entries.filter((each) => each !== entry)), options('Bỏ')),
      ),
    );
  };
  const add = button(
    `Thêm vào ${field.label.toLowerCase()}`,
    () => {
      const entry = entryOf(undefined);
      change([...entries, entry]);
      entry.focus();
    },
    { class: 'short', id: place.id },
  );
  const put = (now: readonly Control[]): void => {
    entries = now;
    box.replaceChildren(...entries.map(row), add);
  };
  const set = (value: unknown): void => put((Array.isArray(value) ? value : []).map(entryOf));
  set(first);
  return {
    node: box,
    value: () => {
      const values = entries.map((each) => each.value()).filter((each) => each !== undefined);
      return values.length === 0 ? undefined : values;
    },
    set,
    focus: () => add.focus(),
  };
};
