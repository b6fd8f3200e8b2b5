/** The first bytes of containers that are sometimes renamed to `.mp3`, from an offset. */
const signs = [
  [4, 'ftyp', 'audio/mp4'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'RIFF', 'audio/wav'],
  [0, 'fLaC', 'audio/flac'],
] as const;

/** The type of a sound by its first bytes; `undefined` where they say nothing, as in most MP3s. */
export const typeInside = (bytes: Uint8Array): string | undefined =>
  signs.find(
    ([at, sign]) => Buffer.from(bytes.subarray(at, at + sign.length)).toString('latin1') === sign,
  )?.[2];
