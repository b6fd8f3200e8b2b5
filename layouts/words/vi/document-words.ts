const thousands = new Intl.NumberFormat('vi-VN');

/** What is said of official documents. */
export const documentWords = {
  documents: 'Văn bản',
  newDocuments: 'Văn bản mới',
  allDocuments: 'Xem tất cả văn bản',
  documentCount: (total: number): string => `${thousands.format(total)} văn bản`,
  documentsBy: {
    kind: (name: string): string => `Văn bản loại: ${name}`,
    year: (name: string): string => `Văn bản ban hành năm ${name}`,
    issuer: (name: string): string => `Văn bản của: ${name}`,
  },
  aboutDocument: 'Về văn bản này',
  documentNumber: 'Số, ký hiệu',
  documentKind: 'Loại văn bản',
  documentYear: 'Năm ban hành',
  documentIssuer: 'Cơ quan ban hành',
  documentIssued: 'Ngày ban hành',
  documentSigner: 'Người ký',
  downloadDocument: 'Tải văn bản',
  documentAddress: 'Địa chỉ văn bản:',
  inForceFrom: 'Có hiệu lực từ',
  inForceUntil: 'Hết hiệu lực từ',
  /** Within brackets, before the document that takes the place. */
  replacedWith: 'thay bằng',
  replacedBy: 'Được thay thế bởi',
  amendedBy: 'Được sửa đổi bởi',
  replaces: 'Thay thế',
  amends: 'Sửa đổi',
  articlesCiting: 'Các bài nhắc tới văn bản này',
};
