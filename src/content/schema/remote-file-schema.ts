import type { z } from 'zod';
import type { FieldPlace } from './field-words.ts';
import { field } from './field.ts';
import { fileBytes, group, sha256, soundTime } from './fields.ts';

/** Where the size and the length of a sound are shown. */
interface ShownAt {
  readonly bytes: readonly [FieldPlace, ...FieldPlace[]];
  readonly length: readonly [FieldPlace, ...FieldPlace[]];
}

const remoteFile = ({ bytes, length }: ShownAt) =>
  group({
    bytes: field(fileBytes, {
      label: 'Cỡ tệp (byte)',
      help: 'Số byte của tệp, đúng từng byte',
      control: 'number',
      group: 'media',
      example: 2_831_155,
      shown: bytes,
    }),
    length: field(soundTime, {
      label: 'Độ dài',
      help: 'Tệp dài mấy phút:giây',
      control: 'code',
      group: 'media',
      example: '12:15',
      shown: length,
    }),
    sha256: field(sha256, {
      label: 'SHA-256',
      help: 'Mã SHA-256 của tệp: 64 chữ số thập lục phân; npm run check -- --external cho biết mã của tệp đang ở máy chủ',
      control: 'code',
      group: 'media',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      notShown: 'chỉ để kiểm tra tệp ở máy chủ âm thanh',
    }),
  });

/** What pages say of a sound on the sound host, and what `check --external` compares. */
export const articleSoundFile = remoteFile({ bytes: ['page', 'feeds'], length: ['page', 'lists'] });

/** The same of a broadcast. */
export const broadcastSoundFile = remoteFile({
  bytes: ['page', 'lists', 'openData'],
  length: ['page', 'lists', 'openData'],
});

export type RemoteFile = z.infer<typeof articleSoundFile>;
