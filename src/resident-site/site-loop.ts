import { hasErrors, type Problem } from '../content/problem.ts';
import type { Failed, Found, FromSite, ToSite } from './asked-and-said.ts';
import type { ResidentSite } from './resident-site.ts';

/** After this many milliseconds without a save or a question, the whole site is checked. */
const quiet = 400;

/** The environment of the loop. */
export interface LoopPlace {
  readonly send: (message: FromSite) => void;
  readonly reportOf: (problems: readonly Problem[]) => string;
  readonly failureOf: (error: unknown) => string;
}

/**
 * Handles a server's messages; `checked` resolves when the whole site was checked for the first
 * time.
 */
export interface SiteLoop {
  readonly take: (message: ToSite) => void;
  readonly checked: Promise<void>;
}

/**
 * Keeps a site up to date with its content, and answers for it. Never reads twice at the same time.
 */
export const siteLoop = (
  site: ResidentSite,
  { send, reportOf, failureOf }: LoopPlace,
): SiteLoop => {
  const checked = Promise.withResolvers<void>();
  let [isBusy, isStale] = [false, false];
  let timer: NodeJS.Timeout | undefined;

  const tell = (problems: readonly Problem[], isWhole: boolean): void => {
    const report = reportOf(problems);
    send({ kind: 'state', failure: hasErrors(problems) ? report : undefined, report, isWhole });
  };
  const fail = (error: unknown): void => {
    const failure = failureOf(error);
    send({ kind: 'state', failure, report: `${failure}\n`, isWhole: false });
  };
  const checkAll = async (): Promise<void> => {
    const problems = await site.checkAll();
    if (!problems) return;
    tell(problems, true);
    checked.resolve();
  };
  const checkLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void checkAll().catch(fail);
    }, quiet);
  };
  const refresh = async (): Promise<void> => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
      isStale = false;
      clearTimeout(timer);
      try {
        tell(await site.refresh(), false);
        checkLater();
      } catch (error) {
        fail(error);
      }
    }
    isBusy = false;
  };
  const orFailed = async (find: () => Found | Promise<Found>): Promise<Found | Failed> => {
    try {
      return await find();
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
  /** Sends the result, or the program's failure to find it. */
  const answer = async (id: number, find: () => Found | Promise<Found>): Promise<void> =>
    send({ kind: 'answered', id, answer: await orFailed(find) });
  const take = (message: ToSite): void => {
    switch (message.kind) {
      case 'changed':
        return void refresh();
      case 'ask':
        if (timer) checkLater();
        return void answer(message.id, () => site.answer(message.path));
      case 'overview':
        return void answer(message.id, () => ({ kind: 'overview', overview: site.overview() }));
      case 'check':
        return void answer(message.id, () => site.checkText(message.path, message.text));
    }
  };
  return { take, checked: checked.promise };
};
