import { SoundMeter, type SoundMeasures } from './sound-meter.ts';

/** Bytes that are decoded at a time. */
const chunk = 256 * 1024;

/**
 * Decodes an MP3 and measures it; `undefined` if nothing in it can be decoded.
 *
 * @param onShare called with the share that is done, 0 to 1
 */
export const measureMp3 = async (
  bytes: Uint8Array,
  onShare: (share: number) => void = () => {},
): Promise<SoundMeasures | undefined> => {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  let meter: SoundMeter | undefined;
  try {
    for (let at = 0; at < bytes.length; at += chunk) {
      const {
        channelData: sides,
        samplesDecoded,
        sampleRate,
      } = decoder.decode(bytes.subarray(at, at + chunk));
      if (samplesDecoded > 0) {
        meter ??= new SoundMeter(sampleRate, sides.length);
        meter.add(sides);
      }
      onShare(Math.min(1, (at + chunk) / bytes.length));
      await new Promise((resume) => setImmediate(resume));
    }
    return meter?.measures();
  } finally {
    decoder.free();
  }
};
