import type { z } from 'zod';
import { field } from './field.ts';
import { group, listOf, oldAddress, siteTarget } from './fields.ts';

/** One entry of `redirects.yaml`: an address of the old portal, and its new target. */
const redirectSchema = group({
  from: field(oldAddress, {
    label: 'Địa chỉ cũ',
    help: 'Địa chỉ trên trang cũ, bỏ tên miền, giữ phần sau dấu ?',
    control: 'code',
    group: 'addresses',
    example: '/Default.aspx?tabid=12&id=345',
    notShown: 'làm nên trang chuyển và bảng chuyển hướng của máy chủ',
  }),
  to: field(siteTarget, {
    label: 'Dẫn tới',
    help: 'Đường dẫn của trang hay tệp trên trang này',
    control: 'address',
    reference: 'address',
    group: 'addresses',
    example: '/2020/03/ten-bai/',
    shown: ['page'],
  }),
});

/** `redirects.yaml`. */
export const redirectsSchema = group({
  redirects: field(listOf(redirectSchema), {
    label: 'Chuyển hướng',
    help: 'Các địa chỉ của trang thông tin cũ',
    control: 'groups',
    group: 'addresses',
  }),
});

export type RedirectEntry = z.infer<typeof redirectSchema>;
