import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { faultList } from '../documentation/fault-list.ts';
import { withFieldTables } from '../documentation/field-table.ts';
import { jsonSchemas } from '../documentation/json-schemas.ts';
import { withKindTable } from '../documentation/kind-table.ts';
import { withRoomTable } from '../documentation/room-table.ts';
import { wordTable } from '../documentation/word-table.ts';
import { thirdPartyNotices } from '../documentation/third-party-notices.ts';
import { programFolder } from '../own-files/own-files.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';

const docs = join(programFolder, 'docs');
const guide = join(docs, 'huong-dan-bien-tap.md');
const architecture = join(docs, 'architecture.md');

const writeDocs = async (): Promise<ExitStatus> => {
  await mkdir(join(docs, 'schema'), { recursive: true });
  await writeFile(join(docs, 'ma-loi.md'), faultList());
  await writeFile(join(docs, 'chu-cua-trang.md'), wordTable());
  await writeFile(guide, withKindTable(withFieldTables(await readFile(guide, 'utf8'))));
  await writeFile(architecture, withRoomTable(await readFile(architecture, 'utf8')));
  for (const [name, text] of jsonSchemas()) await writeFile(join(docs, 'schema', name), text);
  await writeFile(join(programFolder, 'THIRD-PARTY-NOTICES.md'), await thirdPartyNotices());
  process.stdout.write(
    'Đã tạo lại docs/ma-loi.md, docs/chu-cua-trang.md, docs/schema, bảng các trường trong hướng dẫn, bảng thư mục\nvà THIRD-PARTY-NOTICES.md.\n',
  );
  return exitStatus.ok;
};

export const addDocs = (program: Command, end: (status: ExitStatus) => void): void => {
  program
    .command('docs')
    .description('Tạo lại các phần tài liệu lấy từ mã nguồn (dành cho người phát triển)')
    .action(async () => end(await writeDocs()));
};
