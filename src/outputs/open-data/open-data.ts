import { z } from 'zod';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import { latest } from '../article-instants.ts';
import { registerCsv } from './open-data-csv.ts';
import { articleRecords } from './open-data-records.ts';
import {
  articleRegisterSchema,
  type ArticleRecord,
  type ArticleRegister,
} from '../../site/plain-pages/open-data-schema.ts';
import type { OutputOptions } from '../output-options.ts';
import type { OutputText } from '../output-text.ts';

const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

const lastDay = (records: readonly ArticleRecord[]): string | undefined =>
  latest(
    records.flatMap(({ date, datePrecision, updated }) => [
      updated?.slice(0, 'YYYY-MM-DD'.length),
      datePrecision === 'month' ? undefined : date.slice(0, 'YYYY-MM-DD'.length),
    ]),
  );

/**
 * The register of published articles as open data: `bai-viet.json`, `bai-viet.csv` and the JSON
 * Schema (2020-12) of the first, `bai-viet.schema.json`. Pure.
 */
export const openData = (
  newsroom: Newsroom,
  { labels, wordCounts }: Pick<OutputOptions, 'labels' | 'wordCounts'>,
): OutputText[] => {
  const schemaPath = sitePaths.openDataFile('bai-viet.schema.json');
  const schemaUrl = absoluteUrl(newsroom.site.baseUrl, schemaPath);
  const articles = articleRecords(newsroom, wordCounts);
  const updated = lastDay(articles);
  const register: ArticleRegister = {
    $schema: schemaUrl,
    name: labels.registerName,
    license: labels.registerLicense,
    ...(updated !== undefined && { updated }),
    count: articles.length,
    articles,
  };
  return [
    { path: sitePaths.openDataFile('bai-viet.json'), text: jsonText(register) },
    { path: sitePaths.openDataFile('bai-viet.csv'), text: registerCsv(articles) },
    {
      path: schemaPath,
      text: jsonText({ $id: schemaUrl, ...z.toJSONSchema(articleRegisterSchema) }),
    },
  ];
};
