import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const rule = 'space-after-punctuation';

test.each([
  ['khởi,tin', '0:4 ,tin → , tin'],
  ['hội;Các', '0:3 ;Các → ; Các'],
  ['gồm:đơn', '0:3 :đơn → : đơn'],
  ['Nguồn:UBND', '0:5 :UBND → : UBND'],
  ['ý:một', '0:1 :một → : một'],
  ['sao?Vì', '0:3 ?Vì → ? Vì'],
  ['vị!Mời', '0:2 !Mời → ! Mời'],
  ['hội.Các', '0:3 .Các → . Các'],
  ['hội.các', '0:3 .các → . các'],
  ['HỘI.CÁC', '0:3 .CÁC → . CÁC'],
  ['sở.UBND', '0:2 .UBND → . UBND'],
  ['15%.Trong', '0:3 .Trong → . Trong'],
  ['2020.Trong', '0:4 .Trong → . Trong'],
  ['1.Mở đầu', '0:1 .Mở → . Mở'],
  ['(XI).Các', '0:4 .Các → . Các'],
  ['củ…đều', '0:2 …đều → … đều'],
  ['(XI)và', '0:3 )và → ) và'],
  ['“sạch”lan', '0:5 ”lan → ” lan'],
  ['xã,3 thôn', '0:2 ,3 → , 3'],
  ['2020,xã', '0:4 ,xã → , xã'],
  ['hội,**các**', '0:3 ,**các'],
])('%s: reported', (text, finding) => expect(reported(rule, text)).toEqual([finding]));

test('each place of a chain is reported', () => {
  expect(reported(rule, 'ngô,khoai,sắn')).toEqual(['0:3 ,khoai → , khoai', '0:9 ,sắn → , sắn']);
});

test.each([
  '15,3%',
  '1.234.567',
  '7:30',
  '12/3/2020',
  'Hết./.',
  'T/h: Đài',
  'T/h:Đài',
  'TP.HCM',
  'TP.Hải Dương',
  'TU.Đoàn',
  'U.B.N.D',
  'Th.S',
  'PGS.TS',
  'ThS.BS',
  'N.V.A',
  'T.Ư',
  'v.v.',
  'v.v...',
  'chờ...rồi',
  '35-CT/TW',
  '26/2020/TT-BTTTT',
  'TCVN 6909:2001',
  'https://a.vn/b,c:d;e',
  'chinhphu.vn',
  'tin-sang.docx',
  'readme.foo',
  'A1:B6',
  'HH:MM',
  'điểm a,b',
  '&nbsp;Đảng',
  '[Liên hệ](/lien-he/)và',
  '`a,b`',
  '“hội”,',
  'tên_bảng.tên_cột',
])('%s: not reported', (text) => expect(reported(rule, text)).toEqual([]));
