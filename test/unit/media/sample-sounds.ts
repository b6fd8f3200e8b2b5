/** Bytes of a frame of MPEG 1 Layer III at 128 kbit/s and 44.1 kHz, without padding. */
const frameLength = 417;

/** A frame lasts 1152 samples. */
const framesIn = (seconds: number): number => Math.round((seconds * 44_100) / 1152);

/** An MP3 of silence: frames with a header and nothing in them. */
export const silentMp3 = (seconds: number): Uint8Array => {
  const frame = Buffer.alloc(frameLength);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  return Buffer.alloc(framesIn(seconds) * frameLength, frame);
};

/** A page of an Ogg file. */
const oggPage = (flags: number, granule: bigint, sequence: number, packet: Buffer): Buffer => {
  const header = Buffer.alloc(28);
  header.write('OggS');
  header.writeUInt8(flags, 5);
  header.writeBigUInt64LE(granule, 6);
  header.writeUInt32LE(1, 14);
  header.writeUInt32LE(sequence, 18);
  header.writeUInt8(1, 26);
  header.writeUInt8(packet.length, 27);
  return Buffer.concat([header, packet]);
};

/** An Opus file that states its length and has one empty packet. */
export const silentOgg = (seconds: number): Uint8Array => {
  const head = Buffer.alloc(19);
  head.write('OpusHead');
  head.writeUInt8(1, 8);
  head.writeUInt8(2, 9);
  head.writeUInt32LE(48_000, 12);
  const tags = Buffer.alloc(16);
  tags.write('OpusTags');
  return Buffer.concat([
    oggPage(2, 0n, 0, head),
    oggPage(0, 0n, 1, tags),
    oggPage(4, BigInt(seconds * 48_000), 2, Buffer.alloc(8)),
  ]);
};

/** An hour of silence in 3.6 MB: MPEG 2 Layer III, mono, 8 kbit/s at 16 kHz, 36 bytes each 36 ms. */
export const hourOfMp3 = (): Uint8Array => {
  const frame = Buffer.alloc(36);
  frame.set([0xff, 0xf3, 0x18, 0xc4]);
  return Buffer.alloc(100_000 * 36, frame);
};

const person = 'Nguoi thu';

/** An MP3 with a tag at either end: ID3v2.4 with an artist, and ID3v1. */
export const tagged = (sound: Uint8Array): Buffer => {
  const frame = Buffer.concat([
    Buffer.from('TPE1\0\0\0\0\0\0\0', 'latin1'),
    Buffer.from(person, 'latin1'),
  ]);
  frame.writeUInt8(person.length + 1, 7);
  const head = Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt8(frame.length, 9);
  const tail = Buffer.alloc(128);
  tail.write(`TAG${person}`);
  return Buffer.concat([head, frame, sound, tail]);
};

/** An APEv2 tag with header and footer. */
export const apeTag = (): Buffer => {
  const item = Buffer.from(`\x09\0\0\0\0\0\0\0Artist\0${person}`, 'latin1');
  const side = (isHeader: boolean): Buffer => {
    const bytes = Buffer.alloc(32);
    bytes.write('APETAGEX');
    bytes.writeUInt32LE(2000, 8);
    bytes.writeUInt32LE(item.length + 32, 12);
    bytes.writeUInt32LE(1, 16);
    bytes.writeUInt32LE(isHeader ? 0xa0000000 : 0x80000000, 20);
    return bytes;
  };
  return Buffer.concat([side(true), item, side(false)]);
};

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
};

/** The boxes of an M4A with a title, a place and a picture. */
export const taggedM4a = (): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0')),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('trak', box('tkhd', Buffer.alloc(84)), box('udta', Buffer.from(person))),
      box('udta', box('\xa9xyz', Buffer.from('10.5,106.3')), box('meta', Buffer.from('PICTURE'))),
    ),
    box('uuid', Buffer.from(person)),
    box('mdat', Buffer.alloc(64, 1)),
  ]);

const oggPages = (packet: Buffer): Buffer[] => {
  const pages: Buffer[] = [];
  for (let at = 0; at <= packet.length; at += 255 * 255) {
    const part = packet.subarray(at, at + 255 * 255);
    const segments = [
      ...Array.from({ length: Math.floor(part.length / 255) }, () => 255),
      ...(part.length < 255 * 255 ? [part.length % 255] : []),
    ];
    const head = Buffer.alloc(27);
    head.write('OggS');
    head.writeUInt8(at === 0 ? 0 : 1, 5);
    head.writeUInt32LE(1, 14);
    head.writeUInt32LE(1 + pages.length, 18);
    head.writeUInt8(segments.length, 26);
    pages.push(Buffer.concat([head, Buffer.from(segments), part]));
  }
  return pages;
};

const counted = (text: string): Buffer => {
  const bytes = Buffer.alloc(4 + text.length);
  bytes.writeUInt32LE(text.length);
  bytes.write(text, 4, 'latin1');
  return bytes;
};

/** An Ogg file whose second packet has an artist and a picture of some bytes. */
export const taggedOgg = (magic: string, bytes: number): Buffer => {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(2);
  const packet = Buffer.concat([
    Buffer.from(magic, 'latin1'),
    counted('encoder'),
    count,
    counted(`ARTIST=${person}`),
    counted(`METADATA_BLOCK_PICTURE=${'P'.repeat(bytes)}`),
    Buffer.from([1]),
  ]);
  const plain = Buffer.from(silentOgg(2));
  const second = plain.indexOf('OggS', 4);
  const third = plain.indexOf('OggS', second + 4);
  return Buffer.concat([plain.subarray(0, second), ...oggPages(packet), plain.subarray(third)]);
};
