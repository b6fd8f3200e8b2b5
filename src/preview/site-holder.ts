import { spawn, type ChildProcess } from 'node:child_process';
import type { Problem } from '../content/problem.ts';
import type { Answer } from '../resident-site/answer.ts';
import type { Failed, Found, FromSite, ToSite } from '../resident-site/asked-and-said.ts';

/** What a site says of itself. */
export type SiteState = Extract<FromSite, { readonly kind: 'state' }>;

/** A process that holds the site, and takes its place again when it is started anew. */
export interface SiteProcess {
  /** The content has changed. */
  readonly refresh: () => void;
  /** The code has changed: what holds the site is started anew, and all that was asked is asked again. */
  readonly restart: () => void;
  readonly ask: (path: string) => Promise<Answer | Failed>;
  /** What is wrong with one text as if it were saved. @param path below the content folder */
  readonly check: (path: string, text: string) => Promise<readonly Problem[] | Failed>;
  readonly close: () => void;
}

/** How the process is started. */
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
 * @param onState called whenever the site was read or checked anew, or cannot be
 */
export const startSiteProcess = (
  { program, words, environment }: SiteCommand,
  onState: (state: SiteState) => void,
): SiteProcess => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let child: ChildProcess;
  /** Nothing is asked before the site was read: it would have no page. */
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
  /** A process that ends by itself has a fault of the program, which it has said. */
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
  /** The process answers each question with what it asks for. */
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
    close: end,
  };
};
