import { verdictOfError, type Verdict } from './verdict.ts';

/** The part of a host's answer that matters. */
export interface Answer {
  readonly status: number;
  /** The target of a redirect, as the host wrote it. */
  readonly location?: string | undefined;
}

/** Sends one request, follows no redirect, sends no credentials; rejects if there is no answer. */
export type Ask = (url: URL, method: 'HEAD' | 'GET', signal: AbortSignal) => Promise<Answer>;

/** Waits until the host is free, then runs the task. */
export type TakeTurn = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

const mostRedirects = 5;

/** Many hosts answer HEAD wrongly, so a missing page must be confirmed by GET. */
const asksAgain: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const askHost = async (url: URL, ask: Ask, timeout: number): Promise<Answer> => {
  const head = await ask(url, 'HEAD', AbortSignal.timeout(timeout));
  return asksAgain.has(head.status) ? ask(url, 'GET', AbortSignal.timeout(timeout)) : head;
};

/**
 * Asks whether a page exists, following up to five redirects. Never rejects.
 *
 * @param timeout milliseconds for each request
 */
export const askLink = async (
  address: string,
  ask: Ask,
  takeTurn: TakeTurn,
  timeout: number,
): Promise<Verdict> => {
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const asked = url;
      const { status, location } = await takeTurn(url.host, () => askHost(asked, ask, timeout));
      if (!isRedirect(status) || location === undefined) {
        return status < 400 ? { kind: 'ok' } : { kind: 'status', status };
      }
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      if (!next || !/^https?:$/u.test(next.protocol)) return { kind: 'redirects' };
      [next.username, next.password] = ['', ''];
      url = next;
    }
    return { kind: 'redirects' };
  } catch (error) {
    return verdictOfError(error);
  }
};
