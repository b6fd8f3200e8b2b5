import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ownModule } from './own-files.ts';

/**
 * SHA-256, in hexadecimal, of the code of some modules. What older code has made and the cache
 * has kept must not be mistaken for what this code would make.
 *
 * @param modules as `ownModule` takes them
 */
export const codeVersionOf = (modules: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const module of modules) {
    const code = readFileSync(ownModule(module));
    hash.update(`${module} ${code.length}\n`).update(code);
  }
  return hash.digest('hex');
};
