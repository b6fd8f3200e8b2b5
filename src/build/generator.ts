import { programPackage } from '../own-files/own-files.ts';

/** Name and version of this program, as shown in the site. */
export const generator = `${programPackage.name} ${programPackage.version}`;
