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
