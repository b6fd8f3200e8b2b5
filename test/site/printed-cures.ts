import { parse, parseDocument, stringify } from 'yaml';
import { renameEverywhere } from './edited-yaml.ts';

/** A content folder: its files by their path, `content/site.yaml`. */
export type Files = Map<string, string>;

/** Facts that only the editor knows, for which printed cures ask. */
export interface EditorKnows {
  /** The new id of a renamed entry. */
  readonly newId?: string;
  /** The new path of a renamed file, or the path of one that names a file. */
  readonly file?: string;
  /** The files of a site that this one continues. */
  readonly otherSite?: Files;
  /** The right years of a corrected term. */
  readonly term?: string;
}

/** A printed cure: its sentence, and the lines after it. */
export interface PrintedCure {
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** A printed refusal. */
export interface PrintedRefusal {
  readonly message: string;
  /** The editor must do one of these. */
  readonly cures: readonly PrintedCure[];
}

/** Options to add to the next commands. */
export interface CommandWords {
  readonly build: readonly string[];
  readonly publish: readonly string[];
}

const cureForm = /^ {4}(?:Cách sửa|[a-z]\)):? (?<sentence>.+)\n(?<lines>(?: {7}.*\n)*)/gmu;

const curesIn = (block: string): PrintedCure[] =>
  [...block.matchAll(cureForm)].map(({ groups: { sentence = '', lines = '' } = {} }) => ({
    sentence,
    lines: lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(7)),
  }));

/** The refusals in the output of a publication. */
export const refusalsIn = (printed: string): PrintedRefusal[] =>
  printed
    .split(/^ ?(?=\d+\. )/gmu)
    .slice(1)
    .map((block) => ({
      message: block.slice(block.indexOf(' ') + 1, block.indexOf('\n')),
      cures: curesIn(`${block}\n`),
    }));

/**
 * The cure does not apply to this edit: it asks for something that the editor does not know, or
 * there is nothing to do.
 */
export class NotApplicable extends Error {}

