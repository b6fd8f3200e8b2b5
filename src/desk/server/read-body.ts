import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; `undefined` if it is larger than allowed. Nothing more than that is kept
 * in memory, whatever the sender has announced.
 *
 * @param most in bytes
 */
export const readBody = async (
  request: IncomingMessage,
  most: number,
): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
