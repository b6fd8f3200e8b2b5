import type { Unit } from '../../content/schema/unit-schema.ts';

/** Whether the register states the tasks or contacts of a unit, so that the site has a chart. */
export const hasChart = ({ units }: { readonly units: readonly Unit[] }): boolean =>
  units.some(({ tasks, contacts }) => tasks.length > 0 || contacts.length > 0);
