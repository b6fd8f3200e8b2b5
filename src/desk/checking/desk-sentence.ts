import { dateInWords } from '../form/date-words.ts';

/** Words for the codes in a sentence of the check. */
export interface DeskNames {
  /** The labels of the fields by their keys. */
  readonly labels: ReadonlyMap<string, string>;
  /** The names of register entries by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

const files: readonly (readonly [RegExp, string])[] = [
  [/(?:content\/)?units\.yaml/gu, 'sổ đơn vị'],
  [/(?:content\/)?categories\.yaml/gu, 'danh sách chuyên mục'],
  [/(?:content\/)?congresses\.yaml/gu, 'sổ đại hội'],
  [/(?:content\/)?threads\.yaml/gu, 'danh sách dòng sự kiện'],
  [/(?:content\/)?programmes\.yaml/gu, 'danh sách chương trình'],
  [/(?:content\/)?words\.yaml/gu, 'sổ từ của đài'],
  [/(?:content\/)?site\.yaml/gu, 'phần cài đặt'],
  [/trường bắt buộc/gu, 'mục bắt buộc'],
  [/\btrường\b(?= ")/gu, 'mục'],
];

const withFiles = (text: string): string =>
  files.reduce((words, [file, name]) => words.replaceAll(file, name), text);

/** A sentence of the check in the words of the desk: names instead of codes, dates as people write them. */
export const deskSentence = (text: string, { labels, names }: DeskNames): string =>
  withFiles(text)
    .replaceAll(/"([\w.]+)"/gu, (whole, key: string) => {
      const label = labels.get(key.split('.').at(-1) ?? '');
      return label === undefined ? whole : `“${label}”`;
    })
    .replaceAll(/^([a-z][A-Za-z.]+): /gu, (whole, key: string) => {
      const label = labels.get(key.split('.').at(-1) ?? '');
      return label === undefined ? whole : `${label}: `;
    })
    .replaceAll(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/gu, (id) => names.get(id) ?? id)
    .replaceAll(/\b\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?\b/gu, (date) => dateInWords(date))
    .replaceAll(/^./gu, (first) => first.toUpperCase());
