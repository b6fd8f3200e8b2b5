import type { UnitKind } from '../content/schema/kind-schema.ts';
import { defaultKinds } from '../content/unit-kinds/default-kinds.ts';
import { periodsOf, type KindPeriod } from '../content/unit-kinds/kind-periods.ts';
import { kindIndex } from '../content/unit-kinds/kind-register.ts';
import { withPart } from './marked-part.ts';

const begin = '<!-- các loại có sẵn: tạo bằng npm run docs, đừng sửa tay -->';
const end = '<!-- hết các loại có sẵn -->';

const { kinds, levels } = kindIndex(defaultKinds);

const nameOf = (id: string): string => levels.get(id)?.name ?? kinds.get(id)?.name ?? id;

const daysOf = ({ validFrom, validTo }: KindPeriod): string =>
  [validFrom && `từ ${validFrom}`, validTo && `đến ${validTo}`].filter(Boolean).join(' ');

const row =
  ({ id, name, shortForms }: UnitKind) =>
  (period: KindPeriod): string =>
    `| \`${id}\` | ${name} | ${nameOf(period.level)} | ${period.under.map(nameOf).join(', ')} | ${daysOf(period)} | ${shortForms.join(', ')} |`;

/**
 * The editors' guide with its table of built-in kinds of party organisations replaced between its two
 * marks.
 *
 * @throws Error if the marks are missing
 */
export const withKindTable = (guide: string): string =>
  withPart(
    guide,
    begin,
    end,
    [
      '| `kind` | tên | cấp | đứng dưới | thời gian | cách gọi ngắn |',
      '| --- | --- | --- | --- | --- | --- |',
      ...defaultKinds.kinds.flatMap((kind) => periodsOf(kind).map(row(kind))),
    ].join('\n'),
  );
