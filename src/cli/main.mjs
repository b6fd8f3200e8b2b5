#!/usr/bin/env node
// Plain JavaScript: this file must run on the old Node versions that `node-version.mjs` rejects.
import module from 'node:module';
import process from 'node:process';
import { bundledNode, continueWith, isContinued } from './bundled-node.mjs';
import { isNodeNewEnough } from './needed-node.mjs';

const load = async () => {
  const { bundledProgram } = await import('../own-files/bundled-program.ts');
  const bundle = await bundledProgram();
  return bundle === undefined ? import('./run.ts') : import(bundle);
};

const runHere = async () => {
  module.enableCompileCache?.();
  const { loadWithPackages } = await import('./load-with-packages.ts');
  const program = await loadWithPackages(load);
  if (program !== undefined) process.exitCode = await program.runProgram(process.argv.slice(2));
};

const refuse = () => import('./node-version.mjs');

if (isNodeNewEnough) {
  await runHere();
} else {
  const node = isContinued ? undefined : bundledNode(process.argv[1]);
  await (node === undefined ? refuse() : continueWith(node, refuse));
}
