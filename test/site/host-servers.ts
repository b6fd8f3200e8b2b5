import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from '../programs.ts';

/*
 * Real web servers on a free port of this machine, with the settings of the examples in
 * docs/deploy.
 */

export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};

export interface Answer {
  readonly status: number;
  /** In the original order; a repeated name is listed each time. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const answerOf = async (response: IncomingMessage): Promise<Answer> => {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const raw = response.rawHeaders;
  const headers = raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : [],
  );
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) };
};

/** Requests a path literally: nothing normalises `..` or `//` on its way to the server. */
export const ask = (port: number, path: string, question: Question = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = question;
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    asked.on('response', (response) => resolve(answerOf(response)));
    asked.on('error', reject);
    asked.end();
  });

export interface HostServer {
  readonly port: number;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
}

const isAnswering = (port: number): Promise<boolean> =>
  ask(port, '/').then(
    () => true,
    () => false,
  );

const started = async (child: ChildProcess, port: number, folder: string): Promise<HostServer> => {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  for (let turn = 0; turn < 300 && !(await isAnswering(port)); turn++) {
    if (child.exitCode !== null) throw new Error(`the server has ended: ${said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    port,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};

/** A server's check of its settings. */
const checked = (program: string, options: readonly string[], env = process.env): string => {
  const { status, stdout, stderr } = spawnSync(program, options, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the settings are refused: ${stdout}${stderr}`);
  return stdout + stderr;
};

/** Every replacement must match, so that a changed example is noticed. */
const changed = (text: string, changes: readonly (readonly [RegExp, string])[]): string =>
  changes.reduce((before, [from, to]) => {
    const after = before.replaceAll(from, () => to);
    if (after === before) throw new Error(`docs/deploy: nothing fits ${String(from)}`);
    return after;
  }, text);

const example = (name: string): Promise<string> =>
  readFile(new URL(`../../docs/deploy/${name}`, import.meta.url), 'utf8');

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'ban-tin-host-'));

/**
 * nginx with docs/deploy/nginx.conf, without TLS.
 *
 * @param site the folder that is served
 * @param known a free port, if the site must know it
 */
export const startNginx = async (
  site: string,
  known?: number,
): Promise<HostServer & { log: string }> => {
  const nginx = requireProgram('nginx');
  const folder = await scratch();
  const port = known ?? (await freePort());
  const conf = changed(await example('nginx.conf'), [
    [/\/srv\/ban-tin\/current/gu, site],
    [/listen 80;/gu, `listen 127.0.0.1:${await freePort()};`],
    [/listen 443 ssl http2;/gu, `listen 127.0.0.1:${port};`],
    [/^ *(?:listen \[|ssl_).*\n/gmu, ''],
  ]);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const whole = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
    events { worker_connections 64; }
    http {
      access_log off;
      ${temps.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      ${conf}
    }`;
  const file = join(folder, 'nginx.conf');
  await writeFile(file, whole);
  const log = checked(nginx, ['-t', '-p', folder, '-c', file]);
  const child = spawn(nginx, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  return { ...(await started(child, port, folder)), log };
};

/**
 * Caddy with docs/deploy/Caddyfile, without TLS.
 *
 * @param site the folder that is served
 */
export const startCaddy = async (site: string): Promise<HostServer & { log: string }> => {
  const caddy = requireProgram('caddy');
  const folder = await scratch();
  const port = await freePort();
  const text = changed(await example('Caddyfile'), [
    [/\/srv\/ban-tin\/current/gu, site],
    [/^bantin\.example\.vn \{/gmu, `http://127.0.0.1:${port} {`],
  ]);
  const file = join(folder, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
  await mkdir(join(folder, 'home'));
  const env = { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home') };
  const options = ['--config', file, '--adapter', 'caddyfile'];
  const log = checked(caddy, ['validate', ...options], env);
  const child = spawn(caddy, ['run', ...options], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  return { ...(await started(child, port, folder)), log };
};
