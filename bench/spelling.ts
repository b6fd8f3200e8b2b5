import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isVietnameseSyllable } from '../src/encoding/vietnamese-syllable.ts';
import { wordsOf } from '../src/proofreading/words.ts';
import { findMisspellings } from '../src/spelling/find-misspellings.ts';
import type { Misspelling } from '../src/spelling/misspelling.ts';
import { syllableKey } from '../src/spelling/syllable-parts.ts';
import { plantedSlips, slipKinds } from './planted-slips.ts';
import { readNews } from './read-news.ts';

/*
 * npm run bench:spelling -- --viwiki FILE --news FOLDER [--half 0|1] [--articles N] [--skip N]
 * [--findings FILE]
 *
 * Measures the findings of the spelling engine for errors that people marked in texts of Wikipedia,
 * for errors planted in news, and in unchanged news; `--findings` writes each of the latter with
 * its sentence, for judging by hand. Whoever measures downloads both (bench/README.md). They are
 * cut into halves by the SHA-256 of an identifier: weights and thresholds were chosen on half 0.
 */

const halfOf = (identifier: string): number =>
  (createHash('sha256').update(identifier).digest()[0] ?? 0) % 2;

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly suggestions: readonly string[];
}

const find = (text: string): Misspelling[] => findMisspellings(text, wordsOf(text), new Set());

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

const readViwiki = (file: string): { half: number; text: string; marked: Marked[] }[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { _id, text, mistakes } = JSON.parse(line) as {
        _id: string;
        text: string;
        mistakes: { text: string; start_offset: string; suggest: string[] }[];
      };
      const marked = mistakes.map((mistake) => ({
        text: mistake.text.normalize('NFC'),
        start: Number(mistake.start_offset),
        suggestions: mistake.suggest.map((each) => each.normalize('NFC').toLowerCase().trim()),
      }));
      return { half: halfOf(_id), text, marked };
    });

const keysOf = (words: string): string => words.split(' ').map(syllableKey).join(' ');

/** The part of a suggestion for a marked word within a longer finding. */
const isSuggested = (
  text: string,
  finding: Misspelling,
  { start, suggestions }: Marked,
): boolean => {
  const place = text.slice(finding.start, start).split(' ').length - 1;
  const words = finding.suggestion.toLowerCase().split(' ');
  return suggestions.some(
    (each) =>
      keysOf(each) === keysOf(words.join(' ')) || keysOf(each) === keysOf(words[place] ?? ''),
  );
};

/** A word with a diacritic that is neither a syllable nor a name. */
const isNoSyllable = (word: string): boolean =>
  /^\p{Ll}+$/u.test(word) && /[^a-z]/u.test(word) && !isVietnameseSyllable(word);

const measureMarked = (texts: ReturnType<typeof readViwiki>): string[] => {
  const counts = {
    marked: 0,
    found: 0,
    first: 0,
    strange: 0,
    strangeFound: 0,
    beyond: 0,
    words: 0,
  };
  for (const { text, marked } of texts) {
    const findings = find(text);
    counts.words += wordsOf(text).length;
    counts.beyond += findings.length;
    for (const mistake of marked) {
      const end = mistake.start + mistake.text.length;
      const finding = findings.find((each) => each.start < end && each.end > mistake.start);
      counts.marked += 1;
      if (isNoSyllable(mistake.text)) counts.strange += 1;
      if (!finding) continue;
      counts.found += 1;
      counts.beyond -= 1;
      if (isNoSyllable(mistake.text)) counts.strangeFound += 1;
      if (isSuggested(text, finding, mistake)) counts.first += 1;
    }
  }
  return [
    `marked mistakes found ${share(counts.found, counts.marked)}`,
    `of them no syllables ${share(counts.strangeFound, counts.strange)}`,
    `right suggestion ${share(counts.first, counts.found)}`,
    `findings beyond the marked ${((1000 * counts.beyond) / counts.words).toFixed(2)} in 1,000 words`,
  ];
};

const measurePlanted = (news: readonly string[]): string[] =>
  slipKinds.map((kind) => {
    const counts = { planted: 0, found: 0, first: 0 };
    for (const slip of news.flatMap((text, seed) => plantedSlips(text, kind, seed))) {
      const finding = find(slip.text).find(({ start, end }) => start <= slip.at && end > slip.at);
      counts.planted += 1;
      if (!finding) continue;
      counts.found += 1;
      const meant: Marked = { text: '', start: slip.at, suggestions: [slip.meant] };
      if (isSuggested(slip.text, finding, meant)) counts.first += 1;
    }
    return `${kind}: found ${share(counts.found, counts.planted)}, right suggestion ${share(counts.first, counts.found)}`;
  });

const around = (text: string, { start, end }: Misspelling): string =>
  text.slice(Math.max(0, start - 40), end + 30).replaceAll(/\s+/gu, ' ');

const measureNews = (news: readonly string[], file: string | undefined): string => {
  const reported = news.flatMap((text) => find(text).map((finding) => ({ text, finding })));
  const words = news.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const certain = reported.filter(({ finding }) => finding.certainty !== 'likely').length;
  const lines = reported.map(({ text, finding }) =>
    [
      finding.certainty,
      text.slice(finding.start, finding.end),
      finding.suggestion,
      around(text, finding),
    ].join('\t'),
  );
  if (file !== undefined) writeFileSync(file, `${lines.join('\n')}\n`);
  const rate = ((1000 * reported.length) / words).toFixed(3);
  return `${news.length} articles, ${words} words: ${certain} certain, ${reported.length - certain} likely; ${rate} in 1,000 words, true ones too`;
};

const { values } = parseArgs({
  options: {
    viwiki: { type: 'string' },
    news: { type: 'string' },
    half: { type: 'string', default: '1' },
    articles: { type: 'string', default: '500' },
    skip: { type: 'string', default: '0' },
    findings: { type: 'string' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (values.viwiki !== undefined) {
  const texts = readViwiki(values.viwiki);
  for (const [name, half] of [
    ['half 0, on which the weights were fitted', 0],
    ['half 1, held out', 1],
  ] as const) {
    say(`\nViwiki-spelling, ${name}`);
    for (const line of measureMarked(texts.filter((each) => each.half === half))) say(line);
  }
}
if (values.news !== undefined) {
  const isOf = (name: string): boolean => halfOf(name) === Number(values.half);
  const news = readNews(values.news, { ...values, isOf });
  say(`\nNews: ${measureNews(news, values.findings)}`);
  say('\nPlanted in the news');
  for (const line of measurePlanted(news)) say(line);
}
