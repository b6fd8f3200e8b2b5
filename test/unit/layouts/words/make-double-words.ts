import { vi } from '../../../../layouts/words/vi/vi.ts';
import type { Words } from '../../../../layouts/words/words.ts';

const doubled = (value: unknown, key: string): unknown => {
  if (typeof value === 'function') return (...args: unknown[]) => `‹${key}(${args.length})›`;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, doubled(each, `${key}.${name}`)]),
    );
  }
  return value === undefined ? undefined : `‹${key}›`;
};

/** A language in which every word is only its own position in the table: `‹articleCount(1)›`. */
export const doubleWords = Object.fromEntries(
  Object.entries(vi).map(([key, value]) => [key, doubled(value, key)]),
) as unknown as Words;
