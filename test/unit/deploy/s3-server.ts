import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import S3rver from 's3rver';
import { onTestFinished } from 'vitest';
import { requireProgram } from '../../programs.ts';
import { temporaryFolder } from './sample-release.ts';

/** A change that a storage server received. */
export interface StorageChange {
  readonly method: string;
  /** Below the bucket. */
  readonly file: string;
  readonly type: string | undefined;
  readonly cache: string | undefined;
}

/** A storage server that reports the changes it received. */
export interface StorageServer {
  /** The value for `--to`. */
  readonly target: string;
  /** Returns and clears the changes since the last call. */
  readonly takeChanges: () => readonly StorageChange[];
  /** From now on, changes of files with these names are refused; `undefined` ends that. */
  readonly refuse: (names: RegExp | undefined) => void;
  readonly read: (file: string) => Promise<{ readonly status: number; readonly text: string }>;
}

const bucket = 'tin';

const forward = (port: number, asked: IncomingMessage, answer: ServerResponse): void => {
  const onward = request(
    { host: '127.0.0.1', port, method: asked.method, path: asked.url, headers: asked.headers },
    (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    },
  );
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
};

const changeOf = ({ method = '', url = '', headers }: IncomingMessage): StorageChange => ({
  method,
  file: decodeURIComponent((url.split('?')[0] ?? '').slice(`/${bucket}/`.length)),
  type: headers['content-type'],
  cache: headers['cache-control'],
});

/** Debian 12's rclone fails immediately if this is set. */
const hideAuthorities = (): void => {
  const before = process.env['AWS_CA_BUNDLE'];
  delete process.env['AWS_CA_BUNDLE'];
  onTestFinished(() => {
    if (before !== undefined) process.env['AWS_CA_BUNDLE'] = before;
  });
};

const startStorage = async (): Promise<number> => {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: await temporaryFolder(),
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  onTestFinished(() => server.close());
  return port;
};

/** Starts a server on this machine that stops when the test ends. */
export const storageServer = async (): Promise<StorageServer> => {
  requireProgram('rclone');
  hideAuthorities();
  const inner = await startStorage();
  let changes: StorageChange[] = [];
  let refused: RegExp | undefined;
  const front = createServer((asked, answer) => {
    const change = changeOf(asked);
    const isChange = ['PUT', 'POST', 'DELETE'].includes(change.method);
    if (isChange && refused?.test(change.file)) {
      asked.resume();
      return answer.writeHead(403).end();
    }
    if (isChange) changes.push(change);
    forward(inner, asked, answer);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  onTestFinished(() => {
    front.closeAllConnections();
    front.close();
  });
  const { port } = front.address() as AddressInfo;
  const keys = 'access_key_id=S3RVER,secret_access_key=S3RVER,force_path_style=true';
  return {
    target: `rclone::s3,provider=Other,${keys},endpoint="http://127.0.0.1:${port}":${bucket}`,
    takeChanges: () => {
      const taken = changes;
      changes = [];
      return taken;
    },
    refuse: (names) => (refused = names),
    read: async (file) => {
      const answer = await fetch(`http://127.0.0.1:${inner}/${bucket}/${file}`);
      return { status: answer.status, text: await answer.text() };
    },
  };
};
