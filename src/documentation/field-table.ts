import { z } from 'zod';
import { articleSchema } from '../content/schema/article-schema.ts';
import { withPart } from './marked-part.ts';

interface FieldSchema {
  readonly description?: string;
}

const begin = '<!-- bảng trường: tạo bằng npm run docs, đừng sửa tay -->';
const end = '<!-- hết bảng trường -->';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

/** The table of an article's front-matter fields, made from the schema. */
const fieldTable = (): string => {
  const { properties = {}, required = [] } = z.toJSONSchema(articleSchema, {
    io: 'input',
    unrepresentable: 'any',
  });
  const rows = Object.entries(properties as Readonly<Record<string, FieldSchema>>).map(
    ([name, { description = '' }]) =>
      `| \`${name}\` | ${required.includes(name) ? 'có' : ''} | ${cell(description)} |`,
  );
  return ['| trường | bắt buộc | ý nghĩa |', '| --- | --- | --- |', ...rows].join('\n');
};

/**
 * The editors' guide with its table of fields made anew between two marks.
 *
 * @throws Error when the guide has lost the marks
 */
export const withFieldTable = (guide: string): string => withPart(guide, begin, end, fieldTable());
