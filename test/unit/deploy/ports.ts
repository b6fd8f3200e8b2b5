import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A free port of this machine. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

/** Waits until a server answers. */
export const untilOpen = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isOpen(port)) return;
    await setTimeout(50);
  }
  throw new Error(`nothing answers at port ${port}`);
};
