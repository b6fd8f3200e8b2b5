import { faultCode } from '../../file-system/fault-code.ts';
import { absoluteUrl, type BaseUrl } from '../../url/base-url.ts';
import type { SitePath } from '../../url/site-path.ts';

/** What a host answers for an address; a redirect is not followed. */
export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** The target of a redirect, absolute. */
  readonly location?: string;
}

/** How long, in milliseconds, one file may take. */
const patience = 120_000;

const readWithin = async (answer: Response, most: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    pieces.push(piece);
    bytes += piece.length;
    /** One byte too many is enough to know that the file is another one. */
    if (bytes > most) break;
  }
  return Buffer.concat(pieces);
};

const targetOf = (answer: Response, asked: string): string | undefined => {
  const location = answer.headers.get('location');
  return location !== null && URL.canParse(location, asked)
    ? new URL(location, asked).href
    : undefined;
};

/**
 * Asks for a file of a live site.
 *
 * @param bytes the size of the file that is expected; not much more is read
 * @returns the reason as text if there is no answer
 */
export const askFile = async (
  base: BaseUrl,
  path: SitePath,
  bytes: number,
): Promise<Answer | string> => {
  const url = absoluteUrl(base, path);
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'ban-tin-dai-hoi verify' },
    });
    const location = targetOf(answer, url);
    return {
      status: answer.status,
      bytes: await readWithin(answer, bytes),
      ...(location !== undefined && { location }),
    };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return faultCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  }
};
