import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs Git itself, without the settings of whoever runs the tests. */
export const gitIn = (dir: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', dir, ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Người khác',
      GIT_AUTHOR_EMAIL: 'khac@vi-du.example',
      GIT_COMMITTER_NAME: 'Người khác',
      GIT_COMMITTER_EMAIL: 'khac@vi-du.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

export const put = (dir: string, path: string, text: string): void => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
};

/** A bare repository with one commit, and two working folders of it. */
export const gitPlaces = (folder: string, files: Readonly<Record<string, string>>) => {
  const [bare, mine, others] = ['kho.git', 'toi', 'khac'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  gitIn(folder, 'init', '-q', '--bare', '-b', 'main', bare);
  gitIn(bare, 'config', 'http.receivepack', 'true');
  gitIn(folder, 'clone', '-q', bare, others);
  gitIn(others, 'checkout', '-q', '-B', 'main');
  for (const [path, text] of Object.entries(files)) put(others, path, text);
  gitIn(others, 'add', '.');
  gitIn(others, 'commit', '-qm', 'Ban đầu');
  gitIn(others, 'push', '-q', 'origin', 'main');
  gitIn(folder, 'clone', '-q', bare, mine);
  return { bare, mine, others };
};

/** Somebody else commits and sends a file. */
export const sendAsOther = (others: string, path: string, text: string): void => {
  gitIn(others, 'pull', '-q', '--rebase', 'origin', 'main');
  put(others, path, text);
  gitIn(others, 'add', '.');
  gitIn(others, 'commit', '-qm', 'Việc khác');
  gitIn(others, 'push', '-q', 'origin', 'main');
};

/** A host like GitHub on this machine, which wants a token. */
export const gitHost = async (root: string, token: string) => {
  const expected = `Basic ${Buffer.from(`oauth2:${token}`).toString('base64')}`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method} ${address.pathname}`);
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="kho"' }).end();
      return;
    }
    const program = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: address.pathname,
        QUERY_STRING: address.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        REMOTE_USER: 'oauth2',
      },
    });
    request.pipe(program.stdin);
    const parts: Buffer[] = [];
    program.stdout.on('data', (part: Buffer) => parts.push(part));
    program.on('close', () => {
      const whole = Buffer.concat(parts);
      const end = whole.indexOf('\r\n\r\n');
      const headers = Object.fromEntries(
        whole
          .subarray(0, end)
          .toString()
          .split('\r\n')
          .map((line) => line.split(/:\s*/u, 2) as [string, string]),
      );
      const { Status = '200', ...others } = headers;
      response.writeHead(Number.parseInt(Status, 10), others).end(whole.subarray(end + 4));
    });
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', () => listening.resolve());
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/kho.git`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
