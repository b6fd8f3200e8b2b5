import { stringify } from 'yaml';
import { freeSlug } from '../url/free-slug.ts';
import { slugOf } from '../url/slug.ts';
import { guessUnitKind } from './guess-unit-kind.ts';
import type { StationAnswers } from './station-answers.ts';

/** An entry of a register with its address. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names with ids of their own. */
export const withIds = (names: readonly string[]): Named[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = freeSlug(slugOf(name), (slug) => taken.has(slug));
    taken.add(id);
    return { id, name };
  });
};

/** A file of the content: what it is for, then its values. */
export const yamlFile = (comments: readonly string[], values: object): string =>
  `${comments.map((comment) => `# ${comment}\n`).join('')}${stringify(values, { lineWidth: 0, schema: 'core' })}`;

/** `categories.yaml` */
export const categoriesFile = ({ categories }: StationAnswers): string =>
  yamlFile(['Thứ tự ở đây là thứ tự hiện trên trang. Không đổi id sau khi đã đăng.'], {
    categories: withIds(categories),
  });

/** A unit of a kind that has ended existed until then. */
const unitEntry = (unit: Named): object => {
  const { id: kind, validTo } = guessUnitKind(unit.name);
  return { ...unit, kind, ...(validTo !== undefined && { validTo }) };
};

/** `units.yaml` */
export const unitsFile = ({ units }: StationAnswers): string =>
  yamlFile(
    [
      'Các tổ chức đảng mà đài đưa tin. Không đổi id sau khi đã đăng.',
      'kind (loại) được đoán từ tên: xem lại từng dòng. Đơn vị cấp trên thì thêm parent: mã đơn vị.',
    ],
    { units: withIds(units).map(unitEntry) },
  );
