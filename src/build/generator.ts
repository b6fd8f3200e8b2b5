import { programPackage } from '../own-files/own-files.ts';

/** Name and version of this program, as a site tells what made it. */
export const generator = `${programPackage.name} ${programPackage.version}`;
