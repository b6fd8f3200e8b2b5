import { parseContent } from '../../../src/content/parse/parse-content.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import type { ImportContext } from '../../../src/import/import-context.ts';
import { importFile, type Imported } from '../../../src/import/import-file.ts';
import { sourceFiles, type ContentFiles } from '../content/make-content.ts';

/** The registers of the district of the seed page. */
export const registers: ContentFiles = {
  'categories.yaml': `categories:
  - id: chinh-tri
    name: Chính trị
  - id: van-hoa-xa-hoi
    name: Văn hoá - Xã hội
`,
  'units.yaml': `units:
  - id: dang-bo-huyen-ninh-giang
    name: Đảng bộ huyện Ninh Giang
    kind: dang-bo-huyen
  - id: dang-bo-co-quan-dan-dang
    name: Đảng bộ cơ quan Dân Đảng
    shortName: Đảng bộ Dân Đảng
    kind: dang-bo-co-quan
  - id: dang-bo-xa-hong-duc
    name: Đảng bộ xã Hồng Đức
    kind: dang-bo-xa
    misspellings:
      - Đảng bộ xã Hông Đức
`,
  'congresses.yaml': 'congresses: []\n',
};

export interface ImportSetting extends Partial<ImportContext> {
  /** Files of the content folder in addition to its registers. */
  readonly files?: ContentFiles;
}

/** A site to import into: a moment after everything in the fixtures. */
export const importContext = ({ files = {}, ...given }: ImportSetting = {}): ImportContext => {
  const sources = sourceFiles({ ...registers, ...files });
  const { content } = parseContent(sources, 'content');
  if (!content) throw new Error('test: the content has no settings');
  return {
    content,
    paths: new Set(sources.map(({ path }) => path)),
    label: 'content',
    now: '2026-11-23T08:00' as VietnamMoment,
    overrides: {},
    readBeside: () => Promise.resolve(undefined),
    ...given,
  };
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Imports a file; text is encoded as UTF-8. */
export const imported = (
  file: string | Uint8Array,
  name: string,
  setting: ImportSetting = {},
): Promise<Imported> =>
  importFile(typeof file === 'string' ? bytesOf(file) : file, name, importContext(setting));

/** The text of the article's file. */
export const textOf = ({ files }: Imported): string =>
  new TextDecoder().decode(files.at(-1)?.bytes);

/** The Markdown below the front matter. */
export const bodyOf = (result: Imported): string => result.article.body.trim();

/** The notes, those that must be checked marked. */
export const notesOf = ({ notes }: Imported): string[] =>
  notes.map(({ text, isUnsure }) => (isUnsure ? `? ${text}` : text));
