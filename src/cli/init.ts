import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { dayOf, vietnamMoment } from '../dates/vietnam-clock.ts';
import type { Reading } from '../new-article/reading.ts';
import { readLine, readList } from '../new-station/read-line.ts';
import { readUnits } from '../new-station/read-units.ts';
import type { StationAnswers } from '../new-station/station-answers.ts';
import { packageFile, stationFiles } from '../new-station/station-files.ts';
import { packageIn, writeStation } from '../new-station/station-folder.ts';
import { standardCategories, standardNames } from '../new-station/station-names.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { askStation, readAddress, type GivenAnswers } from './ask-station.ts';
import { Cancelled } from './ask.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';
import { stationProgram } from './station-program.ts';

interface InitFlags extends Pick<SiteFlags, 'now'> {
  readonly station?: string;
  readonly name?: string;
  readonly url?: string;
  readonly owner?: string;
  readonly responsible?: string;
  readonly contact?: string;
  readonly categories?: string;
  readonly units?: string;
  readonly yes?: boolean;
}

const terminal = { input: process.stdin, output: process.stdout };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const valueOf = <Value>(option: string, reading: Reading<Value>): Value => {
  if ('value' in reading) return reading.value;
  throw new OperationError('USAGE_VALUE', { option, reason: reading.fault });
};

const addressOf = (typed: string): StationAnswers['url'] => {
  const reading = readAddress(typed);
  if ('value' in reading) return reading.value;
  throw new OperationError('USAGE_ADDRESS', { option: '--url', typed });
};

const unitsOf = async (file: string): Promise<readonly string[]> => {
  const { path } = folderOf(file);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new OperationError('INIT_UNITS', { file, reason: 'missing' }, { cause: error });
  });
  const read = readUnits(bytes);
  if ('names' in read) return read.names;
  throw new OperationError('INIT_UNITS', { file, reason: read.fault });
};

/** The answers that were given as options. */
const givenBy = async (flags: InitFlags): Promise<GivenAnswers> => {
  const { station, name, url, owner, responsible, contact, categories, units } = flags;
  const line = (option: string, typed: string, what: string): string =>
    valueOf(option, readLine(typed, what));
  return {
    today: dayOf(vietnamMoment(instantOf(flags))),
    ...(station !== undefined && { station: line('--station', station, 'tên đài') }),
    ...(name !== undefined && { name: line('--name', name, 'tên trang') }),
    ...(url !== undefined && { url: addressOf(url) }),
    ...(owner !== undefined && { owner: line('--owner', owner, 'cơ quan chủ quản') }),
    ...(responsible !== undefined && {
      responsible: line('--responsible', responsible, 'người chịu trách nhiệm'),
    }),
    ...(contact !== undefined && { contact: line('--contact', contact, 'liên hệ') }),
    ...(categories !== undefined && {
      categories: valueOf('--categories', readList(categories, 'tên chuyên mục')),
    }),
    ...(units !== undefined && { units: await unitsOf(units) }),
  };
};

/** Without questions the station and its address must be given; the rest has defaults. */
const completed = (given: GivenAnswers): StationAnswers => {
  const { station, url } = given;
  if (station !== undefined && url !== undefined) {
    const standard = { ...standardNames(station), contact: '', categories: standardCategories };
    return { ...standard, units: [], ...given, station, url };
  }
  const missing = [
    ...(station === undefined ? ['--station "Tên đài"'] : []),
    ...(url === undefined ? ['--url https://dia-chi-trang/'] : []),
  ];
  throw new OperationError('INIT_INCOMPLETE', { missing });
};

const write = async (folder: Folder, answers: StationAnswers): Promise<void> => {
  const existing = await packageIn(folder);
  const { program, files } = await stationProgram(folder.path);
  const manifest = packageFile(answers, program, existing);
  const isBrought = manifest.includes(JSON.stringify(program.spec));
  const all = [...stationFiles(answers, program), ...(isBrought ? files : [])];
  try {
    await writeStation(folder, all, manifest, existing !== undefined);
  } catch (error) {
    throw notWritten(folder.label, error);
  }
};

/** @param isAssumed whether the owner and the responsible person were not named */
const sayNext = (
  { label }: Folder,
  { units, station, owner, responsible }: StationAnswers,
  isAssumed: boolean,
): void => {
  say(`Đã tạo trạm mới cho ${station} trong ${label === '.' ? 'thư mục này' : label}.`);
  if (units.length > 0) {
    say(
      `Sổ đơn vị có ${units.length} tên; loại (kind) được đoán từ tên, xem lại content/units.yaml.`,
    );
  }
  if (isAssumed) {
    say(`Xem lại content/site.yaml: chủ quản "${owner}", chịu trách nhiệm "${responsible}".`);
  }
  say('Bước tiếp theo:');
  for (const step of [...(label === '.' ? [] : [`cd ${label}`]), 'npm install', 'npm start']) {
    say(`  ${step}`);
  }
};

const initStation = async (typed: string | undefined, flags: InitFlags): Promise<ExitStatus> => {
  if (typed === undefined) {
    throw new OperationError('INIT_NO_FOLDER', { command: 'npx ban-tin-dai-hoi init' });
  }
  const folder = folderOf(typed);
  await packageIn(folder).catch((error: unknown) => {
    throw notWritten(folder.label, error);
  });
  const given = await givenBy(flags);
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  try {
    const answers = canAsk ? await askStation(terminal, given) : completed(given);
    await write(folder, answers);
    if (canAsk) say('');
    sayNext(folder, answers, given.owner === undefined || given.responsible === undefined);
    return exitStatus.ok;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say('\nĐã dừng, chưa ghi gì.');
    return exitStatus.broken;
  }
};

export const addInit = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('init')
    .description('Lập trạm mới trong một thư mục: hỏi tám câu rồi ghi đủ nội dung đầu tiên')
    .argument('[thư mục]', 'thư mục mới hoặc còn trống')
    .option('--station <tên đài>', 'tên đài')
    .option('--name <tên trang>', 'tên trang')
    .option('--url <địa chỉ>', 'địa chỉ trang, ví dụ https://vi-du.vn/')
    .option('--owner <cơ quan>', 'cơ quan chủ quản')
    .option('--responsible <người>', 'người chịu trách nhiệm nội dung')
    .option('--contact <liên hệ>', 'địa chỉ, điện thoại, thư điện tử của đài')
    .option('--categories <tên>', 'các chuyên mục, cách nhau bằng dấu phẩy')
    .option('--units <tệp>', 'tệp ghi tên các tổ chức đảng, mỗi dòng một tên')
    .option('--yes', 'không hỏi gì; mục nào không ghi thì lấy giá trị có sẵn');
  addSiteFlags(command, 'now').action(async (typed: string | undefined, flags: InitFlags) =>
    end(await initStation(typed, flags)),
  );
};
