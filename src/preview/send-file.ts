import { closeSync, createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openUnlinked } from '../file-system/unlinked-file.ts';

/** The first and the last requested byte; `undefined` for all of them (RFC 9110, 14.2). */
const rangeOf = (
  header: string | undefined,
  size: number,
): readonly [number, number] | undefined => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : undefined;
};

/**
 * Sends a file of this machine, or the part that a player requests; never follows a link.
 *
 * @throws errors of the file system, before anything is sent
 */
export const sendFile = (
  place: string,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void => {
  const { number, size } = openUnlinked(place);
  const range = rangeOf(headers.range, size);
  const [start, end] = range ?? [0, size - 1];
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', end - start + 1);
  response.statusCode = range ? 206 : 200;
  if (size === 0) {
    closeSync(number);
    response.end();
    return;
  }
  createReadStream('', { fd: number, start, end })
    .on('error', () => response.destroy())
    .pipe(response);
};
