import { parseRegister } from '../parse/parse-register.ts';
import type { SourceFile } from '../read/source-file.ts';

/** The version that a content folder says; `undefined` if its settings are missing or faulty. */
export const contentVersionIn = (sources: readonly SourceFile[]): number | undefined => {
  const settings = sources.find(({ path }) => path === 'site.yaml');
  return settings && parseRegister(settings, 'site.yaml').value?.contentVersion;
};
