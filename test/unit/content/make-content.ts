import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { classifyPath } from '../../../src/content/read/file-kinds.ts';
import { parseContent, type ParsedContent } from '../../../src/content/parse/parse-content.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { seenMedia } from '../../../src/content/read/read-media.ts';
import type { SourceFile } from '../../../src/content/read/source-file.ts';

/** Files by their path below the content folder: text, bytes, or a symbolic link. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array | Link>>;

/** A symbolic link with its target. */
export interface Link {
  readonly to: string;
}

/** The registers of a valid content folder. */
export const registers = {
  'site.yaml': `name: Bản tin
description: Tin của đài
station: Đài phát thanh huyện
baseUrl: https://tin.example/
owner: Huyện uỷ
responsible: Trưởng đài
samples: true
`,
  'categories.yaml': `categories:
  - id: chinh-tri
    name: Chính trị
`,
  'units.yaml': `units:
  - id: dang-bo-xa-hong-duc
    name: Đảng bộ xã Hồng Đức
    kind: dang-bo-xa
    misspellings:
      - Hông Đức
`,
  'congresses.yaml': `congresses:
  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
`,
} as const;

const soundFields = { title: 'Bài thử', date: '2020-03-06', category: 'chinh-tri' };

/** A Markdown file with these lines of front matter, from line 2 on. */
export const markdownFile = (lines: string, body = 'Nội dung.'): string =>
  `---\n${lines}\n---\n\n${body}\n`;

/** An article without faults except in the given fields: title on line 2, date 3, category 4, others from 5. */
export const article = (fields: Readonly<Record<string, string>> = {}, body?: string): string =>
  markdownFile(
    Object.entries({ ...soundFields, ...fields })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    body,
  );

/** A PNG file of one pixel by one. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Source files in memory, including the registers unless given. */
export const sourceFiles = (files: ContentFiles): SourceFile[] =>
  Object.entries({ ...registers, ...files }).flatMap(([path, text]): SourceFile[] => {
    const classified = classifyPath(path);
    if ('fault' in classified || (typeof text === 'object' && 'to' in text)) return [];
    const bytes = bytesOf(text);
    const { kind } = classified;
    const file = `content/${path}`;
    if (kind !== 'media') return [{ kind, path, file, bytes, size: bytes.length }];
    return [{ kind, path, file, bytes: new Uint8Array(), ...seenMedia(path, file, bytes) }];
  });

export const parseFiles = (files: ContentFiles): ParsedContent =>
  parseContent(sourceFiles(files), 'content');

/** Writes files below a folder, which is created. */
export const writeFiles = async (folder: string, files: ContentFiles): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await (typeof content === 'object' && 'to' in content
      ? symlink(content.to, target)
      : writeFile(target, content));
  }
};

/** Calls a function with a temporary folder, which is removed afterwards. */
export const inTemporaryFolder = async <Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** `content/site.yaml:3:7 DATE`, with the severity if it is not `error`. */
export const placesOf = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ file, line, column, code, severity }) =>
      `${file}:${line}:${column} ${code}${severity === 'error' ? '' : ` (${severity})`}`,
  );
