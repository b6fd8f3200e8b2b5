import type { EditedValue } from './changed-value.ts';
import { scalarText, type ScalarValue } from './scalar-text.ts';

/** Whether a value fits on one line without brackets. */
export const isScalarValue = (value: EditedValue): value is ScalarValue =>
  typeof value !== 'object' || value === null;

/** A value on one line, in brackets unless it is a scalar. */
export const flowText = (value: EditedValue): string => {
  if (isScalarValue(value)) return scalarText(value, 'plain', true);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, each]) => `${scalarText(key, 'plain', true)}: ${flowText(each)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

/** A field with its value on one line. */
export const pairText = (key: string, value: EditedValue): string =>
  `${scalarText(key)}: ${isScalarValue(value) ? scalarText(value) : flowText(value)}`;

/** An entry of a list as lines: its fields one below the other. */
export const entryLines = (value: EditedValue): readonly string[] => {
  if (isScalarValue(value)) return [`- ${scalarText(value)}`];
  const fields = Array.isArray(value) ? [] : Object.entries(value);
  if (fields.length === 0) return [`- ${flowText(value)}`];
  return fields.map(([key, each], index) => `${index === 0 ? '- ' : '  '}${pairText(key, each)}`);
};
