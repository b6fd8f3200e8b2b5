import type { z } from 'zod';
import { field } from './field.ts';
import { count, day, group, id, listOf, registered, text } from './fields.ts';

/** A level of party organisations and of their congresses (cấp). */
const levelSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã của cấp, dùng ở level của loại tổ chức và của đại hội',
    control: 'code',
    group: 'filing',
    example: 'huyen',
    shown: ['openData'],
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên cấp, viết như giữa câu',
    control: 'line',
    group: 'content',
    example: 'cấp huyện',
    shown: ['page'],
  }),
  rank: field(count, {
    label: 'Bậc',
    help: '1: cấp tỉnh; 2: cấp trên trực tiếp của cơ sở (huyện trước ngày 1/7/2025, xã từ ngày đó); 3: cơ sở; 4: chi bộ trực thuộc',
    control: 'number',
    group: 'filing',
    example: 2,
    notShown: 'để biết cấp nào trên cấp nào',
  }),
});

const above = field(listOf(registered), {
  label: 'Đứng dưới',
  help: 'Các loại hoặc các cấp mà đơn vị loại này đứng dưới; bỏ trống: loại nào không thấp hơn cũng được',
  control: 'entries',
  reference: 'kind',
  group: 'filing',
  notShown: 'chỉ để kiểm tra cấp trên của đơn vị',
});

const levelNotes = {
  label: 'Cấp',
  help: 'Mã của cấp; có sẵn: tinh, huyen, xa, co-so, chi-bo',
  control: 'entry',
  reference: 'level',
  group: 'filing',
  example: 'co-so',
} as const;

/** What changes about a kind on a day: `dang-bo-xa` is at another level since 1 July 2025. */
const changeSchema = group({
  from: field(day, {
    label: 'Từ ngày',
    help: 'Ngày bắt đầu',
    control: 'day',
    group: 'time',
    example: '2025-07-01',
    notShown: 'để biết cấp vào ngày của đại hội',
  }),
  level: field(registered, { ...levelNotes, notShown: 'như level của loại, từ ngày ấy' }),
  under: above,
});

/** One entry of `kinds.yaml`: a kind of party organisation (loại tổ chức đảng). */
const kindSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã của loại, ghi ở kind của đơn vị; trùng mã một loại có sẵn thì thay hẳn loại đó',
    control: 'code',
    group: 'filing',
    example: 'dang-bo-dac-khu',
    shown: ['openData'],
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên loại, như hiện trên trang của đơn vị',
    control: 'line',
    group: 'content',
    example: 'Đảng bộ đặc khu',
    shown: ['page', 'openData'],
  }),
  shortForms: field(listOf(text), {
    label: 'Cách gọi ngắn',
    help: 'Chữ chỉ nơi đứng trước tên riêng, và cách viết tắt: xã, TT; dùng khi nhập bảng và khi xếp vần',
    control: 'lines',
    group: 'content',
    notShown: 'để nhận ra loại và để xếp đơn vị theo tên riêng',
  }),
  level: field(registered, { ...levelNotes, shown: ['page', 'openData'] }),
  under: above,
  validFrom: field(day.optional(), {
    label: 'Có từ ngày',
    help: 'Ngày đầu tiên có loại này; bỏ trống nếu không có mốc',
    control: 'day',
    group: 'time',
    example: '2025-07-01',
    notShown: 'chỉ để kiểm tra thời gian của đơn vị',
  }),
  validTo: field(day.optional(), {
    label: 'Có đến ngày',
    help: 'Ngày cuối cùng còn loại này; bỏ trống nếu vẫn còn',
    control: 'day',
    group: 'time',
    example: '2025-06-30',
    notShown: 'chỉ để kiểm tra thời gian của đơn vị',
  }),
  changes: field(listOf(changeSchema), {
    label: 'Thay đổi',
    help: 'Cấp và cấp trên khác đi từ một ngày, ngày sớm nhất đứng đầu',
    control: 'groups',
    group: 'time',
  }),
});

/** `kinds.yaml`. */
export const kindsSchema = group({
  levels: field(listOf(levelSchema), {
    label: 'Cấp',
    help: 'Các cấp thêm vào những cấp có sẵn',
    control: 'groups',
    group: 'filing',
  }),
  kinds: field(listOf(kindSchema), {
    label: 'Loại tổ chức đảng',
    help: 'Các loại thêm vào những loại có sẵn',
    control: 'groups',
    group: 'filing',
  }),
});

export type Level = z.infer<typeof levelSchema>;
export type UnitKind = z.infer<typeof kindSchema>;
