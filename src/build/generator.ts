import { programPackage } from '../own-files/own-files.ts';

/** Name and version of this program, as the site states them. */
export const generator = `${programPackage.name} ${programPackage.version}`;
