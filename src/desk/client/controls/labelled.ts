import type { FormField } from '../../form/form-field.ts';
import { element } from '../page/element.ts';
import type { Control } from './control.ts';

const isBox = ({ control }: FormField): boolean => control === 'group' || control === 'groups';

/** A control with its label, its help, and a place for findings below it. */
export const labelled = (field: FormField, control: Control, id: string): HTMLElement => {
  const name = field.label;
  const help =
    field.help === '' ? undefined : element('span', { class: 'hint', id: `${id}-y` }, field.help);
  if (help && !isBox(field)) {
    control.node.querySelector(`#${CSS.escape(id)}`)?.setAttribute('aria-describedby', `${id}-y`);
    if (control.node.id === id) control.node.setAttribute('aria-describedby', `${id}-y`);
  }
  const own = { class: `field control-${field.control}`, 'data-field': id };
  if (isBox(field)) {
    return element(
      'div',
      { ...own, role: 'group', 'aria-label': name },
      element('span', { class: 'label' }, name),
      help,
      control.node,
    );
  }
  const label = element('label', { for: id }, name);
  return field.control === 'switch'
    ? element('div', own, element('span', { class: 'switch-line' }, control.node, label), help)
    : element('div', own, label, control.node, help);
};