/** Fills the gaps of a printed line like an editor. */
const filled = (line: string, { term, file }: EditorKnows): string =>
  line
    .replace(/reason:$/u, 'reason: Đăng nhầm')
    .replace('NĂM-NĂM', () => known(term, line))
    .replace('TEN-MOI', () => known(file, line).replace(/^.*\//u, ''));

const known = (word: string | undefined, line: string): string => {
  if (word === undefined) throw new NotApplicable(line);
  return word;
};

/** A file after a change, which must change something. */
const changed = (before: string, after: string): string => {
  if (before === after) throw new NotApplicable(after);
  return after;
};

/** The fields of a YAML file, or of one list entry, by name. */
type Fields = Record<string, unknown>;

/**
 * Merges lists without repeating entries, merges entries with the same id, and replaces plain
 * values.
 */
const merged = (there: unknown, added: unknown): unknown => {
  if (!Array.isArray(there) || !Array.isArray(added)) return added;
  const list: unknown[] = [...there];
  for (const each of added) {
    const { id, baseUrl = id } = (typeof each === 'object' ? each : {}) as Fields;
    const same = list.findIndex((other) => {
      const its = other as Fields;
      return baseUrl !== undefined && [its['id'], its['baseUrl']].includes(baseUrl);
    });
    if (same >= 0) list[same] = mergedFields(list[same] as Fields, each as Fields);
    else if (!list.includes(each)) list.push(each);
  }
  return list;
};

const mergedFields = (there: Fields, added: Fields): Fields => ({
  ...there,
  ...Object.fromEntries(
    Object.entries(added).map(([name, value]) => [name, merged(there[name], value)]),
  ),
});

/** Inserts printed lines, merged into an existing field if there is one. */
const withLines = (yaml: string, lines: readonly string[], isAtEnd: boolean): string => {
  const names = Object.keys(parse(lines.join('\n')) as Fields);
  const document = parseDocument(yaml);
  if (!names.some((name) => document.has(name))) {
    const added = `${lines.join('\n')}\n`;
    return isAtEnd ? `${yaml}${added}` : `${added}${yaml}`;
  }
  return stringify(mergedFields((document.toJS() ?? {}) as Fields, parse(lines.join('\n'))), {
    aliasDuplicateObjects: false,
  });
};

/** The fields between the first two `---`. */
const inFrontMatter = (text: string, change: (yaml: string) => string): string => {
  const [, yaml = '', rest = ''] = /^---\n(.*?)(^---\n.*)$/msu.exec(text) ?? [];
  if (rest === '') throw new NotApplicable(`no front matter: ${text}`);
  return `---\n${change(yaml)}${rest}`;
};

/** Inserts lines below the `id` of an entry, with its indentation. */
const inEntry = (yaml: string, id: string, lines: readonly string[]): string => {
  const sign = new RegExp(`^( *)- id: ${id}\n`, 'mu').exec(yaml);
  if (!sign) throw new NotApplicable(`no entry ${id} in: ${yaml}`);
  const [head, indent = ''] = sign;
  const start = sign.index + head.length;
  const after = yaml.slice(start);
  const length = /^(?: *- id: |\S)/mu.exec(after)?.index ?? after.length;
  const fields = after.slice(0, length).replaceAll(new RegExp(`^${indent}  `, 'gmu'), '');
  const written = withLines(fields, lines, false).replaceAll(/^(?=.)/gmu, `${indent}  `);
  return `${yaml.slice(0, start)}${written}${after.slice(length)}`;
};

const fileForm = 'content/[\\w./-]*\\w';

/** The files of a content folder, now and at the last publication. */
export interface EditedFiles {
  readonly files: Files;
  readonly before: Files;
}

const read = (files: Files, name: string): string => files.get(name) ?? '';

/** @throws NotApplicable if there was no such file */
const putBack = ({ files, before }: EditedFiles, name: string): void => {
  const text = before.get(name);
  if (text === undefined) throw new NotApplicable(`${name} was never published`);
  files.set(name, text);
};

/** The list of a register that contains an entry. */
const listBefore = (yaml: string, entry: string): string =>
  [...yaml.slice(0, yaml.indexOf(entry)).matchAll(/^(\w+):/gmu)].at(-1)?.[1] ?? '';

type Fitting = (
  words: RegExpExecArray,
  edited: EditedFiles,
  cure: PrintedCure,
  knows: EditorKnows,
) => void;

/** The meaning of each clause of a cure, in the order of the steps. */
const clauses: readonly (readonly [form: string, apply: Fitting])[] = [
  [`đặt lại tệp (${fileForm})`, ([, name = ''], edited) => putBack(edited, name)],
  [
    `đổi tên tệp (${fileForm}) lại thành (${fileForm}), chỗ nào đã ghi tên mới thì ghi lại tên cũ`,
    ([, from = '', to = ''], { files }) => {
      files.set(to, read(files, from));
      files.delete(from);
      renameEverywhere(files, from.replace('content', ''), to.replace('content', ''));
    },
  ],
  [
    `tệp (${fileForm}) của trang cũ thành (${fileForm})`,
    ([, from = '', to = ''], { files }, _cure, { otherSite }) =>
      void files.set(to, known(otherSite?.get(from), from)),
  ],
  [`xóa tệp (${fileForm}) nếu còn`, ([, name = ''], { files }) => void files.delete(name)],
  [
    `trong (?:tệp (${fileForm})|một tệp ấy) bỏ dòng draft: true hoặc sample: true nếu có`,
    ([, name], { files }, _cure, { file = '' }) => {
      const text = read(files, name ?? file);
      files.set(name ?? file, changed(text, text.replaceAll(/^(?:draft|sample): true\n/gmu, '')));
    },
  ],
  [
    `ghi lại mục có id: (\\S+) vào (${fileForm})`,
    ([, id = '', name = ''], { files, before }) => {
      const form = new RegExp(`^ *- id: ${id}\n(?:(?! *- id: |\\S).*\n)*`, 'mu');
      const [entry] = form.exec(read(before, name)) ?? [];
      if (entry === undefined) throw new NotApplicable(id);
      const list = listBefore(read(before, name), entry);
      const text = files.get(name) ?? `${list}:\n`;
      files.set(
        name,
        text.replace(new RegExp(`^${list}:.*\n`, 'mu'), () => `${list}:\n${entry}`),
      );
    },
  ],
  [
    `ghi lại phần ấy vào (${fileForm}) như ở lần đăng trước`,
    ([, name = ''], { files, before }) => {
      const there = parse(read(files, name)) as Fields;
      const old = Object.entries(parse(read(before, name)) as Fields);
      const lost = old.filter(([key]) => !(key in there));
      if (lost.length === 0) throw new NotApplicable(name);
      files.set(name, read(files, name) + stringify(Object.fromEntries(lost)));
    },
  ],
  [
    `trong (${fileForm}) ghi lại dòng sau thay cho dòng (\\w+): đang có`,
    ([, name = '', field = ''], { files }, { lines }) => {
      files.set(
        name,
        read(files, name).replace(new RegExp(`^${field}:.*$`, 'mu'), lines.join('\n')),
      );
    },
  ],
  [
    `vào phần khai báo đầu tệp (${fileForm}|mang tên mới|ấy)`,
    ([, place = ''], { files }, { lines, sentence }, { file = '' }) => {
      const last = new RegExp(`tệp (${fileForm})`, 'u').exec(sentence)?.[1] ?? '';
      const name = place === 'ấy' ? last : place === 'mang tên mới' ? file : place;
      files.set(
        name,
        inFrontMatter(read(files, name), (yaml) => withLines(yaml, lines, false)),
      );
    },
  ],
  [
    `vào mục (?:có id: (\\S+)|mang mã mới) trong (${fileForm})`,
    ([, id, name = ''], { files }, { lines }, { newId = '' }) =>
      void files.set(name, inEntry(read(files, name), id ?? newId, lines)),
  ],
  [
    `(?:dòng|các dòng) sau vào (?:cuối )?(${fileForm})`,
    ([, name = ''], { files }, { lines }) =>
      void files.set(name, withLines(read(files, name), lines, true)),
  ],
];

const wordsIn = (sentence: string): CommandWords => {
  const [, live] = /npm run build -- --live (\S+)$/u.exec(sentence) ?? [];
  const [, flags = ''] = /(?:đăng|chạy) lại với (--[a-z-]+(?: \d+)?)$/u.exec(sentence) ?? [];
  return {
    build: live === undefined ? [] : ['--live', live],
    publish: flags === '' ? [] : flags.split(' '),
  };
};

/**
 * Does exactly what a printed cure says; returns the options for the next commands.
 *
 * @throws NotApplicable if the cure does not apply to this edit
 * @throws Error if the cure is not understood
 */
export const applyCure = (
  { sentence, lines }: PrintedCure,
  edited: EditedFiles,
  knows: EditorKnows,
): CommandWords => {
  const cure = { sentence, lines: lines.map((line) => filled(line, knows)) };
  const words = wordsIn(sentence);
  const fitting = clauses.flatMap(([form, apply]) => {
    const found = new RegExp(form, 'u').exec(sentence);
    return found ? [() => apply(found, edited, cure, knows)] : [];
  });
  const isCommand =
    words.build.length + words.publish.length > 0 || sentence.includes('npm run build');
  if (fitting.length === 0 && !isCommand) throw new Error(`not understood: ${sentence}`);
  for (const apply of fitting) apply();
  return words;
};

/** The position of a fault in the output of a refused build. */
const placeForm = /^(\S*content\/[^:\s]+):(\d+):(\d+) lỗi (.*)$/gmu;

/** A fault's proposal for replacing a value. */
const proposalForm = /(?:ý bạn là "|viết thẳng địa chỉ cuối cùng: )(?<value>[^"\s]+)/u;

/** A term that was corrected again; an editor who does not know the right one takes the first. */
const termsForm = /viết một nhiệm kỳ mà đại hội có ghi: ([\d-]+)/u;

/** If two files are the same, the other one is removed. */
const twiceForm = new RegExp(`với (${fileForm}); nếu là cùng một văn bản thì xóa một tệp`, 'u');

/** A file that is listed as withdrawn is removed. */
const thereForm = new RegExp(
  `ghi là đã gỡ nhưng vẫn còn trong thư mục content; xóa tệp (${fileForm})`,
  'u',
);

/** Removes a file of the media folder from a line that names it. */
const forgetFile = (files: Files, name: string, line: number): void => {
  const rows = read(files, name).split('\n');
  const row = rows[line - 1] ?? '';
  const text = row.replaceAll(/\[([^\]]*)\]\(\/media\/[^)]*\)/gu, '$1');
  rows.splice(line - 1, 1, ...(text === row ? [] : [text]));
  files.set(name, rows.join('\n'));
};

