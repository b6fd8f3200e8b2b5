// Plain JavaScript: this file must run on the old Node versions that `node-version.mjs` rejects.
import module from 'node:module';
import process from 'node:process';
import { isNodeNewEnough } from './node-version.mjs';

if (isNodeNewEnough) {
  module.enableCompileCache?.();
  const { bundledProgram } = await import('../own-files/bundled-program.ts');
  const bundle = await bundledProgram();
  const { runProgram } = await (bundle === undefined ? import('./run.ts') : import(bundle));
  process.exitCode = await runProgram(process.argv.slice(2));
}
