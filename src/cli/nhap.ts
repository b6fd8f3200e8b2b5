import { Option, type Command } from 'commander';
import { basename } from 'node:path';
import type { Content } from '../content/content.ts';
import { loadContent } from '../content/load-content.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { contentPaths } from '../import/write/content-paths.ts';
import { categoryNamed } from '../import/guess/guess-category.ts';
import { typedDate } from '../import/guess/guess-date.ts';
import type { ImportContext, Overrides } from '../import/import-context.ts';
import { importFile, type Imported } from '../import/import-file.ts';
import { closingReport, importReport, refusalReport } from '../import/notes/import-report.ts';
import { filesBeside } from '../import/read-beside.ts';
import { filesLike, readImport } from '../import/read-import.ts';
import { writeFiles } from '../import/write/write-files.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';
import { OperationError } from '../operation/operation-error.ts';

interface ImportFlags extends Pick<SiteFlags, 'content' | 'now'> {
  readonly title?: string;
  readonly date?: string;
  readonly category?: string;
  readonly sitemap?: readonly string[];
  readonly tu?: string;
  readonly so?: string;
  readonly xuatSo?: string;
  readonly dryRun?: boolean;
}

const say = (text: string): void => {
  process.stdout.write(text);
};

const complain = (text: string): void => {
  process.stderr.write(text);
};

/** @throws OperationError `USAGE_…` if a value is not valid */
const overridesOf = (
  { title, date, category }: ImportFlags,
  files: number,
  categories: Content['categories'],
): Overrides => {
  const day = date === undefined ? undefined : typedDate(date);
  const id = category === undefined ? undefined : categoryNamed(category, categories);
  if (title !== undefined && (files > 1 || title.trim() === '')) {
    throw new OperationError('USAGE_TITLE', {});
  }
  if (date !== undefined && !day) {
    throw new OperationError('USAGE_DATE', { typed: date });
  }
  if (category !== undefined && id === undefined) {
    const known = categories.map((each) => `${each.id} (${each.name})`);
    throw new OperationError('USAGE_CATEGORY', { typed: category, known });
  }
  return { title: title?.trim(), date: day, category: id };
};

/** Imports one file: writes it, or prints it in a dry run. */
const importOne = async (
  file: Folder,
  context: Omit<ImportContext, 'readBeside'>,
  content: Folder,
  isDry: boolean,
): Promise<Imported> => {
  const bytes = await readImport(file.path);
  const imported = await importFile(bytes, basename(file.path), {
    ...context,
    readBeside: filesBeside(file.path),
  });
  if (isDry) {
    complain(importReport(file.label, imported, content.label, 'dry'));
    say(new TextDecoder().decode(imported.files.at(-1)?.bytes));
  }
  if (imported.refusal) throw imported.refusal;
  if (!isDry) {
    await writeFiles(content.path, content.label, imported.files);
    say(importReport(file.label, imported, content.label, 'written'));
  }
  return imported;
};

const importAll = async (typed: readonly string[], flags: ImportFlags): Promise<ExitStatus> => {
  if (typed.length === 0) {
    throw new OperationError('USAGE_NO_FILE', {});
  }
  const now = vietnamMoment(instantOf(flags));
  const folder = folderOf(flags.content);
  const { content } = await loadContent(folder.path, folder.label);
  if (!content) throw new OperationError('CONTENT_FAULTY', { file: `${folder.label}/site.yaml` });
  const files = typed.flatMap((name) => filesLike(folderOf(name).path)).map(folderOf);
  const overrides = overridesOf(flags, files.length, content.categories);
  let articles = content.articles;
  const paths = await contentPaths(folder.path);
  let refused = 0;
  for (const file of files) {
    const context = {
      content: { ...content, articles },
      paths,
      label: folder.label,
      now,
      overrides,
    };
    try {
      const imported = await importOne(file, context, folder, flags.dryRun === true);
      articles = [...articles, imported.article];
      for (const { path } of imported.files) paths.add(path);
    } catch (error) {
      if (!(error instanceof OperationError) || error.status === exitStatus.broken) throw error;
      refused += 1;
      complain(refusalReport(file.label, error.message));
    }
  }
  if (!flags.dryRun) say(closingReport(files.length - refused, refused));
  return refused > 0 ? exitStatus.contentFaults : exitStatus.ok;
};

/**
 * Reads or writes the units as a table; the code is loaded only then.
 *
 * @throws OperationError `USAGE_SITEMAP_OPTION` if an option for articles is used too
 */
