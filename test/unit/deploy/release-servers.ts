import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, untilOpen } from './ports.ts';
import { requireProgram } from '../../programs.ts';
import { temporaryFolder } from './sample-release.ts';

/* Minimal settings for serving `current` with its compressed forms. */

/** A web server of this machine that ends with the test. */
type StartServer = (folder: string) => Promise<string>;

const start = async (program: string, words: readonly string[], port: number): Promise<string> => {
  const child = spawn(program, words, { stdio: 'ignore' });
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });
  await untilOpen(port);
  return `http://127.0.0.1:${port}`;
};

const nginxSettings = (home: string, root: string, port: number): string => `
daemon off;
worker_processes 2;
pid ${home}/pid;
error_log ${home}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  gzip_static on;
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`;

export const startNginx: StartServer = async (folder) => {
  const nginx = requireProgram('nginx');
  const home = await temporaryFolder();
  const port = await freePort();
  const settings = join(home, 'nginx.conf');
  await writeFile(settings, nginxSettings(home, join(folder, 'current'), port));
  return start(nginx, ['-p', home, '-e', join(home, 'error.log'), '-c', settings], port);
};

const caddySettings = (home: string, root: string, port: number): string => `{
  admin off
  auto_https off
  storage file_system ${home}
}
http://127.0.0.1:${port} {
  root * ${root}
  file_server {
    precompressed br gzip
  }
}
`;

export const startCaddy: StartServer = async (folder) => {
  const caddy = requireProgram('caddy');
  const home = await temporaryFolder();
  const port = await freePort();
  const settings = join(home, 'Caddyfile');
  await mkdir(join(home, 'data'));
  await writeFile(settings, caddySettings(join(home, 'data'), join(folder, 'current'), port));
  return start(caddy, ['run', '--config', settings, '--adapter', 'caddyfile'], port);
};
