import { z } from 'zod';
import { articleRecordSchema } from './article-record.ts';
import { congressRecordSchema } from './congress-record.ts';
import {
  appointmentSchema,
  congressFigureSchema,
  congressPaperSchema,
  congressStepSchema,
  consultationSchema,
  goalSchema,
} from './congress-detail-records.ts';
import { contactRecordSchema, eventRecordSchema } from './event-record.ts';
import { officialDocumentRecordSchema } from './official-document-record.ts';
import { broadcastRecordSchema, programmeRecordSchema } from './radio-records.ts';
import { address, day, text } from './record-fields.ts';
import { unitRecordSchema } from './unit-record.ts';

/*
 * The public formats of the open data. The descriptions are their documentation: they appear in the
 * JSON Schemas and on the page about them. Lists of words and ids are arrays in JSON; in CSV they
 * are joined by `; `.
 */

/** A register: the records of one kind, in the file of this name as JSON and as CSV. */
interface Register {
  /** The name of its files, without the extension. */
  readonly file: string;
  readonly record: z.ZodObject;
  /** Absent if nothing in it has a date. */
  readonly updated?: string;
  readonly count: string;
  readonly records: string;
  readonly about: string;
}

/** The registers in the order of the page about them; the key names the records in JSON. */
export const registers = {
  articles: {
    file: 'bai-viet',
    record: articleRecordSchema,
    updated: 'Ngày đăng hoặc cập nhật gần nhất trong danh mục',
    count: 'Số bài',
    records: 'Các bài, mới nhất trước',
    about: 'Danh mục các bài đã đăng',
  },
  units: {
    file: 'don-vi',
    record: unitRecordSchema,
    count: 'Số đơn vị',
    records: 'Các đơn vị, theo thứ tự ghi trong danh mục',
    about: 'Danh mục các đơn vị',
  },
  congresses: {
    file: 'dai-hoi',
    record: congressRecordSchema,
    updated: 'Ngày của thông tin mới nhất trong danh mục, nếu nguồn nêu',
    count: 'Số đại hội',
    records: 'Các đại hội có tên, theo thời gian',
    about: 'Danh mục các đại hội',
  },
  congressSteps: {
    file: 'buoc-dai-hoi',
    record: congressStepSchema,
    count: 'Số bước',
    records: 'Các bước, theo thời gian của đại hội',
    about: 'Danh mục các bước của đại hội',
  },
  congressPapers: {
    file: 'van-kien',
    record: congressPaperSchema,
    count: 'Số văn kiện',
    records: 'Các văn kiện, theo thời gian của đại hội',
    about: 'Danh mục văn kiện đại hội không có số, ký hiệu',
  },
  congressFigures: {
    file: 'so-lieu-dai-hoi',
    record: congressFigureSchema,
    count: 'Số con số',
    records: 'Các con số, theo thời gian của đại hội',
    about: 'Số liệu đại hội, mỗi con số kèm câu trích và nguồn',
  },
  consultations: {
    file: 'gop-y',
    record: consultationSchema,
    count: 'Số đợt góp ý',
    records: 'Các đợt góp ý, đợt hết hạn sau cùng đứng đầu',
    about: 'Các đợt lấy ý kiến góp ý vào dự thảo',
  },
  goals: {
    file: 'chi-tieu',
    record: goalSchema,
    count: 'Số con số',
    records: 'Các chỉ tiêu và kết quả từng năm, theo thời gian của đại hội',
    about: 'Chỉ tiêu của nghị quyết và kết quả thực hiện',
  },
  appointments: {
    file: 'chuc-vu',
    record: appointmentSchema,
    count: 'Số mục',
    records: 'Các chức vụ, theo thứ tự ghi trong danh mục đơn vị',
    about: 'Chức vụ ở các đơn vị, mỗi mục kèm câu trích và nguồn',
  },
  contacts: {
    file: 'lien-he',
    record: contactRecordSchema,
    count: 'Số mục',
    records: 'Các nhiệm vụ và nơi liên hệ, theo thứ tự ghi trong danh mục đơn vị',
    about: 'Nhiệm vụ của các đơn vị và nơi liên hệ',
  },
  events: {
    file: 'su-kien',
    record: eventRecordSchema,
    count: 'Số việc',
    records: 'Các sự kiện và việc trong lịch công tác, theo thời gian',
    about: 'Sự kiện ngoài đại hội và lịch công tác',
  },
  programmes: {
    file: 'chuong-trinh',
    record: programmeRecordSchema,
    count: 'Số chương trình',
    records: 'Các chương trình truyền thanh, theo thứ tự ghi trong danh mục',
    about: 'Danh mục các chương trình truyền thanh',
  },
  broadcasts: {
    file: 'buoi-phat',
    record: broadcastRecordSchema,
    updated: 'Ngày phát gần nhất trong danh mục',
    count: 'Số buổi phát',
    records: 'Các buổi phát, mới nhất trước',
    about: 'Danh mục các buổi phát',
  },
  officialDocuments: {
    file: 'van-ban',
    record: officialDocumentRecordSchema,
    updated: 'Ngày ban hành gần nhất trong danh mục',
    count: 'Số văn bản',
    records: 'Các văn bản, mới nhất trước',
    about: 'Danh mục các văn bản',
  },
} as const satisfies Readonly<Record<string, Register>>;

export type RegisterName = keyof typeof registers;

/** The records of a register. */
export type RecordOf<Name extends RegisterName> = z.infer<(typeof registers)[Name]['record']>;

export const registerNames = Object.keys(registers) as RegisterName[];

/** The names of a register's files: JSON, CSV and the JSON Schema (2020-12) of the first. */
export const registerFiles = (name: RegisterName): readonly [string, string, string] => {
  const { file } = registers[name];
  return [`${file}.json`, `${file}.csv`, `${file}.schema.json`];
};

/** The format of a whole JSON file. */
export const registerSchema = (name: RegisterName): z.ZodObject => {
  const { record, updated, count, records, about }: Register = registers[name];
  return z
    .strictObject({
      $schema: address.describe('Địa chỉ của lược đồ này'),
      name: text.describe('Tên danh mục'),
      license: text.describe('Điều kiện sử dụng'),
      ...(updated !== undefined && { updated: day.optional().describe(updated) }),
      count: z.int().min(0).describe(count),
      [name]: z.array(record).describe(records),
    })
    .describe(about);
};

/** A field of a register and its meaning, for the page that documents it. */
export interface OpenDataField {
  readonly name: string;
  readonly description: string;
  /** Whether the field is optional: absent in JSON, empty in CSV. */
  readonly isOptional: boolean;
}

/** The fields of a register in the order of its files, which is the column order of the CSV file. */
export const registerFields = (name: RegisterName): readonly OpenDataField[] =>
  Object.entries<z.ZodType>(registers[name].record.shape).map(([field, schema]) => ({
    name: field,
    description: schema.description ?? '',
    isOptional: schema.safeParse(undefined).success,
  }));
