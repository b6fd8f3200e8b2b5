import { join } from 'node:path';
import { mediaFileOf } from '../content/read/media-file.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { soundCache } from '../media/media-outputs.ts';
import { soundFacts } from '../media/sounds/sound-facts.ts';
import { soundFiles, type SoundOptions } from '../media/sounds/sound-files.ts';
import { folderOf, type Folder } from './options.ts';
import { standardProgress, type Progress } from './progress.ts';

/** Shows which small copy is being made, in per cent; encoding an hour of sound takes a minute. */
export const copyProgress = (
  progress: Pick<Progress, 'phase'>,
): NonNullable<SoundOptions['onCopy']> => {
  let shown = '';
  return (name, share) => {
    const line = `Đang làm bản nhẹ của ${name}: ${Math.floor(share * 100)} %`;
    if (line !== shown) progress.phase(line);
    shown = line;
  };
};

/**
 * Makes the small copies that the cache lacks, so that the next build does not wait for them.
 *
 * @param files of a content folder; only sounds count
 */
export const makeSmallCopies = async (
  { path }: Folder,
  files: readonly SourceFile[],
): Promise<void> => {
  const sounds = files.flatMap((source) => {
    const media = source.kind === 'media' ? mediaFileOf(source).media : undefined;
    return media?.name.endsWith('.mp3') ? [media] : [];
  });
  if (sounds.length === 0) return;
  const progress = standardProgress();
  try {
    const cache = join(folderOf('.cache').path, soundCache);
    const facts = await soundFacts(sounds, path);
    await soundFiles(sounds, facts, path, cache, { onCopy: copyProgress(progress) });
  } finally {
    progress.end();
  }
};
