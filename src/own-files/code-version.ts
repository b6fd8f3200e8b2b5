import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ownModule } from './own-files.ts';

/**
 * SHA-256, in hexadecimal, of the code of some modules, so that cached results of other code are
 * not reused.
 *
 * @param modules in the form for `ownModule`
 */
export const codeVersionOf = (modules: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const module of modules) {
    const code = readFileSync(ownModule(module));
    hash.update(`${module} ${code.length}\n`).update(code);
  }
  return hash.digest('hex');
};
