import { stringify } from 'yaml';
import { foreignFrontMatter } from './foreign-front-matter.ts';
import { placesOfFields } from './places-of-fields.ts';
import type { Repair } from './repair.ts';

const yamlOf = (fields: unknown): string | undefined => {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
};

/**
 * Front matter in TOML or JSON, which other systems use: it is replaced by the same fields in YAML,
 * so that their faults are found in the same run. If it cannot be read completely, the file is not
 * changed.
 */
export const foreignFenceRepairs = (text: string): Repair[] => {
  const found = foreignFrontMatter(text);
  if (!found) return [];
  const { language, end, isSure } = found;
  const yaml = yamlOf(found.fields);
  const atEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const insert = `---\n${yaml ?? ''}---\n`;
  return [
    {
      start: 0,
      end,
      insert,
      writtenAt: placesOfFields(insert, text.slice(0, end)),
      code: 'FENCE_LANGUAGE',
      details: [language, yaml, isSure],
      at: 0,
      atEnd,
      isSure: isSure && yaml !== undefined,
    },
  ];
};
