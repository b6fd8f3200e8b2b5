import { setImmediate } from 'node:timers/promises';

/** A network connection: bytes per second, and seconds until a response begins. */
export interface Line {
  readonly bytesPerSecond: number;
  readonly latency: number;
}

/** 400 kbit/s and 400 ms. */
export const slowPhone: Line = { bytesPerSecond: 50_000, latency: 0.4 };

/** Bytes of the headers of a request and its response. */
const headSize = 150;

interface Coming {
  readonly at: number;
  readonly done: () => void;
}

/**
 * Simulates a connection with a clock of its own, so that nothing really waits. Responses are sent in the order of the
 * requests and share the bandwidth, as over HTTP/2; computing takes no time.
 */
export const slowLine = ({ bytesPerSecond, latency }: Line) => {
  const coming: Coming[] = [];
  let [now, freeAt, bytes, requests] = [0, 0, 0, 0];

  /** @param size the bytes of the body, compressed */
  const transfer = (size: number): Promise<void> =>
    new Promise((done) => {
      freeAt = Math.max(now + latency, freeAt) + (size + headSize) / bytesPerSecond;
      bytes += size;
      requests += 1;
      coming.push({ at: freeAt, done });
    });

  /** Advances the clock until the work has ended. */
  const until = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    void work.then(
      () => (isOver = true),
      () => (isOver = true),
    );
    for (;;) {
      await setImmediate();
      if (isOver) return work;
      const next = coming.shift();
      if (!next) continue;
      now = next.at;
      next.done();
    }
  };
  return { transfer, until, spent: () => ({ seconds: now, bytes, requests }) };
};
