import type { createMp3Encoder } from 'wasm-media-encoders';

/** Bytes that are decoded at a time. */
const chunk = 256 * 1024;

/**
 * The form of small copies: constant bit rate in kbit/s, mono, sample rate in hertz. Part of the
 * addresses of the copies: another form gives every sound another copy.
 */
export const smallForm = { bitrate: 32, sampleRate: 24_000 } as const;

/** Bytes of a second of a small copy. */
export const smallBytesOfSecond = (smallForm.bitrate * 1000) / 8;

/** Both sides as one, without becoming louder. */
const monoOf = ([left, right]: readonly Float32Array[]): Float32Array => {
  if (!left || !right) return left ?? new Float32Array();
  return left.map((sample, index) => (sample + (right[index] ?? sample)) / 2);
};

type Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;

/** An encoder for samples of a rate. */
const encoderFor = async (sampleRate: number): Promise<Encoder> => {
  const encoders = await import('wasm-media-encoders');
  const encoder = await encoders.createMp3Encoder();
  const { bitrate, sampleRate: outputSampleRate } = smallForm;
  encoder.configure({ channels: 1, sampleRate, bitrate, outputSampleRate });
  return encoder;
};

/** The encoder writes into memory that the next call uses again. */
const copied = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

/**
 * A mono copy of an MP3 for slow networks; `undefined` if nothing in it can be decoded. The same
 * bytes on every machine: decoder and encoder are WebAssembly of pinned packages.
 *
 * @param onShare called with the share that is done, 0 to 1
 */
export const makeSmallCopy = async (
  bytes: Uint8Array,
  onShare: (share: number) => void = () => {},
): Promise<Uint8Array | undefined> => {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  let encoder: Encoder | undefined;
  const parts: Uint8Array[] = [];
  try {
    for (let at = 0; at < bytes.length; at += chunk) {
      const decoded = decoder.decode(bytes.subarray(at, at + chunk));
      if (decoded.samplesDecoded > 0) {
        encoder ??= await encoderFor(decoded.sampleRate);
        parts.push(copied(encoder.encode([monoOf(decoded.channelData)])));
      }
      onShare(Math.min(1, (at + chunk) / bytes.length));
      await new Promise((resume) => setImmediate(resume));
    }
  } finally {
    decoder.free();
  }
  return encoder && Buffer.concat([...parts, copied(encoder.finalize())]);
};
