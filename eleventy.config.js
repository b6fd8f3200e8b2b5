// Eleventy's command does not look for TypeScript by itself. It runs this file on the Node that it was
// started with, which may be older than the program needs, and with whatever packages are there.
import process from 'node:process';
import { isNodeNewEnough } from './src/cli/needed-node.mjs';

const load = async () => {
  if (!isNodeNewEnough) return import('./src/cli/node-version.mjs');
  const { loadWithPackages } = await import('./src/cli/load-with-packages.ts');
  return loadWithPackages(() => import('./eleventy.config.ts'));
};

const config = (await load())?.default;
/** What is missing has been said, and with it the exit status. */
if (config === undefined) process.exit();

export default config;
