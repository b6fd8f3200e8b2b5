import { sendRequest, type RequestOptions } from './send-request.ts';
import { verdictOfError, type Verdict } from './verdict.ts';

/** A file of another host: its bytes, or why there are none. */
export type FileAnswer =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | Verdict;

/** Gets a file of at most so many bytes. Follows no redirect: a page could not play it either. */
export type GetFile = (url: URL, most: number) => Promise<FileAnswer>;

/** A slow line needs this long for a large file. */
const timeout = 15 * 60 * 1000;

const answerOf = async (
  url: URL,
  most: number,
  stop: AbortController,
  options: RequestOptions,
): Promise<FileAnswer> => {
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(timeout)]);
  const response = await sendRequest(url, 'GET', signal, options);
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400) return { kind: 'redirects' };
  if (status !== 200) return { kind: 'status', status };
  if (Number(headers['content-length'] ?? 0) > most) return { kind: 'too-large' };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return { kind: 'too-large' };
    parts.push(part);
  }
  return { kind: 'file', bytes: Buffer.concat(parts) };
};

/** Gets real files with Node's HTTP client. Never rejects. */
export const createGetFile =
  (options: RequestOptions): GetFile =>
  async (url, most) => {
    const stop = new AbortController();
    try {
      return await answerOf(url, most, stop, options);
    } catch (error) {
      return verdictOfError(error);
    } finally {
      stop.abort();
    }
  };