/** Removes an old address that belongs to a page again from its list. */
const forgetLine = (files: Files, name: string, line: number, said: string): void => {
  const rows = read(files, name).split('\n');
  const row = rows[line - 1] ?? '';
  const address = /địa chỉ cũ "([^"]+)"/u.exec(said)?.[1] ?? '';
  const id = address.split('/')[2] ?? '';
  const word = row.includes(address) ? address : id;
  const without = row.replace(`${word}, `, '').replace(word, '').replace(', ]', ']');
  if (row.includes('[')) rows.splice(line - 1, 1, ...(/\[ *\]/u.test(without) ? [] : [without]));
  else rows.splice(line - 1, row.includes('from:') ? 2 : 1);
  files.set(name, rows.join('\n').replace(/^ *(?:aliases|formerIds|redirects):\n(?! *- )/gmu, ''));
};

/** Removes an entry of a list with its fields, and the list with its last entry. */
const dropEntry = (files: Files, name: string, line: number): void => {
  const rows = read(files, name).split('\n');
  const start = line - 1;
  const end = rows.findIndex((row, index) => index > start && !/^ {4}/u.test(row));
  rows.splice(start, (end < 0 ? rows.length : end) - start);
  files.set(name, rows.join('\n').replace(/^terms:\n(?! *- )/gmu, ''));
};

