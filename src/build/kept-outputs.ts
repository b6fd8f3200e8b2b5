import { hash } from 'node:crypto';
import type { Checksum } from '../file-system/checksum.ts';
import type { Entry } from '../file-system/kept-entries/shard-file.ts';
import type { OutputGroup } from '../outputs/output-group.ts';
import type { SiteFile } from '../url/site-file.ts';
import type { KeptMade } from './kept-made.ts';

/** Of this many groups, each build makes one again, another one each time. */
const sampled = 50;

/** The text of a file, with its checksum if that is known. */
interface Text {
  readonly bytes: Buffer;
  readonly made?: Checksum | undefined;
}

const filesOf = ({ paths }: OutputGroup, texts: readonly Text[]): readonly SiteFile[] =>
  paths.flatMap((row, index) => {
    const { bytes, made } = texts[index] ?? { bytes: Buffer.of() };
    return row.map((path) => (made ? { path, made, read: () => bytes } : { path, bytes }));
  });

/** The kept texts of a group; `undefined` if one is damaged. */
const keptTexts = ({ paths }: OutputGroup, entry: Entry): readonly Text[] | undefined => {
  const texts = paths.flatMap((_row, index): Text[] => {
    const bytes = entry.text(index);
    return bytes ? [{ bytes: Buffer.from(bytes), made: entry.checksum(index) }] : [];
  });
  return texts.length === paths.length ? texts : undefined;
};

const isSame = (kept: readonly Text[] | undefined, made: readonly Text[]): boolean =>
  kept !== undefined && made.every(({ bytes }, row) => kept[row]?.bytes.equals(bytes) === true);

const madeTexts = async ({ make }: OutputGroup): Promise<readonly Text[]> =>
  (await make()).map((text) => ({ bytes: Buffer.from(text) }));

/** The texts of a group, kept or made; those of a sample are made and compared. */
const textsOf = async (
  group: OutputGroup,
  from: unknown,
  { entries, isSampled }: Pick<KeptMade, 'entries'> & { readonly isSampled: boolean },
): Promise<readonly Text[]> => {
  const key = hash('sha256', JSON.stringify(['output', group.paths, from]), 'hex');
  const entry = entries.get(key);
  const kept = entry && keptTexts(group, entry);
  if (kept && !isSampled) return kept;
  const made = await madeTexts(group);
  if (isSame(kept, made)) return made;
  if (kept) entries.forgetAll();
  entries.set(key, { facts: null, texts: made.map(({ bytes }) => bytes) });
  return made;
};

/**
 * The files of groups of outputs: what an earlier build made from the same inputs, or what is made now. Each build
 * makes a sample again; one difference means that nothing kept can be trusted.
 */
export const outputFiles = async (
  groups: readonly OutputGroup[],
  kept: KeptMade | undefined,
): Promise<readonly SiteFile[]> => {
  const files: SiteFile[] = [];
  for (const [index, group] of groups.entries()) {
    const isSampled = kept !== undefined && (kept.turn + index) % sampled === 0;
    const texts =
      kept && group.from
        ? await textsOf(group, group.from(), { entries: kept.entries, isSampled })
        : await madeTexts(group);
    files.push(...filesOf(group, texts));
  }
  return files;
};
