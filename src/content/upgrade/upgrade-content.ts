import type { YamlChange } from '../edit/changed-value.ts';
import { editContentFile } from '../edit/edit-file.ts';
import { EditError } from '../edit/yaml-spans.ts';
import { isMarkdown } from '../read/file-kinds.ts';
import type { SourceFile } from '../read/source-file.ts';
import { contentVersion } from './content-version.ts';
import type { FileChanges, Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** A file as it is, and in the form of the newest version. */
export interface UpgradedFile {
  readonly path: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What leads content of an earlier version to the newest one. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** What each step with changes does, in Vietnamese. */
  readonly steps: readonly string[];
  readonly files: readonly UpgradedFile[];
  /** Files that a person has to change, because the form of their YAML allows no safe edit. */
  readonly stuck: readonly string[];
}

/** `undefined` if the bytes are not UTF-8; a byte order mark stays. */
const textOf = ({ bytes }: SourceFile): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isText = ({ kind, problem }: SourceFile): boolean =>
  !problem && (kind === 'register' || isMarkdown(kind));

const edited = (path: string, text: string, changes: readonly YamlChange[]): string | undefined => {
  const form = path.endsWith('.md') ? 'markdown' : 'register';
  try {
    return changes.reduce((after, change) => editContentFile(after, form, change), text);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
};

/** All texts after some changes; the names of files that do not allow them are added to `stuck`. */
const changedTexts = (
  texts: ReadonlyMap<string, string>,
  changes: readonly FileChanges[],
  stuck: Set<string>,
): Map<string, string> => {
  const after = new Map(texts);
  for (const { path, changes: ofFile } of changes) {
    const text = edited(path, after.get(path) ?? '', ofFile);
    if (text === undefined) stuck.add(path);
    else after.set(path, text);
  }
  return after;
};

const versionLine = (version: number): FileChanges => ({
  path: 'site.yaml',
  changes: [{ kind: 'set', path: ['contentVersion'], value: version }],
});

/**
 * What is to be changed in content of an earlier version. Pure; the version is written with the
 * other changes, and only if all of them can be made.
 *
 * @param from the version that the content says
 * @returns `undefined` if no migration finds anything to change
 */
export const upgradeContent = (
  sources: readonly SourceFile[],
  from: number,
  steps: readonly Migration[] = migrations,
  to: number = contentVersion,
): Upgrade | undefined => {
  if (from >= to) return undefined;
  const files = sources.filter(isText).flatMap((source) => {
    const text = textOf(source);
    return text === undefined ? [] : [{ ...source, text }];
  });
  const stuck = new Set<string>();
  const words: string[] = [];
  let texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const step of steps.filter((each) => each.to > from)) {
    const changes = step.changesOf([...texts].map(([path, text]) => ({ path, text })));
    if (changes.length > 0) words.push(step.words);
    texts = changedTexts(texts, changes, stuck);
  }
  if (words.length === 0) return undefined;
  if (stuck.size === 0) texts = changedTexts(texts, [versionLine(to)], stuck);
  return {
    from,
    to,
    steps: words,
    files: files.flatMap(({ path, file, text }) => {
      const after = texts.get(path) ?? text;
      return after === text ? [] : [{ path, file, before: text, after }];
    }),
    stuck: files.flatMap(({ path, file }) => (stuck.has(path) ? [file] : [])),
  };
};
