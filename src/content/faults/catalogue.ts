import { merged } from '../../operation/faults/merged.ts';
import { addressFaults } from './address-faults.ts';
import { broadcastFaults } from './broadcast-faults.ts';
import { congressFaults } from './congress-faults.ts';
import { articleFaults } from './article-faults.ts';
import { kindFaults } from './kind-faults.ts';
import { lookFaults } from './look-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { officialDocumentFaults } from './official-document-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { formFaults } from './form-faults.ts';
import { garbledFaults } from './garbled-faults.ts';
import { publicationFaults } from './publication-faults.ts';
import { pageFaults } from './page-faults.ts';
import { quoteFaults } from './quote-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { soundFaults } from './sound-faults.ts';
import { statementFaults } from './statement-faults.ts';
import { textFaults } from './text-faults.ts';

/** The catalogue, in the sections of the list of codes in the docs. */
export const faultGroups = {
  Tệp: fileFaults,
  'Chữ hỏng và tệp hỏng': garbledFaults,
  'Dạng của phần khai báo': formFaults,
  'Trường và giá trị': fieldFaults,
  'Ngày, tiêu đề và nội dung của bài': articleFaults,
  'Địa chỉ cũ': addressFaults,
  'Đơn vị và đại hội': congressFaults,
  'Câu trích và số liệu của đại hội': quoteFaults,
  'Loại tổ chức đảng': kindFaults,
  'Diện mạo của trang': lookFaults,
  'Trang tiếng Anh': pageFaults,
  'Văn bản': officialDocumentFaults,
  'Chương trình và buổi phát': broadcastFaults,
  'Âm thanh nghe được': soundFaults,
  'Tham chiếu và liên kết': referenceFaults,
  'Đăng bài': publicationFaults,
  'Đánh dấu trong bài': markupFaults,
  'Chữ nghĩa': textFaults,
  'Ngày tháng, số liệu': statementFaults,
} as const;

/** Every fault that content can have: its code, severity, sentence and an example. */
export const faults = merged(faultGroups);

export type FaultCode = keyof typeof faults;
