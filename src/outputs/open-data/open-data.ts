import { z } from 'zod';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import {
  registerFields,
  registerFiles,
  registerNames,
  registerSchema,
  type RecordOf,
  type RegisterName,
} from '../../site/open-data/registers.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import { latest } from '../article-instants.ts';
import type { OutputGroup } from '../output-group.ts';
import type { OutputOptions } from '../output-options.ts';
import { articleRecords } from './article-records.ts';
import {
  appointmentRecords,
  congressFigureRecords,
  congressPaperRecords,
  congressStepRecords,
  consultationRecords,
  goalRecords,
} from './congress-detail-records.ts';
import { contactRecords } from './contact-records.ts';
import { eventRecords } from './event-records.ts';
import { congressRecords } from './congress-records.ts';
import { officialDocumentRecords } from './official-document-records.ts';
import { registerCsv, type CsvRecord } from './open-data-csv.ts';
import { broadcastRecords, programmeRecords } from './radio-records.ts';
import { unitRecords } from './unit-records.ts';

const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

const lastArticleDay = (records: readonly RecordOf<'articles'>[]): string | undefined =>
  latest(
    records.flatMap(({ date, datePrecision, updated }) => [
      updated?.slice(0, 'YYYY-MM-DD'.length),
      datePrecision === 'month' ? undefined : date.slice(0, 'YYYY-MM-DD'.length),
    ]),
  );

type OpenDataOptions = Pick<
  OutputOptions,
  'labels' | 'wordCounts' | 'bytesOfMedia' | 'secondsOfMedia'
>;

/** The records of a register, and the day of the newest information in them. */
interface RegisterContent {
  readonly records: readonly CsvRecord[];
  readonly updated?: string | undefined;
}

const contentOf = {
  articles: (newsroom, { wordCounts }) => {
    const records = articleRecords(newsroom, wordCounts);
    return { records, updated: lastArticleDay(records) };
  },
  units: (newsroom) => ({ records: unitRecords(newsroom) }),
  congresses: (newsroom) => {
    const records = congressRecords(newsroom);
    return { records, updated: latest(records.map(({ asOf }) => asOf)) };
  },
  congressSteps: (newsroom) => ({ records: congressStepRecords(newsroom) }),
  congressPapers: (newsroom) => ({ records: congressPaperRecords(newsroom) }),
  congressFigures: (newsroom, { labels }) => ({
    records: congressFigureRecords(newsroom, labels),
  }),
  consultations: (newsroom) => ({ records: consultationRecords(newsroom) }),
  goals: (newsroom) => ({ records: goalRecords(newsroom) }),
  appointments: (newsroom) => ({ records: appointmentRecords(newsroom) }),
  contacts: (newsroom) => ({ records: contactRecords(newsroom) }),
  events: (newsroom) => ({ records: eventRecords(newsroom) }),
  programmes: (newsroom) => ({ records: programmeRecords(newsroom) }),
  broadcasts: (newsroom, options) => {
    const records = broadcastRecords(newsroom, options);
    return { records, updated: latest(records.map(({ date }) => date)) };
  },
  officialDocuments: (newsroom) => {
    const records = officialDocumentRecords(newsroom);
    return { records, updated: latest(records.map(({ issued }) => issued)) };
  },
} satisfies Readonly<
  Record<RegisterName, (newsroom: Newsroom, options: OpenDataOptions) => RegisterContent>
>;

/** The JSON file, the CSV file and the JSON Schema of a register. */
const registerGroup = (
  name: RegisterName,
  newsroom: Newsroom,
  options: OpenDataOptions,
): OutputGroup => {
  const { labels } = options;
  const paths = registerFiles(name).map(sitePaths.openDataFile);
  const schemaUrl = absoluteUrl(
    newsroom.site.baseUrl,
    sitePaths.openDataFile(registerFiles(name)[2]),
  );
  const { records, updated }: RegisterContent = contentOf[name](newsroom, options);
  return {
    paths: paths.map((path) => [path]),
    from: () => ['open data', name, schemaUrl, labels, records],
    make: () => {
      const register = {
        $schema: schemaUrl,
        name: labels.registerNames[name],
        license: labels.registerLicense,
        ...(updated !== undefined && { updated }),
        count: records.length,
        [name]: records,
      };
      const schema = { $id: schemaUrl, ...z.toJSONSchema(registerSchema(name)) };
      const columns = registerFields(name).map((field) => field.name);
      return [jsonText(register), registerCsv(columns, records), jsonText(schema)];
    },
  };
};

/** The registers as open data, each as JSON and CSV with a JSON Schema (2020-12). */
export const openDataGroups = (newsroom: Newsroom, options: OpenDataOptions): OutputGroup[] =>
  registerNames.map((name) => registerGroup(name, newsroom, options));
