import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSettings } from '../../../../src/desk/keeping/desk-settings.ts';
import { openTypingLog } from '../../../../src/desk/keeping/typing-log.ts';
import { openVersions } from '../../../../src/desk/keeping/versions.ts';
import { maybePublished } from '../../../../src/desk/keeping/was-published.ts';
import { deskRoutes } from '../../../../src/desk/routes/desk-routes.ts';
import type { DeskContext } from '../../../../src/desk/routes/desk-context.ts';
import { makeTurns } from '../../../../src/desk/keeping/in-turn.ts';
import { registers } from '../../content/make-content.ts';

/** The answer to a question. */
export interface Answered {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

/** A desk over a folder, asked without its server. */
export interface TestDesk {
  readonly folder: string;
  readonly file: (path: string) => string;
  readonly get: (name: string, query?: Record<string, string>) => Promise<Answered>;
  readonly post: (name: string, body: unknown) => Promise<Answered>;
  readonly send: (name: string, bytes: Buffer, query: Record<string, string>) => Promise<Answered>;
  readonly media: (path: string) => Promise<number>;
  /** Sets the clock. */
  readonly setNow: (moment: string) => void;
}

/** A desk's context over a folder with these files. */
export const makeContext = (
  files: Readonly<Record<string, string>>,
  some: Partial<DeskContext> = {},
): { folder: string; context: DeskContext; setNow: (moment: string) => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...registers, ...files })) {
    const place = join(folder, 'content', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  let now = new Date('2020-03-14T08:00:00+07:00');
  const context: DeskContext = {
    content: { path: join(folder, 'content'), label: 'content' },
    check: async () => [],
    overview: async () => undefined,
    inTurn: makeTurns(),
    refresh: () => {},
    previewUrl: 'http://localhost:8080/',
    now: () => now,
    settings: openSettings(folder),
    typingLog: openTypingLog(join(folder, 'nhat-ky')),
    versions: openVersions(join(folder, 'ban-cu')),
    discarded: openVersions(join(folder, 'da-bo')),
    wasPublished: async (_, text) => maybePublished(text, undefined),
    onChange: () => () => {},
    end: () => {},
    publishing: {
      job: {
        state: () => ({ kind: 'idle' }),
        prepare: () => {},
        publish: () => {},
        choose: () => {},
        takeBack: () => {},
      },
      place: async () => ({ method: 'folder', label: '/dang', site: 'https://tin.example/' }),
      keepToken: async () => 'trong kho mật khẩu của máy',
      setFolder: async () => {},
    },
    ...some,
  };
  return { folder, context, setNow: (moment) => (now = new Date(moment)) };
};

export const makeDesk = (
  files: Readonly<Record<string, string>>,
  some: Partial<DeskContext> = {},
): TestDesk => {
  const { folder, context, setNow } = makeContext(files, some);
  const routes = deskRoutes(context);
  const ask = async (
    method: string,
    path: string,
    body: Buffer,
    query: Record<string, string> = {},
  ) => {
    const route = routes.find(
      (each) =>
        each.method === method &&
        (each.path.endsWith('*') ? path.startsWith(each.path.slice(0, -1)) : each.path === path),
    );
    if (!route) throw new Error(`no such question: ${path}`);
    return route.answer({ query: new URLSearchParams(query), body, path });
  };
  const json = async (answering: ReturnType<typeof ask>): Promise<Answered> => {
    const answer = await answering;
    return {
      status: answer.status,
      json: 'json' in answer ? (answer.json as Answered['json']) : {},
    };
  };
  return {
    folder,
    file: (path) => join(folder, 'content', path),
    get: (name, query) => json(ask('GET', `/api/${name}`, Buffer.alloc(0), query)),
    post: (name, body) => json(ask('POST', `/api/${name}`, Buffer.from(JSON.stringify(body)))),
    send: (name, bytes, query) => json(ask('POST', `/api/${name}`, bytes, query)),
    media: async (path) => (await ask('GET', path, Buffer.alloc(0))).status,
    setNow,
  };
};
