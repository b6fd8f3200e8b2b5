#!/usr/bin/env node
// Plain JavaScript: this file must run on the old Node versions that `node-version.mjs` rejects.
import module from 'node:module';
import process from 'node:process';
import { bundledNode, continueWith, isContinued } from './bundled-node.mjs';
import { isNodeNewEnough } from './needed-node.mjs';

/** Packages that are older than the sources would look like a fault of the program. */
const refuseOutdated = async (name) => {
  const { OperationError } = await import('../operation/operation-error.ts');
  process.stderr.write(`${new OperationError('PACKAGES_OUTDATED', { name }).message}\n`);
  process.exitCode = 2;
};

const runHere = async () => {
  module.enableCompileCache?.();
  const { outdatedPackage } = await import('../own-files/outdated-package.ts');
  const outdated = outdatedPackage();
  if (outdated !== undefined) return refuseOutdated(outdated);
  const { bundledProgram } = await import('../own-files/bundled-program.ts');
  const bundle = await bundledProgram();
  const { runProgram } = await (bundle === undefined ? import('./run.ts') : import(bundle));
  process.exitCode = await runProgram(process.argv.slice(2));
};

const refuse = () => import('./node-version.mjs');

if (isNodeNewEnough) {
  await runHere();
} else {
  const node = isContinued ? undefined : bundledNode(process.argv[1]);
  await (node === undefined ? refuse() : continueWith(node, refuse));
}
