/** Boxes that contain other boxes on the way to the tags. */
const parents: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'edts']);

/** Boxes with titles, names, places and pictures; `uuid` is XMP (ISO/IEC 14496-12, 8.10 and 8.11). */
const tags: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);

interface Box {
  readonly type: string;
  readonly at: number;
  readonly content: number;
  readonly end: number;
}

/** A box at a place; `undefined` if there is none, or if it is damaged. */
const boxAt = (bytes: Buffer, at: number, end: number): Box | undefined => {
  if (at + 8 > end) return undefined;
  const short = bytes.readUInt32BE(at);
  if (short === 1 && at + 16 > end) return undefined;
  const length =
    short === 0 ? end - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
  const content = at + (short === 1 ? 16 : 8);
  const type = bytes.toString('latin1', at + 4, at + 8);
  return at + length > end || at + length < content
    ? undefined
    : { type, at, content, end: at + length };
};

const tagBoxes = (bytes: Buffer, from: number, end: number): Box[] => {
  const found: Box[] = [];
  for (let box = boxAt(bytes, from, end); box; box = boxAt(bytes, box.end, end)) {
    if (tags.has(box.type)) found.push(box);
    else if (parents.has(box.type)) found.push(...tagBoxes(bytes, box.content, box.end));
  }
  return found;
};

/**
 * An M4A without its tags. They become free space of the same length, because the tables of a file
 * count its bytes from the beginning.
 */
export const mp4WithoutTags = (bytes: Uint8Array): Uint8Array => {
  const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const boxes = tagBoxes(seen, 0, seen.length);
  if (boxes.length === 0) return bytes;
  const clean = Buffer.from(seen);
  for (const { at, content, end } of boxes) {
    clean.write('free', at + 4, 'latin1');
    clean.fill(0, content, end);
  }
  return clean;
};
