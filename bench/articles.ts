import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { createMarkdownRenderer, type RenderMarkdown } from '../src/markdown/render-markdown.ts';
import { parseBaseUrl } from '../src/url/base-url.ts';

/*
 * Measures how a folder of foreign Markdown articles is rendered: pages with raw signs, lost words,
 * and how many of them are reported to an editor. `npm run bench:articles -- FOLDER`; the folder is
 * only read.
 */

/**
 * Raw markup on a page, found independently of the program. Vietnamese words in angle brackets,
 * three or more stars (rules, and censored letters) and numbers of sources (`[2][3]`) are intended.
 */
const rawSigns = [
  /<!--/u,
  /\]\(|(?<!\[\d{1,3})\]\[\d/u,
  /(?<!\*)\*\*(?!\*)/u,
  /\[\^/u,
  /<\/?[a-z][\x20-\x3b\x3d\x3f-\x7e]*>/iu,
  /\{\{|\{%/u,
  /^##/mu,
];

/**
 * Findings about text that is shown correctly all the same, so that reporting them does not excuse
 * raw signs.
 */
const harmless = /^(?:comment|sentenceLines|brokenLines)$/u;

interface Outcome {
  readonly isTold: boolean;
  readonly isRaw: boolean;
  readonly lost: readonly string[];
}

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** The words of a Markdown text, roughly: without targets, tags, definitions, fences. */
const plainSource = (text: string): string =>
  text
    .replaceAll(/<!--[^]*?-->|^\s*(?:```|~~~).*$|^\s*\[[^\]]*\]:.*$/gmu, ' ')
    .replaceAll(
      /\$\$[^$]*\$\$|!\[[^\]]*\](?:\([^)]*\))?|\]\([^)]*\)|<[^<>]*>|&#?\w+;|https?:\S+|\\\S/gu,
      ' ',
    )
    .replaceAll(/^\s*\d+[.)]/gmu, ' ');

/** Words that occur more often in the source than on the page; signs between words may be gone. */
const lostWords = (source: string, page: string): string[] => {
  const wanted = Map.groupBy(wordsIn(plainSource(source)), (word) => word);
  return [...wanted]
    .filter(([word, all]) => all.length > page.split(word).length - 1)
    .map(([word]) => word);
};

const outcomeOf = (body: string, render: RenderMarkdown): Outcome => {
  const { html, findings } = render(body, { verbatim: false, leadsWithImage: false });
  const page = parse(html.replaceAll(/<(?:\/?(?:p|li|t[dh]|h\d|figcaption|pre)|br)\b/gu, ' $&'));
  const lost = lostWords(body, page.textContent);
  for (const code of page.querySelectorAll('pre, code')) code.remove();
  return {
    isTold: findings.some(({ kind }) => !harmless.test(kind)),
    isRaw: rawSigns.some((sign) => sign.test(page.textContent)),
    lost,
  };
};

/** The text below front matter of any generator. */
const bodyOf = (written: string): string => {
  const text = written.replaceAll('\r\n', '\n').normalize('NFC');
  return text.replace(/^---\n[^]*?\n---[ \t]*(?:\n|$)/u, '');
};

const share = (part: number, whole: number): string =>
  `${part} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`;

const report = (outcomes: readonly Outcome[]): string => {
  const count = (holds: (outcome: Outcome) => boolean): string =>
    share(outcomes.filter(holds).length, outcomes.length);
  return [
    `articles: ${outcomes.length}`,
    `with raw signs: ${count(({ isRaw }) => isRaw)}`,
    `with raw signs, and nothing is told: ${count(({ isRaw, isTold }) => isRaw && !isTold)}`,
    `with something told: ${count(({ isTold }) => isTold)}`,
    `with lost words, and nothing is told: ${count(({ lost, isTold }) => lost.length > 0 && !isTold)}`,
  ].join('\n');
};

const [folder] = process.argv.slice(2);
const base = parseBaseUrl('https://h.example/');
if (folder === undefined || !base) throw new Error('name a folder of Markdown files');
const render = createMarkdownRenderer({
  base,
  pictures: new Map(),
  unpublished: new Set(),
  abbreviations: {},
  labels: { table: '', footnotes: '', backToText: '' },
});
const names = (await readdir(folder, { recursive: true })).filter((name) =>
  /\.(?:md|markdown)$/u.test(name),
);
const outcomes: Outcome[] = [];
for (const name of names) {
  const body = bodyOf(await readFile(join(folder, name), 'utf8'));
  const outcome = outcomeOf(body, render);
  outcomes.push(outcome);
  const lost = outcome.isTold ? [] : outcome.lost;
  const raw = outcome.isRaw && !outcome.isTold ? ' raw signs' : '';
  if (raw || lost.length > 0) {
    process.stdout.write(
      `${name}:${raw}${lost.length > 0 ? ` lost: ${lost.slice(0, 5).join(' ')}` : ''}\n`,
    );
  }
}
process.stdout.write(`${report(outcomes)}\n`);
