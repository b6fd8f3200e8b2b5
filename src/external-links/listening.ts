import type { Ask } from './ask-link.ts';
import { isSilent, verdictOfError, type Verdict } from './verdict.ts';

/** How the hosts of one run answered. */
export class Listening {
  readonly #silent = new Map<string, { readonly error: unknown; readonly verdict: Verdict }>();
  #hasHeard = false;

  /**
   * Sends requests, but never again to a silent host: each request could take the whole timeout.
   */
  around(ask: Ask): Ask {
    return async (url, method, signal) => {
      const silence = this.#silent.get(url.host);
      if (silence) throw silence.error;
      try {
        const answer = await ask(url, method, signal);
        this.#hasHeard = true;
        return answer;
      } catch (error) {
        const verdict = verdictOfError(error);
        if (isSilent(verdict)) this.#silent.set(url.host, { error, verdict });
        this.#hasHeard ||= verdict.kind === 'refused' || verdict.kind === 'certificate';
        throw error;
      }
    };
  }

  /** No host answered, and there was more than one. */
  get isOffline(): boolean {
    const silences = [...this.#silent.values()];
    const isSure =
      silences.length > 1 || silences.some(({ verdict }) => verdict.kind === 'offline');
    return !this.#hasHeard && isSure;
  }
}
