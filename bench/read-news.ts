import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the texts of a folder are read. */
export interface NewsPart {
  /** How many are left out at the beginning, as it was typed. */
  readonly skip: string;
  /** How many are read at most, as it was typed. */
  readonly articles: string;
  /** Whether a file is among those that are counted. */
  readonly isOf?: (name: string) => boolean;
}

/** The texts of a folder (`*.txt`, UTF-8), in NFC, in the order of their names. */
export const readNews = (
  folder: string,
  { skip, articles, isOf = () => true }: NewsPart,
): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && isOf(name))
    .toSorted()
    .slice(Number(skip), Number(skip) + Number(articles))
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
