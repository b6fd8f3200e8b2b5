import type { Ask } from './ask-link.ts';
import { isSilent, verdictOfError, type Verdict } from './verdict.ts';

/** What the hosts asked in one run were like. */
export class Listening {
  readonly #silent = new Map<string, { readonly error: unknown; readonly verdict: Verdict }>();
  #hasHeard = false;

  /** Asks, but asks no host again that was silent once: each time might take the whole timeout. */
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

  /** Nothing came from anywhere, and that is not for one host alone to explain. */
  get isOffline(): boolean {
    const silences = [...this.#silent.values()];
    const isSure =
      silences.length > 1 || silences.some(({ verdict }) => verdict.kind === 'offline');
    return !this.#hasHeard && isSure;
  }
}
