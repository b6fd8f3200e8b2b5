import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The selection of texts to read. */
export interface NewsPart {
  /** How many are skipped at the beginning, as typed. */
  readonly skip: string;
  /** The most that are read, as typed. */
  readonly articles: string;
  /** Whether a file counts. */
  readonly isOf?: (name: string) => boolean;
}

/** The texts of a folder (`*.txt`, UTF-8), in NFC, sorted by name. */
export const readNews = (
  folder: string,
  { skip, articles, isOf = () => true }: NewsPart,
): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && isOf(name))
    .toSorted()
    .slice(Number(skip), Number(skip) + Number(articles))
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
