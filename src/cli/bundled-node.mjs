// Plain JavaScript: this file must run on the old Node versions that `node-version.mjs` rejects.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The name of the package with a Node for this machine (decision 0002). */
const packageName = () =>
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The Node that was installed with a program, as an absolute path. It is found by its package, as
 * an import would be: where the programs of `node_modules/.bin` are depends on the package manager,
 * and the folder is not on the path of a program that was called by its path.
 *
 * @param {string} program the program's file
 * @returns {string | undefined} `undefined` if there is none for this machine
 */
export const bundledNode = (program) => {
  try {
    const manifest = createRequire(realpathSync(program)).resolve(`${packageName()}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    const node = join(dirname(manifest), bin.node);
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
};

/** Set for a command that was continued, so that it is never continued again. */
const continuedName = 'BAN_TIN_CONTINUED';

/** Whether this process continues a command of another Node. */
export const isContinued = process.env[continuedName] !== undefined;

/**
 * Runs this process's command again with another Node and ends as it does.
 *
 * @param {string} node
 * @param {() => void} onFailure called if that Node does not start on this machine
 */
export const continueWith = (node, onFailure) => {
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [continuedName]: '1' },
  });
  /** A terminal sends its signals to both processes. */
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  child.once('error', onFailure);
  child.once('exit', (status, signal) => {
    for (const each of signals) process.off(each, pass);
    if (signal === null) process.exitCode = status;
    else process.kill(process.pid, signal);
  });
};
