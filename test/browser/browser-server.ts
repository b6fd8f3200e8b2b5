import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from './chromium.ts';

/**
 * One Chromium for all tests of a run; each uses its own profiles in it. It is started when the
 * first test asks for its address, so that a run without a browser does not start one.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  let browser: Promise<BrowserServer> | undefined;
  const desk = createServer(async (_request, response) => {
    try {
      browser ??= chromium.launchServer(chromiumOptions());
      response.end((await browser).wsEndpoint());
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const { port } = desk.address() as AddressInfo;
  project.provide('browserAddress', `http://127.0.0.1:${port}`);
  return async () => {
    desk.close();
    await (await browser?.catch(() => undefined))?.close();
  };
};
