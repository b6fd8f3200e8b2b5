import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CalendarDate } from '../src/dates/calendar-date.ts';
import { checkFacts, type Fact } from '../src/facts/check-facts.ts';
import type { FactContext } from '../src/facts/fact-context.ts';
import { prepareText } from '../src/proofreading/prepared-text.ts';
import { proofreadPrepared } from '../src/proofreading/proofread.ts';
import { changedKinds, changedText, plantedFact, plantedKinds } from './planted-facts.ts';
import { readNews } from './read-news.ts';

/*
 * npm run bench:facts -- --news FOLDER [--articles N] [--skip N] [--day YYYY-MM-DD] [--findings
 * FILE]
 *
 * Measures the reports of the fact checker about real news (`--findings` writes each with its
 * sentence, for judging by hand), its findings for planted mistakes, its reports about the same
 * sentences without the mistake, and its share of the processor time. Whoever measures downloads
 * the news (bench/README.md).
 */

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    skip: { type: 'string', default: '0' },
    day: { type: 'string', default: '2025-08-01' },
    findings: { type: 'string' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { news: folder } = values;
if (folder === undefined) throw new Error('name a folder of texts: --news FOLDER');

const unit = (id: string, name: string, more: object = {}): FactContext['units'][number] => ({
  id,
  name,
  aliases: [],
  misspellings: [],
  predecessors: [],
  ...more,
});

/** Made-up units, which no news names. */
const context: FactContext = {
  units: [
    unit('huyen', 'Đảng bộ huyện Mẫu Sơn'),
    unit('dong', 'Đảng bộ xã Mẫu Đông', { validTo: '2025-06-30' }),
    unit('doai', 'Đảng bộ xã Mẫu Đoài', { validTo: '2025-06-30' }),
    unit('son', 'Đảng bộ xã Mẫu Sơn', { validFrom: '2025-07-01', predecessors: ['dong', 'doai'] }),
  ],
  congresses: [
    {
      name: 'Đại hội Đảng bộ huyện Mẫu Sơn',
      unit: 'huyen',
      ordinal: 25,
      term: { from: 2020, to: 2025 },
    },
  ],
  abbreviations: new Set(),
  day: values.day as CalendarDate,
};

const texts = readNews(folder, values);

/** The first line of each text is its title. */
const partsOf = (text: string) => [text.split('\n', 1)[0] ?? '', text].map(prepareText);

const factsIn = (text: string, held: FactContext = context): Fact[] => {
  const article = partsOf(text);
  const [, body] = article;
  return body ? checkFacts(body, { ...held, article }) : [];
};

const secondsOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const around = (text: string, { start, found }: Fact): string =>
  text.slice(Math.max(0, start - 70), start + found.length + 50).replaceAll(/\s+/gu, ' ');

const words = texts.reduce((total, text) => total + prepareText(text).words.length, 0);
const reported = texts.flatMap((text) => factsIn(text).map((fact) => ({ fact, text })));
say(`${texts.length} articles, ${words} words\n`);
for (const [rule, all] of Map.groupBy(reported, ({ fact }) => fact.rule)) {
  const notes = all.filter(({ fact }) => fact.certainty === 'likely').length;
  const rate = ((1000 * all.length) / words).toFixed(4);
  say(
    `${rule}: ${all.length - notes} certain, ${notes} likely; ${rate} in 1,000 words, true ones too`,
  );
}
if (values.findings !== undefined) {
  const lines = reported.map(({ fact, text }) =>
    [fact.rule, fact.certainty, fact.found, fact.suggestion ?? '', around(text, fact)]
      .map((cell) => cell.replaceAll(/\s+/gu, ' '))
      .join('\t'),
  );
  writeFileSync(values.findings, `${lines.join('\n')}\n`);
}

/** After the made-up commune got its name. */
const dayOfPlanted = '2025-08-01' as CalendarDate;

/** The rules that report each kind of planted mistake. */
const rulesOf: Readonly<Record<string, RegExp>> = {
  'days that there are not': /^no-such-day$/u,
  'days of the week': /^weekday$/u,
  'counts over their whole': /^count-over-whole$/u,
  'shares over 100 %': /^share-over-all$/u,
  'sums of persons and votes': /^sum$/u,
  terms: /^term-/u,
  'Roman numerals': /^roman-numeral$/u,
  'house style': /^house-capital$/u,
  'two spellings': /^one-spelling$/u,
  abbreviations: /^unknown-abbreviation$/u,
  'ordinals and terms unlike the register': /^congress-/u,
  'names of another day': /^name-of-day$/u,
};

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

say('\nPlanted, one a text');
for (const kind of Object.keys(plantedKinds)) {
  let [found, silent] = [0, 0];
  texts.forEach((text, seed) => {
    const planted = plantedFact(kind, seed + 1);
    const before = `${text}\n\n`;
    const isTold = (sentence: string): boolean =>
      factsIn(before + sentence, { ...context, day: dayOfPlanted }).some(
        ({ start, rule }) => start >= before.length && rulesOf[kind]?.test(rule) === true,
      );
    if (planted && isTold(planted.wrong)) found += 1;
    if (planted && !isTold(planted.right)) silent += 1;
  });
  say(
    `${kind}: found ${share(found, texts.length)}; silent without the mistake ${share(silent, texts.length)}`,
  );
}

say('\nMade of real sentences, one a text');
for (const [kind, rule] of Object.entries(changedKinds)) {
  const changed = texts.flatMap((text) => changedText(kind, text) ?? []);
  const missed = changed.filter((text) => !factsIn(text).some((fact) => fact.rule === rule));
  say(`${kind}: found ${share(changed.length - missed.length, changed.length)}`);
}

const prepared = texts.map(partsOf);
const facts = secondsOf(() => {
  for (const article of prepared)
    for (const part of article) checkFacts(part, { ...context, article });
});
const wording = secondsOf(() => {
  for (const article of prepared) {
    for (const part of article) proofreadPrepared(part, { units: [], words: new Set() });
  }
});
say(`\nProcessor: facts ${facts.toFixed(2)} s, wording with spelling ${wording.toFixed(2)} s`);
