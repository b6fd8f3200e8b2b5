import { readFileSync } from 'node:fs';
import { slugOf } from '../../src/url/slug.ts';
import { randomFrom } from '../random.ts';

/** A unit or a category. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A generated article, independent of any generator's format. */
export interface BenchArticle {
  readonly slug: string;
  readonly title: string;
  /** In Vietnam's time zone, `2020-03-15T08:30:00+07:00`. */
  readonly date: string;
  readonly unit: string;
  readonly category: string;
  /** Slugs of earlier articles, at most two. */
  readonly related: readonly string[];
  /** Markdown of about 700 words. */
  readonly body: string;
}

export interface BenchSite {
  readonly units: readonly Named[];
  readonly categories: readonly Named[];
  /** By date. */
  readonly articles: readonly BenchArticle[];
}

/** Parts of sentences that name nobody and nothing. */
const clauses = readFileSync(new URL('clauses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const named = (count: number, prefix: string): Named[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return { id: slugOf(`${prefix} ${number}`), name: `${prefix} ${number}` };
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const wordsIn = (text: string): number => text.split(/\s+/u).length;

const vietnamOffset = 7 * 3_600_000;

const dateAt = (index: number, count: number): string => {
  const start = Date.UTC(2012, 0, 1);
  const end = Date.UTC(2025, 11, 31);
  const moment = start + Math.floor(((end - start) * index) / count / 60_000) * 60_000;
  return new Date(moment + vietnamOffset).toISOString().replace('.000Z', '+07:00');
};

/**
 * This many articles over 14 years, by 45 units in 8 categories; three in ten name earlier ones as
 * related. Deterministic.
 */
export const makeBenchSite = (count: number, seed = 1): BenchSite => {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const sentence = (): string =>
    `${capital(Array.from({ length: 2 + below(3) }, () => pick(clauses)).join(', '))}.`;
  const paragraph = (): string => Array.from({ length: 3 + below(3) }, sentence).join(' ');
  const block = (): string => {
    const kind = random();
    if (kind < 0.07) return `## ${capital(pick(clauses))}`;
    if (kind < 0.13)
      return Array.from({ length: 4 }, () => `- ${capital(pick(clauses))}.`).join('\n');
    if (kind < 0.17) return `> ${sentence()}`;
    if (kind < 0.25) return `**${capital(pick(clauses))}**: ${paragraph()}`;
    return paragraph();
  };
  const body = (): string => {
    const blocks: string[] = [];
    for (let words = 0; words < 660; words += wordsIn(blocks.at(-1) ?? '')) blocks.push(block());
    return blocks.join('\n\n');
  };
  const units = named(45, 'Đơn vị mẫu');
  const categories = named(8, 'Chuyên mục mẫu');
  const articles: BenchArticle[] = [];
  for (let index = 0; index < count; index += 1) {
    const unit = pick(units);
    const title = `${unit.name}: ${pick(clauses)} (${index + 1})`;
    const isRelated = articles.length > 10 && random() < 0.3;
    const related = isRelated ? [pick(articles).slug, pick(articles).slug] : [];
    articles.push({
      slug: `${slugOf(title).slice(0, 60).replace(/-$/u, '')}-${String(index).padStart(6, '0')}`,
      title,
      date: dateAt(index, count),
      unit: unit.id,
      category: pick(categories).id,
      related: [...new Set(related)],
      body: body(),
    });
  }
  return { units, categories, articles };
};

/** Front matter that Hugo, Eleventy, Astro and Hexo can all read, and the text. */
export const asMarkdown = ({ title, date, unit, category, related, body }: BenchArticle): string =>
  `---
title: ${JSON.stringify(title)}
date: ${date}
unit: ${unit}
category: ${category}
related: ${JSON.stringify(related)}
---

${body}
`;
