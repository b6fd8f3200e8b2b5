import { Option, type Command } from 'commander';
import { readImport } from '../import/read-import.ts';
import { OperationError } from '../operation/operation-error.ts';
import { dayOfReform, readReform } from '../unit-register/reform/read-reform.ts';
import { reformChanges } from '../unit-register/reform/reform-changes.ts';
import { reformEffects } from '../unit-register/reform/reform-effects.ts';
import type { Merger } from '../unit-register/reform/reform.ts';
import { changeUnits, readUnitContent } from './change-units.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, type SiteFlags } from './options.ts';

interface ReformFlags extends Pick<SiteFlags, 'content'> {
  readonly date?: string;
  readonly from?: readonly string[];
  readonly part?: readonly string[];
  readonly to?: string;
  readonly kind?: string;
  readonly parent?: string;
  readonly dryRun?: boolean;
}

/** @throws OperationError `REFORM_NOTHING`, `REFORM_DAY` */
const ofFlags = ({ date, from = [], part = [], to, kind, parent }: ReformFlags): Merger => {
  if (date === undefined || to === undefined || from.length + part.length === 0) {
    throw new OperationError('REFORM_NOTHING', {});
  }
  return {
    line: 1,
    from: [
      ...from.map((written) => ({ written, isPart: false })),
      ...part.map((written) => ({ written, isPart: true })),
    ],
    endedToo: [],
    to,
    id: undefined,
    kind,
    parent,
    placeCode: undefined,
    day: dayOfReform(date, '--date'),
  };
};

/** @throws OperationError `REFORM_…`, `TABLE_…`, `IMPORT_…` */
const mergersOf = async (
  typed: string | undefined,
  flags: ReformFlags,
): Promise<readonly Merger[]> => {
  if (typed === undefined) return [ofFlags(flags)];
  const source = folderOf(typed);
  const day = flags.date === undefined ? undefined : dayOfReform(flags.date, '--date');
  return readReform(await readImport(source.path), source.label, day);
};

const merge = async (typed: string | undefined, flags: ReformFlags): Promise<ExitStatus> => {
  const mergers = await mergersOf(typed, flags);
  const unitContent = await readUnitContent(folderOf(flags.content));
  const { content } = unitContent;
  const { changes, reformed, problems } = reformChanges(mergers, content.units, content.kinds);
  const lines = (isFault: boolean): string =>
    problems
      .filter((each) => each.isFault === isFault)
      .map(({ line, text }) => `  dòng ${line}: ${text}\n`)
      .join('');
  const [faults, notes] = [lines(true), lines(false)];
  if (notes !== '') process.stdout.write(`Cần xem lại:\n${notes}`);
  if (faults !== '') {
    process.stderr.write(`Chưa ghi gì:\n${faults}`);
    return exitStatus.contentFaults;
  }
  const more = reformEffects(reformed, content);
  return changeUnits(unitContent, changes, { isDry: flags.dryRun === true, more });
};

const examples = `
Ví dụ:
  npm run sap-nhap -- sap-nhap.csv --date 1/7/2025 --dry-run
  npm run sap-nhap -- --date 1/7/2025 --from "xã A" "xã B" --part "xã C" --to "Đảng bộ xã Mới"

Bảng (.csv, .xlsx): cột "Đơn vị cũ", "Đơn vị mới", mỗi đơn vị cũ một dòng; thêm "Phần" (một phần), "Loại", "Cấp trên", "Ngày" nếu cần.
Đơn vị chỉ thôi hoạt động thì ghi "thôi hoạt động" ở cột "Đơn vị mới".`;

export const addSapNhap = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('sap-nhap')
    .description('Sáp nhập, chia, đổi tên đơn vị trong units.yaml từ một ngày')
    .argument('[tệp]', 'tệp .csv, .xlsx hoặc .yaml nói đơn vị nào thành đơn vị nào');
  addSiteFlags(command, 'content')
    .addOption(new Option('--date <ngày>', 'ngày đầu tiên của đơn vị mới, ví dụ 1/7/2025'))
    .addOption(new Option('--from <đơn vị...>', 'các đơn vị cũ, mã hoặc tên'))
    .addOption(new Option('--part <đơn vị...>', 'các đơn vị cũ chỉ một phần nhập vào'))
    .addOption(new Option('--to <tên>', 'tên đơn vị mới'))
    .addOption(new Option('--kind <loại>', 'loại của đơn vị mới, nếu tên không cho biết'))
    .addOption(new Option('--parent <đơn vị>', 'cấp trên của đơn vị mới'))
    .addOption(new Option('--dry-run', 'chỉ in ra màn hình, không ghi tệp nào'))
    .addHelpText('after', examples)
    .action(async (file: string | undefined, flags: ReformFlags) => end(await merge(file, flags)));
};
