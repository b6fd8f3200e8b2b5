import { readFile } from 'node:fs/promises';
import type { SoundMeasures } from './sound-meter.ts';

/** The form of the measures; another number makes earlier ones void. */
const form = 1;

/** What was measured, by the SHA-256 of the file; `null` if nothing in it could be decoded. */
export type KeptMeasures = Map<string, SoundMeasures | null>;

/** The measures of earlier runs; a file that cannot be read counts as empty. */
export const readMeasures = async (path: string): Promise<KeptMeasures> => {
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as {
      readonly form: unknown;
      readonly sounds: Readonly<Record<string, SoundMeasures | null>>;
    };
    return kept.form === form ? new Map(Object.entries(kept.sounds)) : new Map();
  } catch {
    return new Map();
  }
};

/** The text of the file with the measures of some sounds, in the order of their checksums. */
export const measuresText = (measures: KeptMeasures): string =>
  `${JSON.stringify({ form, sounds: Object.fromEntries([...measures].toSorted(([a], [b]) => (a < b ? -1 : 1))) })}\n`;
