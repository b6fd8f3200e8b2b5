import { createHash } from 'node:crypto';
import { mostMegabytes } from '../external-links/check-remote-sounds.ts';
import type { GetFile } from '../external-links/request-file.ts';
import type { SoundFile } from '../loudspeaker/day-schedule.ts';
import type { NewsBroadcast } from '../newsroom/broadcasts/news-broadcasts.ts';
import { isRemoteSound, type RemoteSound } from '../url/sound-address.ts';

/** A sound from the sound host, with its bytes. */
export interface GotSound extends SoundFile {
  readonly address: RemoteSound;
  readonly data: Uint8Array;
}

/** The sound of a broadcast from its host; `undefined` if the file there is not the one that was meant. */
const gotSound = async (
  { audio, audioFile }: Pick<NewsBroadcast, 'audio' | 'audioFile'>,
  getFile: GetFile,
): Promise<GotSound | undefined> => {
  if (audio === undefined || !audioFile || !isRemoteSound(audio)) return undefined;
  const url = new URL(audio);
  const answer = await getFile(url, mostMegabytes * 1_000_000);
  if (answer.kind !== 'file') return undefined;
  const sha256 = createHash('sha256').update(answer.bytes).digest('hex');
  if (sha256 !== audioFile.sha256) return undefined;
  return {
    name: url.pathname.slice(1),
    address: audio,
    bytes: answer.bytes.length,
    sha256,
    seconds: audioFile.length,
    data: answer.bytes,
  };
};

/** The sounds of a day that are on the sound host, one after another, each once. */
export const gotSounds = async (
  broadcasts: readonly NewsBroadcast[],
  getFile: GetFile,
): Promise<ReadonlyMap<RemoteSound, GotSound>> => {
  const byAddress = new Map(broadcasts.map((broadcast) => [broadcast.audio, broadcast]));
  const sounds = new Map<RemoteSound, GotSound>();
  for (const broadcast of byAddress.values()) {
    const sound = await gotSound(broadcast, getFile);
    if (sound) sounds.set(sound.address, sound);
  }
  return sounds;
};
