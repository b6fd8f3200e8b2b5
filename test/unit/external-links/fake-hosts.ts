import type { Answer, Ask } from '../../../src/external-links/ask-link.ts';

/** The answer of a page: a status, a redirect, both by method, or an error with a code. */
export type Page = number | { to: string } | { head: number; get: number } | { error: string };

/** An error in the form of Node's network functions. */
export const networkError = (code: string): Error => Object.assign(new Error(code), { code });

const answerOf = (page: Page, method: 'HEAD' | 'GET'): Answer => {
  if (typeof page === 'number') return { status: page };
  if ('to' in page) return { status: 301, location: page.to };
  if ('error' in page) throw networkError(page.error);
  return { status: method === 'HEAD' ? page.head : page.get };
};

/** Hosts that answer from a table; an address that is not in it has no host. */
export const fakeHosts = (pages: Readonly<Record<string, Page>>): { ask: Ask; asked: string[] } => {
  const asked: string[] = [];
  const ask: Ask = async (url, method) => {
    asked.push(`${method} ${url.href}`);
    return answerOf(pages[url.href] ?? { error: 'ENOTFOUND' }, method);
  };
  return { ask, asked };
};
