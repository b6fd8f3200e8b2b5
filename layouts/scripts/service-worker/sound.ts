import type { CacheKind } from '../cache-names.ts';

const types: Readonly<Record<CacheKind, RegExp>> = {
  pages: /^text\/html\b/iu,
  lasting: /^text\/html\b/iu,
  offline: /^text\/html\b/iu,
  pictures: /^image\//iu,
  scripts: /^(?:text|application)\/javascript\b/iu,
  search: /^application\/json\b/iu,
  sounds: /^audio\//iu,
};

/** The plain-text copy of an article is a page as well. */
const isTextCopy = (url: string, type: string): boolean =>
  new URL(url).pathname.endsWith('/ban-in.txt') && /^text\/plain\b/iu.test(type);

/**
 * Whether a response may be cached: no error, no partial content (206), no redirected response
 * (browsers refuse to show it as a page), and no Wi-Fi sign-in page in place of a picture or a
 * script.
 */
export const isSound = (
  kind: CacheKind,
  url: string,
  answer: Pick<Response, 'status' | 'redirected' | 'headers'>,
): boolean => {
  const type = answer.headers.get('content-type') ?? '';
  const isExpected = types[kind].test(type) || (kind === 'pages' && isTextCopy(url, type));
  return answer.status === 200 && !answer.redirected && isExpected;
};
