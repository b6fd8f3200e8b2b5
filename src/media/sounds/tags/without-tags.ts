import { extname } from 'node:path/posix';
import { mp3WithoutTags } from './mp3-tags.ts';
import { mp4WithoutTags } from './mp4-tags.ts';
import { oggWithoutTags } from './ogg-tags.ts';

const byEnding: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  '.mp3': mp3WithoutTags,
  '.m4a': mp4WithoutTags,
  '.ogg': oggWithoutTags,
};

/** Whether a file is a sound, by its name. */
export const isSoundFile = (name: string): boolean => extname(name) in byEnding;

/**
 * A sound without its tags. They name who recorded it, with which device and where, and may contain
 * a picture; no page shows them. The sound itself is not changed. The same object if there is
 * nothing to remove.
 */
export const withoutTags = (name: string, bytes: Uint8Array): Uint8Array =>
  byEnding[extname(name)]?.(bytes) ?? bytes;
