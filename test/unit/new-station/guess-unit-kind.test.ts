import { expect, test } from 'vitest';
import { guessUnitKind } from '../../../src/new-station/guess-unit-kind.ts';

test.each([
  ['Đảng bộ xã Hồng Đức', 'dang-bo-xa'],
  ['Xã Hồng Đức', 'dang-bo-xa'],
  ['Đảng uỷ xã An Đức', 'dang-bo-xa'],
  ['ĐẢNG BỘ PHƯỜNG 3', 'dang-bo-phuong'],
  ['Thị trấn Cũ', 'dang-bo-thi-tran'],
  ['Đảng bộ huyện Cũ', 'dang-bo-huyen'],
  ['Đảng bộ các cơ quan Đảng xã', 'dang-bo-cac-co-quan-dang'],
  ['Đảng bộ UBND xã', 'dang-bo-uy-ban-nhan-dan'],
  ['Đảng bộ Uỷ ban nhân dân phường', 'dang-bo-uy-ban-nhan-dan'],
  ['Đảng bộ cơ quan Dân Đảng', 'dang-bo-co-quan'],
  ['Đảng bộ Trường THCS Hồng Đức', 'dang-bo-truong-hoc'],
  ['Trường Mầm non Hoa Sen', 'dang-bo-truong-hoc'],
  ['Trạm Y tế xã', 'dang-bo-y-te'],
  ['Đảng bộ Công an xã', 'dang-bo-cong-an'],
  ['Ban Chỉ huy Quân sự xã', 'dang-bo-quan-su'],
  ['HTX Nông nghiệp Quyết Thắng', 'dang-bo-doanh-nghiep'],
  ['Chi bộ thôn Đông', 'chi-bo-thon'],
  ['Chi bộ Trường Tiểu học', 'chi-bo'],
  ['Tổ dân phố số 5', 'chi-bo-to-dan-pho'],
  ['Xóm Trại', 'chi-bo'],
  ['Hội Nông dân', 'dang-bo-co-quan'],
])('%s is of the kind %s', (name, kind) => expect(guessUnitKind(name).id).toBe(kind));
