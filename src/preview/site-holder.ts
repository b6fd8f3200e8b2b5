import { spawn, type ChildProcess } from 'node:child_process';
import type { Problem } from '../content/problem.ts';
import type { Answer } from '../resident-site/answer.ts';
import type {
  Failed,
  Found,
  FoundOverview,
  FromSite,
  ToSite,
} from '../resident-site/asked-and-said.ts';

/** A state that the site reports. */
export type SiteState = Extract<FromSite, { readonly kind: 'state' }>;

/** A process that holds the site, and a replacement for it after a restart. */
export interface SiteProcess {
  /** The content has changed. */
  readonly refresh: () => void;
  /** The code has changed: the process is restarted, and all pending questions are repeated. */
  readonly restart: () => void;
  readonly ask: (path: string) => Promise<Answer | Failed>;
  /**
   * The problems of one text as if it were saved.
   *
   * @param path below the content folder
   */
  readonly check: (path: string, text: string) => Promise<readonly Problem[] | Failed>;
  /** The list of all texts for the desk. */
  readonly overview: () => Promise<FoundOverview | Failed>;
  readonly close: () => void;
}

/** The command that starts the process. */
export interface SiteCommand {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

const endedWithoutWords =
  'Chương trình giữ bản xem trước đã dừng giữa chừng; lưu lại một tệp để chạy lại nó.\n';

type Question = Extract<ToSite, { readonly id: number }>;

interface Waiting {
  readonly question: Question;
  readonly done: (answer: Found | Failed) => void;
}

/**
 * Starts the process of a site.
 *
 * @param onState called whenever the site was read or checked again, or cannot be
 */
export const startSiteProcess = (
  { program, words, environment }: SiteCommand,
  onState: (state: SiteState) => void,
): SiteProcess => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let child: ChildProcess;
  /** No question is sent before the site was read: there would be no page. */
  let isReady = false;

  const send = (message: ToSite): void => {
    if (child.connected) child.send(message);
  };
  const take = (message: FromSite): void => {
    if (message.kind !== 'state') {
      waiting.get(message.id)?.done(message.answer);
      waiting.delete(message.id);
      return;
    }
    const wasReady = isReady;
    isReady = true;
    onState(message);
    if (!wasReady) for (const { question } of waiting.values()) send(question);
  };
  /** A process that ends by itself has failed, and has printed the reason. */
  const takeEnd = (last: string): void => {
    const said = last || endedWithoutWords;
    take({ kind: 'state', failure: said, report: said, isWhole: false });
    for (const { done } of waiting.values()) done({ kind: 'failed', failure: said });
    waiting.clear();
  };
  const start = (): void => {
    isReady = false;
    const started = spawn(program, words, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: environment,
    });
    let said = '';
    child = started;
    started.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    started.on('message', (message) => {
      if (child === started) take(message as FromSite);
    });
    started.on('error', (error) => {
      if (child === started) takeEnd(error.message);
    });
    started.on('close', () => {
      if (child === started) takeEnd(said);
    });
  };
  /** The process answers each question with the value of the requested type. */
  const ask = <Asked extends Found>(question: Question): Promise<Asked | Failed> =>
    new Promise((answered) => {
      const done = (answer: Found | Failed): void => answered(answer as Asked | Failed);
      waiting.set(question.id, { question, done });
      if (isReady && child.connected) send(question);
      else if (isReady) takeEnd('');
    });
  const end = (): void => {
    const old = child;
    old.removeAllListeners();
    old.kill('SIGKILL');
  };
  start();
  return {
    refresh: () => (child.connected ? send({ kind: 'changed' }) : start()),
    restart: () => {
      end();
      start();
    },
    ask: (path) => ask<Answer>({ kind: 'ask', id: (asked += 1), path }),
    check: (path, text) => ask<readonly Problem[]>({ kind: 'check', id: (asked += 1), path, text }),
    overview: () => ask<FoundOverview>({ kind: 'overview', id: (asked += 1) }),
    close: end,
  };
};
