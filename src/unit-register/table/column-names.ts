import { slugOf } from '../../url/slug.ts';

/** A field of a unit that a column can hold. */
export type Column =
  | 'id'
  | 'name'
  | 'shortName'
  | 'kind'
  | 'parent'
  | 'placeCode'
  | 'aliases'
  | 'misspellings'
  | 'formerIds'
  | 'validFrom'
  | 'validTo'
  | 'predecessors'
  | 'predecessorsInPart'
  | 'note';

/** The heading of each column in an exported table, in its order. */
export const headings: Readonly<Record<Column, string>> = {
  id: 'Mã',
  name: 'Tên đơn vị',
  kind: 'Loại',
  parent: 'Cấp trên',
  placeCode: 'Mã địa bàn',
  validFrom: 'Từ ngày',
  validTo: 'Đến ngày',
  predecessors: 'Tiền thân',
  predecessorsInPart: 'Tiền thân một phần',
  shortName: 'Tên ngắn',
  aliases: 'Tên gọi khác',
  misspellings: 'Cách viết sai',
  formerIds: 'Mã cũ',
  note: 'Ghi chú',
};

/** Other headings that offices use, without diacritics; the first words decide. */
const others: Readonly<Record<Column, string>> = {
  id: 'ma|ma don vi|ma to chuc|ma to chuc dang|ma dang bo|id',
  name: 'ten|ten don vi|ten day du|ten dang bo|ten to chuc|ten to chuc dang|ten don vi day du|don vi|dang bo|to chuc dang|ten goi|ten xa phuong|ten xa|xa phuong|phuong xa|xa phuong thi tran|xa phuong dac khu|ten xa phuong dac khu|ten phuong xa|co so dang|name|ten don vi hanh chinh',
  kind: 'loai|loai hinh|loai don vi|loai to chuc|loai to chuc dang|loai dang bo|kieu|kind|cap hanh chinh|loai hinh to chuc',
  parent:
    'cap tren|don vi cap tren|truc thuoc|thuoc|dang bo cap tren|to chuc cap tren|cap uy cap tren|cap tren truc tiep|ma cap tren|don vi chu quan|tinh thanh pho|tinh|thuoc tinh|thuoc huyen|huyen|quan huyen|thuoc tinh thanh pho|parent|dang uy cap tren|truc thuoc dang bo',
  placeCode:
    'ma dia ban|ma hanh chinh|ma don vi hanh chinh|ma dvhc|ma so dvhc|ma xa|ma so|ma so don vi hanh chinh|ma phuong xa|ma xa phuong|code|place code|placecode|ma so hanh chinh',
  validFrom:
    'tu ngay|tu|ngay thanh lap|thanh lap|ngay bat dau|bat dau|hieu luc tu|ngay hieu luc|hoat dong tu|valid from|validfrom|co hieu luc tu',
  validTo:
    'den ngay|den|ngay ket thuc|ket thuc|ngay giai the|het hieu luc|ngay cuoi|hoat dong den|valid to|validto|ngay het hieu luc',
  predecessors:
    'tien than|sap nhap tu|hop nhat tu|nhap tu|don vi cu|cac don vi cu|tu cac don vi|predecessors|don vi tien than|thanh lap tu',
  predecessorsInPart:
    'tien than mot phan|mot phan tu|nhap mot phan|mot phan cua|mot phan don vi cu|predecessors in part|predecessorsinpart|nhan mot phan',
  shortName: 'ten ngan|ten gon|ten goi tat|ten viet tat|viet tat|short name|shortname|goi tat',
  aliases: 'ten goi khac|ten khac|cac ten khac|aliases|con goi la',
  misspellings: 'cach viet sai|viet sai|hay viet sai|loi hay gap|misspellings',
  formerIds: 'ma cu|cac ma cu|former ids|formerids',
  note: 'ghi chu|chu thich|note|ghi chu khac',
};

/** Headings of columns without meaning for the register. */
const ignored = new Set(['stt', 'so tt', 'tt', 'so thu tu', '', 'no', 'thu tu']);

const columnOf: ReadonlyMap<string, Column> = new Map(
  (Object.entries(others) as [Column, string][]).flatMap(([column, words]) =>
    words.split('|').map((word) => [word, column] as const),
  ),
);

/** A heading without diacritics, brackets, stars and line breaks: `Tên đơn vị (*)` is `ten don vi`. */
const foldedHeading = (heading: string): string =>
  slugOf(heading.replaceAll(/\([^)]*\)|\[[^\]]*\]|[*:]/gu, ' ')).replaceAll('-', ' ');

/** What a heading means; `ignored` is a column without meaning, such as a running number. */
export const columnNamed = (heading: string): Column | 'ignored' | undefined => {
  const folded = foldedHeading(heading);
  return ignored.has(folded) ? 'ignored' : columnOf.get(folded);
};
