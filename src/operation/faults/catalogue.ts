import { merged } from './merged.ts';
import { builtFaults } from './built-faults.ts';
import { commandFaults } from './command-faults.ts';
import { deployFaults } from './deploy-faults.ts';
import { importFaults } from './import-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { liveFaults } from './live-faults.ts';
import { machineFaults } from './machine-faults.ts';
import { oldAddressFaults } from './old-address-faults.ts';
import { outputFaults } from './output-faults.ts';
import { provenanceFaults } from './provenance-faults.ts';
import { reviewFaults } from './review-faults.ts';
import { sendingFaults } from './sending-faults.ts';
import { scriptFaults } from './script-faults.ts';
import { reformFaults } from './reform-faults.ts';
import { shardFaults } from './shard-faults.ts';
import { stagedFaults } from './staged-faults.ts';
import { stationFaults } from './station-faults.ts';
import { tableFaults } from './table-faults.ts';
import { usageFaults } from './usage-faults.ts';
import { writingFaults } from './writing-faults.ts';

/** The catalogue, in the sections of the list of codes in the docs. */
export const operationFaultGroups = {
  'Lệnh và tùy chọn': commandFaults,
  'Giá trị của tùy chọn': usageFaults,
  'Tệp mà lệnh đọc và ghi': writingFaults,
  'Trạm mới': stationFaults,
  'Tệp nhập vào': importFaults,
  'Sổ đơn vị dạng bảng': tableFaults,
  'Sáp nhập đơn vị': reformFaults,
  'Danh sách địa chỉ cũ': oldAddressFaults,
  'Duyệt bài': reviewFaults,
  'Gửi bài đi': sendingFaults,
  'Kịch bản phát thanh': scriptFaults,
  'Máy và chương trình': machineFaults,
  'Thư mục của trang đã dựng': outputFaults,
  'Trang vừa dựng': stagedFaults,
  'Dựng trên nhiều máy': shardFaults,
  'Bản đã dựng, khi đăng': builtFaults,
  'Trang đang chạy': liveFaults,
  'Ký và kiểm tra trang': provenanceFaults,
  'Sổ địa chỉ': ledgerFaults,
  'Nơi đăng': deployFaults,
} as const;

/**
 * Every fault outside the content: the code, its sentence and cure, the exit status of the
 * command, and an example.
 */
export const operationFaults = merged(operationFaultGroups);

export type OperationCode = keyof typeof operationFaults;

/** The details of a fault, by its code. */
export type DetailsOf<Code extends OperationCode> = Parameters<
  (typeof operationFaults)[Code]['text']
>[0];
