// Plain JavaScript: this file must run on the old Node versions that it rejects.
import process from 'node:process';

const needed = 24;

export const isNodeNewEnough = Number(process.versions.node.split('.')[0]) >= needed;

if (!isNodeNewEnough) {
  console.error(
    `Cần Node ${needed} trở lên, máy này đang chạy Node ${process.versions.node}.\n` +
      'Trên Linux và Windows: chạy "npm ci" (không bỏ gói tùy chọn), lệnh đó tải kèm Node phù hợp.\n' +
      `Trên máy khác: cài Node ${needed} từ https://nodejs.org rồi chạy lại.`,
  );
  process.exitCode = 2;
}
