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
import type { OutputGroup } from '../output-group.ts';

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
 * Schema (2020-12) of the first, `bai-viet.schema.json`.
 */
export const openDataGroup = (
  newsroom: Newsroom,
  { labels, wordCounts }: Pick<OutputOptions, 'labels' | 'wordCounts'>,
): OutputGroup => {
  const names = ['bai-viet.json', 'bai-viet.csv', 'bai-viet.schema.json'] as const;
  const schemaUrl = absoluteUrl(newsroom.site.baseUrl, sitePaths.openDataFile(names[2]));
  const articles = articleRecords(newsroom, wordCounts);
  return {
    paths: names.map((name) => [sitePaths.openDataFile(name)]),
    from: () => ['open data', schemaUrl, labels, articles],
    make: () => {
      const updated = lastDay(articles);
      const register: ArticleRegister = {
        $schema: schemaUrl,
        name: labels.registerName,
        license: labels.registerLicense,
        ...(updated !== undefined && { updated }),
        count: articles.length,
        articles,
      };
      const schema = { $id: schemaUrl, ...z.toJSONSchema(articleRegisterSchema) };
      return [jsonText(register), registerCsv(articles), jsonText(schema)];
    },
  };
};
