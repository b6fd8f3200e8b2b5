import { dirname } from 'node:path';

/**
 * The folder where the command was called. Typed paths are relative to it, and so are the folders
 * with standard names: `content`, `_site`, `.cache`. npm runs a script in the folder of the
 * package and names the folder of the call in `INIT_CWD`; a script that changes its folder for
 * this command means the new one.
 */
export const startFolder = (): string => {
  const { INIT_CWD: called, npm_package_json: manifest } = process.env;
  const here = process.cwd();
  const isOfNpm = manifest === undefined || dirname(manifest) === here;
  return called !== undefined && isOfNpm ? called : here;
};
