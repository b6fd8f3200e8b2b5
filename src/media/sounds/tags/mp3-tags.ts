/** Text at a place, as bytes of ISO 8859-1. */
const says = (bytes: Buffer, at: number, text: string): boolean =>
  at >= 0 && bytes.toString('latin1', at, at + text.length) === text;

/** A length in ID3v2: four bytes of seven bits each (id3.org/id3v2.4.0-structure, 6.2). */
const syncsafe = (bytes: Buffer, at: number): number =>
  [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((bytes[at + index] ?? 0) & 0x7f), 0);

const id3Header = 10;

/** The end of the ID3v2 tags at the beginning; 0 if there are none. */
const endOfHead = (bytes: Buffer): number => {
  let at = 0;
  while (says(bytes, at, 'ID3') && at + id3Header <= bytes.length) {
    const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0;
    at += id3Header + syncsafe(bytes, at + 6) + (hasFooter ? id3Header : 0);
  }
  return Math.min(at, bytes.length);
};

/** The beginning of the tag that ends at a place; the place itself if none ends there. */
const beforeTag = (bytes: Buffer, end: number): number => {
  if (says(bytes, end - 128, 'TAG')) return end - 128;
  if (says(bytes, end - 32, 'APETAGEX')) {
    const hasHeader = ((bytes[end - 9] ?? 0) & 0x80) !== 0;
    return end - bytes.readUInt32LE(end - 20) - (hasHeader ? 32 : 0);
  }
  if (says(bytes, end - 9, 'LYRICS200')) {
    return end - 15 - Number(bytes.toString('latin1', end - 15, end - 9));
  }
  return says(bytes, end - 10, '3DI') ? end - 20 - syncsafe(bytes, end - 4) : end;
};

/** The beginning of the tags at the end: ID3v1, APEv2, Lyrics3 v2, ID3v2.4, in any order. */
const startOfTail = (bytes: Buffer, from: number): number => {
  let end = bytes.length;
  for (;;) {
    const before = beforeTag(bytes, end);
    if (!(before >= from && before < end)) return end;
    end = before;
  }
};

/** An MP3 without its tags: only its frames, which are not copied. */
export const mp3WithoutTags = (bytes: Uint8Array): Uint8Array => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const from = endOfHead(all);
  const to = startOfTail(all, from);
  return from === 0 && to === all.length ? bytes : all.subarray(from, to);
};
