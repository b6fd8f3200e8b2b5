import { faultCode } from '../../file-system/fault-code.ts';
import type { HttpClient, GitHttpRequest, GitHttpResponse } from 'isomorphic-git';

const bytesOf = async (
  body: AsyncIterable<Uint8Array> | undefined,
): Promise<Uint8Array | undefined> => {
  if (!body) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
};

async function* once(bytes: Uint8Array): AsyncIterableIterator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** A connection that was kept open, and that the host has closed meanwhile: a new one is made. */
const isStale = (error: unknown): boolean => {
  const code = faultCode((error as Error).cause);
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET';
};

/** How long a host may take for one answer. */
const patience = 120_000;

/**
 * Requests of Git. A redirect is refused: it could lead the token to another host.
 *
 * @throws TypeError if the host cannot be reached
 */
export const httpRequests: HttpClient = {
  request: async ({
    url,
    method = 'GET',
    headers = {},
    body,
  }: GitHttpRequest): Promise<GitHttpResponse> => {
    const bytes = await bytesOf(body);
    const ask = (): Promise<Response> =>
      fetch(url, {
        method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        ...(bytes && { body: bytes as Uint8Array<ArrayBuffer> }),
      });
    const response = await ask().catch((error: unknown) => {
      if (!isStale(error)) throw error;
      return ask();
    });
    return {
      url: response.url,
      method,
      statusCode: response.status,
      statusMessage: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: once(new Uint8Array(await response.arrayBuffer())),
    };
  },
};
