import type { Locator } from '../content/parse/parse-yaml.ts';
import type { FieldPlaces, ReadField } from './script-item.ts';

/**
 * The places of letters in the fields of a file; an opening quotation mark shifts them by one
 * column.
 */
export const fieldPlaces =
  (
    locator: Locator | undefined,
    values: { readonly [Field in ReadField]?: string | undefined },
  ): FieldPlaces =>
  (field) => {
    if (!locator) return undefined;
    const { file, line, column, length = 0 } = locator.valueAt([field]);
    const quote = length > (values[field]?.length ?? 0) ? 1 : 0;
    return (index) => ({ file, line, column: column + quote + index });
  };
