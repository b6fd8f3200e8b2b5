import type { TestProject } from 'vitest/node';
import { chromiumOptions } from './chromium.ts';
import { chromium } from 'playwright-core';

/** One Chromium for all tests of a run; each uses its own profiles in it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await chromium.launchServer(chromiumOptions());
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
};