/** Removes the only item of a list that is written in one line. */
const dropItem = (files: Files, name: string, line: number): void => {
  const rows = read(files, name).split('\n');
  rows.splice(line - 1, /\[\{[^{}]*\}\]$/u.test(rows[line - 1] ?? '') ? 1 : 0);
  files.set(name, rows.join('\n'));
};

/** Applies the proposals of a refused build; returns how many there were. */
export const applyProposals = (
  printed: string,
  files: Files,
  { term }: EditorKnows = {},
): number => {
  let count = 0;
  for (const [, name = '', line = '', column = '', said = ''] of [
    ...printed.matchAll(placeForm),
  ].toReversed()) {
    const file = name.replace(/^.*(?=content\/)/u, '');
    const [, someTerm] = termsForm.exec(said) ?? [];
    const value = proposalForm.exec(said)?.groups?.['value'] ?? (someTerm && (term ?? someTerm));
    const there = thereForm.exec(said)?.[1];
    const twice = twiceForm.exec(said)?.[1];
    if (value !== undefined) {
      const rows = read(files, file).split('\n');
      const row = rows[Number(line) - 1] ?? '';
      rows[Number(line) - 1] = row.slice(0, Number(column) - 1) + value;
      files.set(file, rows.join('\n'));
    } else if (twice !== undefined) files.delete(twice);
    else if (there !== undefined) files.delete(there);
    else if (said.endsWith('nếu đã bỏ bài ấy thì xóa cả mục này'))
      dropItem(files, file, Number(line));
    else if (said.endsWith('bỏ mục này khỏi terms')) dropEntry(files, file, Number(line));
    else if (said.endsWith('xóa chỗ dùng tệp này')) forgetFile(files, file, Number(line));
    else if (/; (?:xóa địa chỉ này|chỉ để địa chỉ này ở một chỗ)/u.test(said))
      forgetLine(files, file, Number(line), said);
    else continue;
    count += 1;
  }
  return count;
};
