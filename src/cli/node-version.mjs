// Plain JavaScript: this file must run on the old Node versions that it rejects.
import process from 'node:process';
import { isNodeNewEnough, neededNode } from './needed-node.mjs';

if (!isNodeNewEnough) {
  console.error(
    `Cần Node ${neededNode} trở lên, máy này đang chạy Node ${process.versions.node}; trên Linux và Windows hãy cài lại ` +
      'các gói kể cả gói tùy chọn (npm install --include=optional), trên máy khác hãy cài ' +
      `Node ${neededNode} từ https://nodejs.org rồi chạy lại.`,
  );
  process.exitCode = 2;
}
