import { faultCode } from '../file-system/fault-code.ts';
import { absoluteUrl, type BaseUrl } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { ManifestError, readManifest } from './read-manifest.ts';
import type { SiteManifest } from './site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';

/** Limits of time and size. */
export interface FetchLimits {
  /** For the whole request, including redirects. */
  readonly milliseconds: number;
  /** Of the unpacked manifest. */
  readonly bytes: number;
}

/** The manifest of a site with 100,000 pages has about 30 MB. */
export const standardLimits: FetchLimits = { milliseconds: 30_000, bytes: 64 * 1024 * 1024 };

const mostRedirects = 5;

const headers = { Accept: 'application/json', 'User-Agent': 'ban-tin-dai-hoi publish' } as const;

/** The cause of "fetch failed". */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return faultCode(cause) ?? cause.message;
};

/** @throws OperationError `LIVE_…`; the body is not read yet */
const ask = async (url: URL, signal: AbortSignal, left = mostRedirects): Promise<Response> => {
  const answer = await fetch(url, { redirect: 'manual', signal, headers, cache: 'no-store' });
  const location = answer.headers.get('location');
  if (answer.status < 300 || answer.status > 399 || location === null) return answer;
  await answer.body?.cancel();
  if (left === 0) throw new OperationError('LIVE_REDIRECTS', { place: url.href });
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  const isSafe = next?.protocol === 'https:' || next?.protocol === url.protocol;
  if (!next || !isSafe)
    throw new OperationError('LIVE_REDIRECT_UNSAFE', { place: url.href, target: location });
  return ask(next, signal, left - 1);
};

const readWithin = async (answer: Response, place: string, most: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += piece.length;
    if (bytes > most) throw new OperationError('LIVE_TOO_LARGE', { place, bytes: most });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** @throws OperationError `LIVE_…` if the text is not a manifest */
export const manifestFrom = (text: string, place: string): SiteManifest => {
  try {
    return readManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new OperationError('LIVE_NO_MANIFEST', { place }, { cause: error });
  }
};

const fetchBytes = async (
  url: URL,
  { milliseconds, bytes }: FetchLimits,
): Promise<Buffer | undefined> => {
  const answer = await ask(url, AbortSignal.timeout(milliseconds));
  if (answer.status !== 200) await answer.body?.cancel();
  if (answer.status === 404) return undefined;
  if (answer.status !== 200)
    throw new OperationError('LIVE_STATUS', { place: url.href, status: answer.status });
  return readWithin(answer, url.href, bytes);
};

/**
 * A file of the live site at an address; `undefined` only if the host answers 404.
 *
 * @throws OperationError `LIVE_…` if that is not clear
 */
export const liveBytesAt = async (
  base: BaseUrl,
  path: SitePath,
  limits: FetchLimits,
): Promise<Buffer | undefined> => {
  const url = new URL(absoluteUrl(base, path));
  try {
    return await fetchBytes(url, limits);
  } catch (error) {
    if (error instanceof OperationError) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw isLate
      ? new OperationError(
          'LIVE_TIMEOUT',
          { place: url.href, milliseconds: limits.milliseconds },
          { cause: error },
        )
      : new OperationError(
          'LIVE_NETWORK',
          { place: url.href, reason: reasonOf(error) },
          { cause: error },
        );
  }
};

/**
 * The text of a file of the live site, as UTF-8.
 *
 * @throws OperationError `LIVE_…` if that is not clear
 */
export const liveTextAt = async (
  ...[base, path, limits]: Parameters<typeof liveBytesAt>
): Promise<string | undefined> => (await liveBytesAt(base, path, limits))?.toString('utf8');

/**
 * The manifest of the live site at an address; `undefined` if there is none.
 *
 * @throws OperationError `LIVE_…` if that is not clear
 */
export const liveSiteAt = async (
  base: BaseUrl,
  limits: FetchLimits = standardLimits,
): Promise<SiteManifest | undefined> => {
  const text = await liveTextAt(base, sitePaths.siteManifest, limits);
  return text === undefined
    ? undefined
    : manifestFrom(text, absoluteUrl(base, sitePaths.siteManifest));
};
