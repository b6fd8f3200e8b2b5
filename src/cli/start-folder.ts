import { programFolder } from '../own-files/own-files.ts';

/** Where the command was called, which npm tells in `INIT_CWD`; kept before that folder is left. */
export const startFolder = process.env['INIT_CWD'] ?? process.cwd();

/** Goes to the project's folder, from which Eleventy counts. */
export const enterProject = (): void => process.chdir(programFolder);
