import { firstContentVersion } from '../upgrade/content-version.ts';
import { count } from './fields.ts';

/** The version of the content's form; content that does not say one is of the first. */
export const contentForm = count.default(firstContentVersion);
