import { mendContent } from '../../../src/mending/mend-content.ts';
import type { MendedFile } from '../../../src/mending/change.ts';
import { sourceFiles, type ContentFiles } from '../content/make-content.ts';

export const mendFiles = (files: ContentFiles): MendedFile[] =>
  mendContent(sourceFiles(files), 'content');

/** The files after the mended ones are written. */
export const writtenBack = (files: ContentFiles): ContentFiles => ({
  ...files,
  ...Object.fromEntries(mendFiles(files).map(({ path, after }) => [path, after])),
});
