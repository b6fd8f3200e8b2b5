import type { Form, FormField } from '../../form/form-field.ts';
import { controlOf } from '../controls/control-of.ts';
import { labelled } from '../controls/labelled.ts';
import type { Control, ControlPlace } from '../controls/control.ts';
import { element } from '../page/element.ts';

/** The fields that are on the sheet itself, above and below the body; the others are folded. */
const sheet: Readonly<
  Record<string, { above: readonly string[]; facts: readonly string[]; below: readonly string[] }>
> = {
  article: {
    above: ['title', 'standfirst'],
    facts: ['date', 'unit', 'category', 'congress'],
    below: ['byline', 'related'],
  },
  page: { above: ['title'], facts: [], below: [] },
  document: { above: ['abstract'], facts: ['number', 'kind', 'issuer', 'issued'], below: [] },
  broadcast: { above: ['title'], facts: ['programme', 'date', 'slots', 'audio'], below: ['items'] },
  units: { above: ['name'], facts: ['shortName', 'parent'], below: ['kind', 'contacts'] },
  congresses: {
    above: ['name'],
    facts: ['status', 'unit', 'planned', 'actual', 'place'],
    below: ['delegates'],
  },
  programmes: { above: ['name'], facts: ['minutes', 'presenter'], below: ['days', 'slots'] },
  events: { above: ['name'], facts: ['from', 'place', 'to', 'unit', 'chair'], below: [] },
};

/** The controls of a text's fields by their keys. */
export interface TextForm {
  readonly above: HTMLElement;
  readonly below: HTMLElement;
  readonly values: () => Readonly<Record<string, unknown>>;
  readonly set: (key: string, value: unknown) => void;
  readonly focus: (key: string) => void;
  readonly nodeOf: (key: string) => HTMLElement | undefined;
}

const picture = 'image';

/** The form of a text: the sheet as a journalist knows it, and everything else in its sections. */
export const textForm = (
  form: Form,
  values: Readonly<Record<string, unknown>>,
  place: Omit<ControlPlace, 'id' | 'make'>,
): TextForm => {
  const parts = sheet[form.type] ?? { above: [], facts: [], below: [] };
  const controls = new Map<string, Control>();
  const nodes = new Map<string, HTMLElement>();
  const fieldOf = (field: FormField): HTMLElement => {
    const id = `muc-${field.key}`;
    const control = controlOf(field, values[field.key], { ...place, id, make: controlOf });
    const node = labelled(field, control, id);
    controls.set(field.key, control);
    nodes.set(field.key, node);
    return node;
  };
  const named = (keys: readonly string[], as: Partial<FormField> = {}): HTMLElement[] =>
    keys.flatMap((key) =>
      form.fields.filter((field) => field.key === key).map((field) => fieldOf({ ...field, ...as })),
    );
  /** On the sheet a title is as long as it is, and needs no help. */
  const above = element(
    'div',
    { class: 'sheet-part' },
    ...named(parts.above, { control: 'paragraph', help: '' }),
  );
  above.firstElementChild?.classList.add('title-field');
  above.children[1]?.classList.add('stand-field');
  const lead = named(form.fields.some(({ key }) => key === picture) ? [picture] : []);
  above.append(element('div', { class: 'facts' }, ...named(parts.facts, { help: '' })), ...lead);
  const below = element('div', { class: 'sheet-part' }, ...named(parts.below));
  const folded = form.groups.flatMap(({ id, heading }) => {
    const own = form.fields.filter(({ key, group }) => group === id && !controls.has(key));
    if (own.length === 0) return [];
    const isOpen = own.some(({ key }) => values[key] !== undefined && values[key] !== false);
    return [
      element(
        'details',
        { class: 'fold', open: isOpen && form.type !== 'article' },
        element(
          'summary',
          {},
          heading,
          isOpen ? element('small', { class: 'faint' }, ' đã ghi') : '',
        ),
        element('div', { class: 'group-box' }, ...own.map(fieldOf)),
      ),
    ];
  });
  below.append(element('h2', { class: 'small label' }, 'Mục khác'), ...folded);
  const show = (key: string): void => {
    const around = nodes.get(key)?.closest('details');
    if (around) around.open = true;
  };
  return {
    above,
    below,
    values: () => Object.fromEntries([...controls].map(([key, control]) => [key, control.value()])),
    set: (key, value) => controls.get(key)?.set(value),
    focus: (key) => {
      show(key);
      controls.get(key)?.focus();
      nodes.get(key)?.scrollIntoView({ block: 'center' });
    },
    nodeOf: (key) => nodes.get(key),
  };
};
