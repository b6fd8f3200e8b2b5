/** The header of a page (RFC 3533, 6), before the table of its segments. */
const header = 27;

/** The checksum of a page: polynomial 0x04c11db7, no reflection (RFC 3533, 6). */
const table = Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

const checksum = (page: Uint8Array): number =>
  page.reduce((sum, byte) => (sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0), 0) >>> 0;

interface Page {
  readonly at: number;
  readonly content: number;
  readonly end: number;
  /** The end of the first packet, if it ends in this page. */
  readonly packetEnd: number | undefined;
}

const pageAt = (bytes: Buffer, at: number): Page | undefined => {
  if (bytes.toString('latin1', at, at + 4) !== 'OggS') return undefined;
  const segments = bytes.subarray(at + header, at + header + (bytes[at + header - 1] ?? 0));
  const content = at + header + segments.length;
  const end = segments.reduce((sum, length) => sum + length, content);
  const last = segments.findIndex((length) => length < 255);
  const packetEnd = segments.subarray(0, last + 1).reduce((sum, length) => sum + length, content);
  return end > bytes.length
    ? undefined
    : { at, content, end, packetEnd: last < 0 ? undefined : packetEnd };
};

/** The pages of the second packet, which has the tags; none if the file is damaged. */
const tagPages = (bytes: Buffer): Page[] => {
  const found: Page[] = [];
  let page = pageAt(bytes, 0);
  do {
    page = page && pageAt(bytes, page.end);
    if (!page) return [];
    found.push(page);
  } while (page.packetEnd === undefined);
  return found;
};

/** Vorbis and Opus begin their tags with different words; Vorbis ends them with a set bit. */
const magics = ['\x03vorbis', 'OpusTags'] as const;

/** The packet with the name of the encoder and no tags; zeros fill it up to its length. */
const withoutTags = (packet: Buffer): Buffer | undefined => {
  const magic = magics.find((each) => packet.toString('latin1', 0, each.length) === each);
  if (magic === undefined || packet.length < magic.length + 8) return undefined;
  const afterVendor = magic.length + 4 + packet.readUInt32LE(magic.length);
  if (afterVendor + 4 > packet.length || packet.readUInt32LE(afterVendor) === 0) return undefined;
  const clean = Buffer.alloc(packet.length);
  packet.copy(clean, 0, 0, afterVendor);
  if (magic === magics[0] && afterVendor + 4 < clean.length) clean[afterVendor + 4] = 1;
  return clean;
};

/** An Ogg Vorbis or Opus file without its tags, of the same length. */
export const oggWithoutTags = (bytes: Uint8Array): Uint8Array => {
  const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const pages = tagPages(seen);
  const pieces = pages.map(({ content, end, packetEnd = end }) =>
    seen.subarray(content, packetEnd),
  );
  const packet = withoutTags(Buffer.concat(pieces));
  if (!packet) return bytes;
  const clean = Buffer.from(seen);
  let from = 0;
  for (const { at, content, end, packetEnd = end } of pages) {
    from += packet.copy(clean, content, from, from + packetEnd - content);
    clean.writeUInt32LE(0, at + 22);
    clean.writeUInt32LE(checksum(clean.subarray(at, end)), at + 22);
  }
  return clean;
};
