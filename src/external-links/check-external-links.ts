import pMap from 'p-map';
import { compareProblems, type Problem } from '../content/problem.ts';
import { askLink, type Ask } from './ask-link.ts';
import type { ExternalLink } from './external-links.ts';
import { isFresh, type KeptAnswer, type KeptAnswers } from './kept-answers.ts';
import { linkWarning } from './link-warning.ts';
import { createTurns } from './turns.ts';
import { Listening } from './listening.ts';
import { isSilent, type Verdict } from './verdict.ts';

export interface ExternalCheckOptions {
  /** Answers of earlier runs. */
  readonly kept: KeptAnswers;
  readonly now: Date;
  readonly ask: Ask;
  /** Milliseconds for each request. */
  readonly timeout?: number;
  /** Called once before the first request, with the number of addresses. */
  readonly onStart?: (count: number) => void;
  readonly onAnswer?: () => void;
}

export interface ExternalCheck {
  /** Warnings, sorted like every report. */
  readonly problems: readonly Problem[];
  /** Answers to keep for the next run. */
  readonly kept: KeptAnswers;
  /** How many addresses were not checked because this machine cannot reach any host. */
  readonly unasked: number;
}

const atOnce = 8;

/** Checks each address once: the addresses of one host one after another, many hosts at a time. */
const askAll = async (
  addresses: readonly string[],
  ask: Ask,
  { timeout = 10_000, onAnswer = () => {} }: ExternalCheckOptions,
): Promise<(readonly [string, Verdict])[]> => {
  /** A redirect may lead to a host with a request in progress. */
  const takeTurn = createTurns();
  const verdicts = new Map<string, Verdict>();
  const askHost = async (ofHost: readonly string[]): Promise<void> => {
    for (const address of ofHost) {
      verdicts.set(address, await askLink(address, ask, takeTurn, timeout));
      onAnswer();
    }
  };
  const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
  await pMap(byHost.values(), askHost, { concurrency: atOnce });
  return addresses.flatMap((address) => {
    const verdict = verdicts.get(address);
    return verdict ? [[address, verdict] as const] : [];
  });
};

/**
 * If no host answers, a page that answered lately shows whether the network or the links are dead.
 */
const isOffline = async (
  listening: Listening,
  known: KeptAnswers,
  options: ExternalCheckOptions,
): Promise<boolean> => {
  if (!listening.isOffline) return false;
  const lately = [...known].find(([, { verdict }]) => verdict.kind === 'ok');
  if (lately)
    await askAll([lately[0]], listening.around(options.ask), { ...options, onAnswer: () => {} });
  return listening.isOffline;
};

/**
 * Checks links to other sites. Requests the addresses without a fresh kept answer, at most eight at
 * a time and one at a time for each host. Whatever a host does, this never rejects.
 */
export const checkExternalLinks = async (
  links: readonly ExternalLink[],
  options: ExternalCheckOptions,
): Promise<ExternalCheck> => {
  const { kept, now, onStart = () => {} } = options;
  const known = new Map([...kept].filter(([, answer]) => isFresh(answer, now)));
  const unknown = [...new Set(links.map(({ url }) => url))].filter((url) => !known.has(url));
  onStart(unknown.length);
  const listening = new Listening();
  const asked = await askAll(unknown, listening.around(options.ask), options);
  const offline = await isOffline(listening, known, options);
  const answers = offline ? asked.filter(([, verdict]) => !isSilent(verdict)) : asked;
  const current = new Map<string, KeptAnswer>([
    ...known,
    ...answers.map(([url, verdict]) => [url, { at: now, verdict }] as const),
  ]);
  const problems = links.flatMap((link) => {
    const verdict = current.get(link.url)?.verdict;
    return (verdict && linkWarning(link, verdict)) ?? [];
  });
  return {
    problems: problems.toSorted(compareProblems),
    kept: new Map([...current].filter(([, { verdict }]) => verdict.kind !== 'offline')),
    unasked: asked.length - answers.length,
  };
};
