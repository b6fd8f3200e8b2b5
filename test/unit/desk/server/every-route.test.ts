import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { deskRoutes } from '../../../../src/desk/routes/desk-routes.ts';
import { ownFilesRoutes } from '../../../../src/desk/server/own-files-routes.ts';
import { ownHeader, startDeskServer } from '../../../../src/desk/server/desk-server.ts';
import type { Route } from '../../../../src/desk/server/route.ts';
import { makeContext } from '../routes/make-desk.ts';

/*
 * Every question of the desk, whichever is added: another page of the same browser gets no answer, and
 * none of them reads more than it says.
 */

const largest = 64 * 1024 * 1024;

/** What requests of other pages look like. */
const elsewhere = [
  { cookie: 'ban-bien-tap=x' },
  { host: 'attacker.example' },
  { origin: 'http://localhost:8080' },
  { origin: 'null' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
] as const;

const opened = async (routes: readonly Route[]) => {
  const desk = await startDeskServer(18_140);
  onTestFinished(() => desk.close());
  desk.open(routes, 'http://localhost:8080');
  const ask = (path: string, method: string, headers: Readonly<Record<string, string>>) => {
    const answered = Promise.withResolvers<{ status: number | undefined; cookie: string }>();
    request(`${desk.origin}${path}`, { method, headers }, (response) => {
      response.resume();
      const [cookie = ''] = response.headers['set-cookie'] ?? [];
      response.on('end', () => answered.resolve({ status: response.statusCode, cookie }));
    })
      .on('error', (error) => answered.reject(error))
      .end(method === 'POST' ? '{}' : '');
    return answered.promise;
  };
  const { cookie } = await ask(new URL(desk.newAddress()).pathname, 'GET', {});
  return { desk, ask, cookie: cookie.split(';')[0] ?? '' };
};

test('no question of the desk answers another page', async () => {
  const reached: string[] = [];
  const { context } = makeContext({});
  const routes = [...deskRoutes(context), ...ownFilesRoutes()].map((route): Route => ({
    ...route,
    answer: () => {
      reached.push(`${route.method} ${route.path}`);
      return { status: 200, json: {} };
    },
  }));
  expect(routes.length).toBeGreaterThan(25);
  const { desk, ask, cookie } = await opened(routes);
  const own = { cookie, origin: desk.origin, [ownHeader]: '1' };
  for (const { method, path } of routes) {
    for (const foreign of elsewhere) {
      const { status } = await ask(path.replace('*', 'x.png'), method, { ...own, ...foreign });
      expect([401, 403], `${method} ${path} ${JSON.stringify(foreign)}`).toContain(status);
    }
  }
  const withoutHeader = { cookie, origin: desk.origin };
  for (const { method, path } of routes.filter((each) => each.path.startsWith('/api/'))) {
    expect((await ask(path, method, withoutHeader)).status).toBe(403);
  }
  expect(reached).toEqual([]);
  for (const { method, path } of routes) await ask(path, method, own);
  expect(new Set(reached).size).toBe(routes.length);
});

test('every question bounds what it reads', () => {
  const { context } = makeContext({});
  for (const { method, path, most } of deskRoutes(context)) {
    expect([path, most > 0]).toEqual([path, method === 'POST']);
    expect(most, path).toBeLessThanOrEqual(largest);
  }
});

test('a token goes in and never comes out', async () => {
  const token = 'khoa-bi-mat-123';
  const kept: string[] = [];
  const { context } = makeContext({});
  const keepToken = async (given: string): Promise<string> => {
    kept.push(given);
    return 'trong kho mật khẩu của máy';
  };
  const routes = deskRoutes({ ...context, publishing: { ...context.publishing, keepToken } });
  const answers: unknown[] = [];
  const ask = async ({ answer, path }: Route, body: unknown): Promise<void> => {
    const asked = { query: new URLSearchParams(), body: Buffer.from(JSON.stringify(body)), path };
    answers.push(await answer(asked));
  };
  const giving = routes.find(({ path }) => path === '/api/publish-token');
  if (giving) await ask(giving, { token: ` ${token}\n` });
  for (const name of ['publish', 'overview', 'person']) {
    const reading = routes.find(({ path, method }) => path === `/api/${name}` && method === 'GET');
    if (reading) await ask(reading, {});
  }
  expect(kept).toEqual([token]);
  expect(answers).toHaveLength(4);
  expect(JSON.stringify(answers)).not.toContain(token);
});