const exchangeUnits = async (
  files: readonly string[],
  flags: ImportFlags,
): Promise<ExitStatus | undefined> => {
  const { so, xuatSo, title, date, category, sitemap, tu } = flags;
  const table = so ?? xuatSo;
  if (table === undefined) return undefined;
  const others = {
    title,
    date,
    category,
    sitemap,
    tu,
    ...(so !== undefined && { 'xuat-so': xuatSo }),
  };
  const unfit = Object.entries(others).find(([, value]) => value !== undefined)?.[0] ?? files[0];
  if (unfit !== undefined) {
    const option = unfit === files[0] ? unfit : `--${unfit}`;
    throw new OperationError('USAGE_TABLE_OPTION', { option });
  }
  const { exportUnitTable, importUnitTable } = await import('./nhap-so.ts');
  return so === undefined ? exportUnitTable(table, flags) : importUnitTable(table, flags);
};

/** @throws OperationError `USAGE_…` if an option for articles is used for addresses */
const importFrom = async (files: readonly string[], flags: ImportFlags): Promise<ExitStatus> => {
  const exchanged = await exchangeUnits(files, flags);
  if (exchanged !== undefined) return exchanged;
  const { sitemap, title, date, category, tu } = flags;
  if (tu !== undefined) {
    const other = Object.entries({ title, date, category, sitemap }).find(
      ([, value]) => value !== undefined,
    );
    if (other) throw new OperationError('USAGE_SITE_OPTION', { option: `--${other[0]}` });
    const { importSite } = await import('./nhap-tu.ts');
    return importSite(files, { ...flags, tu });
  }
  if (!sitemap) return importAll(files, flags);
  const unfit = Object.entries({ title, date, category }).find(([, value]) => value !== undefined);
  if (unfit) {
    throw new OperationError('USAGE_SITEMAP_OPTION', { option: `--${unfit[0]}` });
  }
  if (files.length > 0) {
    throw new OperationError('USAGE_SITEMAP_FILE', { file: files[0] ?? '' });
  }
  /** Plans the whole site; loading that code takes longer than importing an article. */
  const { importSitemaps } = await import('./nhap-sitemap.ts');
  return importSitemaps({ ...flags, sitemap });
};

const examples = `
Ví dụ:
  npm run nhap -- tin-dai-hoi.docx
  npm run nhap -- trang-da-luu.html --category chinh-tri --date 2020-03-13
  npm run nhap -- *.docx --dry-run
  npm run nhap -- --sitemap sitemap.xml dia-chi-va-tieu-de.csv
  npm run nhap -- --tu hugo thu-muc-trang-cu
  npm run nhap -- --tu wordpress trang-cu.xml
  npm run nhap -- --so don-vi.xlsx --dry-run
  npm run nhap -- --xuat-so don-vi.csv`;

export const addNhap = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('nhap')
    .description(
      'Nhập tệp Word (.docx), trang web đã lưu (.html), tệp chữ (.txt) hoặc cả trang cũ thành bài viết',
    )
    .argument('[tệp...]', 'một hay nhiều tệp cần nhập');
  addSiteFlags(command, 'content', 'now')
    .addOption(new Option('--title <tiêu đề>', 'tiêu đề của bài, thay cho tiêu đề đoán được'))
    .addOption(
      new Option('--date <ngày>', 'ngày đăng, ví dụ 2020-03-12, hoặc 2020-03 nếu không rõ ngày'),
    )
    .addOption(new Option('--category <chuyên mục>', 'mã hoặc tên chuyên mục'))
    .addOption(
      new Option(
        '--sitemap <tệp...>',
        'thay vì nhập bài: ghi các địa chỉ của trang cũ vào redirects.yaml; tệp sitemap.xml (.gz cũng được), hoặc mỗi dòng một địa chỉ, sau đó là tiêu đề nếu có',
      ),
    )
    .addOption(
      new Option(
        '--tu <chương trình>',
        'nhập cả trang cũ: hugo, jekyll, hexo, eleventy (ghi thư mục), wordpress (tệp .xml xuất ra), nukeviet (tệp .sql sao lưu)',
      ),
    )
    .addOption(
      new Option(
        '--so <tệp>',
        'thay vì nhập bài: đưa bảng đơn vị (.csv, .xlsx) vào units.yaml; cột nhận theo tiêu đề tiếng Việt',
      ),
    )
    .addOption(new Option('--xuat-so <tệp.csv>', 'ghi units.yaml ra bảng để sửa rồi nhập lại'))
    .addOption(new Option('--dry-run', 'chỉ in ra màn hình, không ghi tệp nào'))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: ImportFlags) =>
      end(await importFrom(files, flags)),
    );
};
