import { field } from './field.ts';
import { flag, group, listOf, sitePath, text, webAddress } from './fields.ts';

/** An entry of a menu of the site. */
export const menuEntry = group({
  label: field(text, {
    label: 'Chữ',
    help: 'Chữ hiện trên menu',
    control: 'line',
    group: 'links',
    example: 'Chính trị',
    shown: ['page'],
  }),
  path: field(sitePath, {
    label: 'Đường dẫn',
    help: 'Đường dẫn trong trang',
    control: 'address',
    reference: 'address',
    group: 'links',
    example: '/chuyen-muc/chinh-tri/',
    shown: ['page'],
  }),
});

/** Links to other websites under one heading. */
export const websiteLinkGroup = group({
  name: field(text, {
    label: 'Tên nhóm',
    help: 'Tên nhóm liên kết',
    control: 'line',
    group: 'links',
    shown: ['page'],
  }),
  sample: field(flag, {
    label: 'Nhóm mẫu',
    help: 'true: nhóm mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page'],
  }),
  links: field(
    listOf(
      group({
        name: field(text, {
          label: 'Tên trang',
          help: 'Chữ của liên kết',
          control: 'line',
          group: 'links',
          shown: ['page'],
        }),
        url: field(webAddress, {
          label: 'Địa chỉ',
          help: 'Địa chỉ trang',
          control: 'url',
          group: 'links',
          example: 'https://vi-du.vn/',
          shown: ['page'],
        }),
      }),
    ),
    {
      label: 'Các liên kết',
      help: 'Các liên kết của nhóm',
      control: 'groups',
      group: 'links',
    },
  ),
});
