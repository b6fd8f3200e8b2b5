import { field } from '../schema/field.ts';
import { baseUrl, group, id, listOf, text } from '../schema/fields.ts';

/** A path below the folder of `stations.yaml`: no way leads out of it. */
const innerFolder = text.refine(
  (path) =>
    !/[\\:]/u.test(path) &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..'),
  'STATION_FOLDER',
);

const station = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã của trạm: chữ thường không dấu, số, dấu gạch nối',
    control: 'code',
    group: 'addresses',
    example: 'hong-duc',
    notShown: 'là tên của trạm trong lệnh --station',
  }),
  content: field(innerFolder.optional(), {
    label: 'Thư mục nội dung',
    help: 'Thư mục nội dung của trạm; không ghi thì là mã trạm/content',
    control: 'line',
    group: 'addresses',
    example: 'hong-duc/content',
    notShown: 'là nơi để nội dung',
  }),
  output: field(innerFolder.optional(), {
    label: 'Thư mục trang',
    help: 'Nơi ghi trang đã dựng; không ghi thì là mã trạm/_site',
    control: 'line',
    group: 'addresses',
    example: 'hong-duc/_site',
    notShown: 'là nơi ghi trang',
  }),
  baseUrl: field(baseUrl.optional(), {
    label: 'Địa chỉ trang',
    help: 'Địa chỉ trang của trạm, thay cho baseUrl trong site.yaml của nó',
    control: 'url',
    group: 'addresses',
    example: 'https://hong-duc.vi-du.vn/',
    notShown: 'thay cho baseUrl của trạm',
  }),
});

/** `stations.yaml`: the stations of a province, beside their folders. */
export const stationsSchema = group({
  shared: field(innerFolder.optional(), {
    label: 'Sổ dùng chung',
    help: 'Thư mục có units.yaml, kinds.yaml, congresses.yaml dùng chung cho mọi trạm',
    control: 'line',
    group: 'addresses',
    example: 'chung',
    notShown: 'là nơi để các sổ chung',
  }),
  stations: field(listOf(station), {
    label: 'Các trạm',
    help: 'Mỗi trạm một mục',
    control: 'groups',
    group: 'addresses',
  }),
});
