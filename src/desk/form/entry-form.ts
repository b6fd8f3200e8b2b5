import { fieldGroups, type FieldGroup } from '../../content/schema/field-words.ts';
import type { Form } from './form-field.ts';
import { makeForm } from './make-form.ts';
import { registers, type RegisterName } from './registers.ts';

/**
 * The form of one entry, from the schema of its register. The id is made from the name once and
 * never changes, so that nobody is asked for it.
 */
export const entryForm = (name: RegisterName): Form => {
  const { list } = registers[name];
  const all = makeForm(name).fields.find(({ key }) => key === list)?.fields ?? [];
  const fields = all.filter(({ key }) => key !== 'id');
  const used = new Set(fields.map(({ group }) => group));
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).filter((id) => used.has(id));
  return { type: name, fields, groups: groups.map((id) => ({ id, heading: fieldGroups[id] })) };
};
