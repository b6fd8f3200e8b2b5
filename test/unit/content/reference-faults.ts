import { fields, inX, others, x, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

const related = (sentence: string, entry: string, place: string, cure: string): FaultRow =>
  fields(sentence, { related: `\n  - hoi-nghi-ban-chap-hanh\n  - ${entry}` }, place, cure);

const oldArticle = (month: string, title: string) => ({
  [`articles/2020/${month}/bai-cu.md`]: article({ title, date: `2020-${month}-01` }),
});

/** Faults of references. */
export const referenceFaults: readonly FaultRow[] = [
  fields(
    'row 22: a unit by a known misspelling',
    { unit: 'Hông Đức' },
    '5:7 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  fields(
    'row 22: the second unit of a list',
    { unit: '\n  - dang-bo-xa-hong-duc\n  - dang-bo-xa-hong-phuc' },
    '7:5 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  fields(
    'row 22: a unit unlike any other',
    { unit: 'Đoàn Thanh niên' },
    '5:7 UNIT_UNKNOWN',
    'xem các mã đơn vị trong tệp units.yaml',
  ),
  fields(
    'row 23: a category by its name',
    { category: 'Chính trị' },
    '4:11 CATEGORY_UNKNOWN',
    'ý bạn là "chinh-tri"?',
  ),
  fields(
    'row 40: two units by their names in one value',
    { unit: 'Đảng bộ xã Hồng Đức; Hồng Đức' },
    '5:7 UNIT_UNKNOWN',
    'viết unit: [dang-bo-xa-hong-duc]',
  ),
  fields(
    'row 40: two categories in one value',
    { category: 'Chính trị, chinh-tri' },
    '4:11 CATEGORY_UNKNOWN',
    'category chỉ nhận một mã, chọn một: category: chinh-tri',
  ),
  fields(
    'row 40: one of two categories is none',
    { category: 'Chính trị, Thể thao' },
    '4:11 CATEGORY_UNKNOWN',
    'xem các mã chuyên mục trong tệp categories.yaml',
  ),
  fields(
    'row 23: a category unlike any other',
    { category: 'the-thao' },
    '4:11 CATEGORY_UNKNOWN',
    'tệp categories.yaml',
  ),
  fields(
    'besides: a congress by its name',
    { congress: 'Đại hội Hồng Đức' },
    '5:11 CONGRESS_UNKNOWN',
    'ý bạn là "dai-hoi-hong-duc"?',
  ),
  fields(
    'besides: a thread that is not in the register',
    { thread: 'dai-hoi-diem' },
    '5:9 THREAD_UNKNOWN',
    'tệp threads.yaml',
  ),
  related(
    'row 26: a related article with a slip of the hand',
    'hoi-nghi-ban-chap-han',
    '7:5 RELATED_UNKNOWN',
    'không có bài "hoi-nghi-ban-chap-han"; ý bạn là "hoi-nghi-ban-chap-hanh"?',
  ),
  related(
    'row 26: a related article unlike any other',
    'tin-the-thao',
    '7:5 RELATED_UNKNOWN',
    'không có đuôi .md',
  ),
  related('row 26: an article related to itself', 'x', '7:5 RELATED_SELF', 'xóa dòng này'),
  [
    'row 26: a related slug that two articles share',
    {
      ...oldArticle('01', 'Bài cũ một'),
      ...oldArticle('02', 'Bài cũ hai'),
      [x]: article({ related: '[bai-cu]' }),
    },
    ['content/articles/2020/02/bai-cu.md:1:1 SLUG_TWICE (warning)', inX('5:11 RELATED_AMBIGUOUS')],
    ['', 'viết kèm năm và tháng, ví dụ 2020/01/bai-cu hoặc 2020/02/bai-cu'],
  ],
  related(
    'besides: a related article elsewhere at an address that runs code',
    '{ title: A, date: 2020-01-01, url: "javascript:alert(1)" }',
    '7:40 URL',
    'bắt đầu bằng https://',
  ),
  related(
    'besides: a related article elsewhere without its date',
    '{ title: A }',
    '7:5 FIELD_MISSING',
    'thêm một dòng date',
  ),
  related(
    'besides: an unknown field of a related article',
    '{ title: A, date: 2020-01-01, link: b }',
    '7:35 KEY_UNKNOWN',
    'xóa dòng này',
  ),
  related(
    'row 24: a misspelled first field of a related article',
    'titl: A\n    date: 2020-01-01',
    '7:5 KEY_UNKNOWN',
    'ý bạn là "title"?',
  ),
  [
    'row 30: one title for two articles',
    { ...others, [x]: article({ title: 'Hội nghị ban chấp hành' }) },
    [inX('2:8 TITLE_TWICE (warning)')],
    'trùng với bài content/articles/2020/01/hoi-nghi-ban-chap-hanh.md; nếu là cùng một bài',
  ],
  [
    'row 30: one slug for two articles',
    { [x]: article(), 'articles/2020/02/x.md': article({ title: 'Bài khác', date: '2020-02-01' }) },
    [inX('1:1 SLUG_TWICE (warning)')],
    'trùng với content/articles/2020/02/x.md; nếu bài chưa đăng thì đổi tên tệp',
  ],
];
