import { Option, type Command } from 'commander';
import { faultPageLook } from '../../layouts/fault-page.ts';
import { defaultStation } from '../../layouts/station.ts';
import { startDeskServer, type DeskServer } from '../desk/server/desk-server.ts';
import { deskRoutes } from '../desk/routes/desk-routes.ts';
import { ownFilesRoutes } from '../desk/server/own-files-routes.ts';
import { ownFile } from '../own-files/own-files.ts';
import { startPreview, type Preview } from '../preview/preview.ts';
import type { SiteCommand } from '../preview/site-holder.ts';
import { siteLanguage } from '../site/site-language.ts';
import { deskFolder, releaseDesk } from '../desk/keeping/running-desk.ts';
import { deskContext } from './desk-context.ts';
import { addressOfRunning, becomeOnly } from './only-desk.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { openBrowser } from './open-browser.ts';
import { addSiteFlags, folderOf, instantOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { startFolder } from './start-folder.ts';
import { OperationError } from '../operation/operation-error.ts';

type StartFlags = SiteFlags & {
  readonly port: string;
  readonly congBan: string;
  readonly khongBan?: boolean;
  readonly moTrinhDuyet?: boolean;
};

const portOf = (typed: string): number => {
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new OperationError('USAGE_PORT', { typed });
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Opens the browser where a person has started the program, not a test or a service. */
const showIn = (address: string, { moTrinhDuyet }: StartFlags): void => {
  if (moTrinhDuyet || (process.stdout.isTTY && !process.env['CI'])) openBrowser(address);
};

/** The process that holds the site; it is restarted to load changed layouts and sources. */
const siteCommand = (flags: StartFlags, baseUrl: string): SiteCommand => {
  const { path: content } = folderOf(flags.content);
  const now = flags.now === undefined ? [] : ['--now', flags.now];
  const where = ['--content', content, '--base-url', baseUrl];
  return {
    program: process.execPath,
    words: [ownFile('src/cli/main.mjs'), 'resident', ...where, ...now],
    environment: { ...process.env, CI: '1', INIT_CWD: startFolder() },
  };
};

/** Opens the desk for the site that the preview holds. */
const openDesk = async (
  desk: DeskServer,
  preview: Preview,
  flags: StartFlags,
  { changes, end }: { readonly changes: EventTarget; readonly end: () => void },
): Promise<void> => {
  const context = await deskContext(folderOf(flags.content), preview, {
    now: () => instantOf(flags),
    nowFlag: flags.now,
    changes,
    end,
  });
  desk.open([...ownFilesRoutes(), ...deskRoutes(context)], new URL(preview.url).origin);
  const address = desk.newAddress();
  say(`Bàn biên tập tại ${address} (địa chỉ này chỉ mở được một lần).`);
  showIn(address, flags);
};

/** What is checked before anything starts. */
const placesOf = (flags: StartFlags) => {
  const { baseUrl } = siteOptionsOf(flags);
  return {
    content: folderOf(flags.content).path,
    port: portOf(flags.port),
    path: baseUrl === undefined ? '/' : new URL(baseUrl).pathname,
  };
};

/** Shows the desk that runs already. */
const showRunning = (address: string, flags: StartFlags): ExitStatus => {
  say(`Bàn biên tập đang mở sẵn: ${address} (địa chỉ này chỉ mở được một lần).`);
  showIn(address, flags);
  return exitStatus.ok;
};

/** Shows the site, and the desk if there is one, until the program is ended. */
const runUntilEnded = async (
  flags: StartFlags,
  { content, port, path }: ReturnType<typeof placesOf>,
  desk: DeskServer | undefined,
): Promise<ExitStatus> => {
  const changes = new EventTarget();
  const ended = Promise.withResolvers<void>();
  const end = (): void => ended.resolve();
  const preview = await startPreview({
    command: (address) => siteCommand(flags, address),
    content: [content],
    code: [ownFile('src'), ownFile('layouts')],
    port,
    path,
    faultLook: faultPageLook(defaultStation, siteLanguage),
    framedBy: desk?.origin,
    say,
    onState: () => changes.dispatchEvent(new Event('change')),
  });
  if (desk) await openDesk(desk, preview, flags, { changes, end });
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await ended.promise;
  process.off('SIGINT', end);
  process.off('SIGTERM', end);
  await preview.close();
  return exitStatus.ok;
};

/** Opens the desk; a second start shows the one that runs. */
const start = async (flags: StartFlags): Promise<ExitStatus> => {
  const places = placesOf(flags);
  const folder = deskFolder(places.content);
  const running = flags.khongBan ? undefined : await addressOfRunning(folder);
  if (running !== undefined) return showRunning(running, flags);
  const desk = flags.khongBan ? undefined : await startDeskServer(portOf(flags.congBan));
  const faster = desk && (await becomeOnly(folder, desk));
  if (faster !== undefined) {
    await desk?.close();
    return showRunning(faster, flags);
  }
  try {
    return await runUntilEnded(flags, places, desk);
  } finally {
    await desk?.close();
    if (desk) await releaseDesk(folder);
  }
};

export const addStart = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('start')
    .description(
      'Mở Bàn biên tập và xem trước trang trên máy này, có cả bài nháp; lưu tệp là trang tự cập nhật',
    );
  addSiteFlags(command, 'content', 'now')
    .option('--base-url <địa chỉ>', 'địa chỉ trang; chỉ lấy phần đường dẫn, như /tin/')
    .option('--drafts', 'luôn bật: bản xem trước có cả bài nháp, bài hẹn giờ và bài hết hạn')
    .option('--output <thư mục>', 'không có tác dụng: bản xem trước không ghi ra đĩa')
    .addOption(
      new Option('--port <số>', 'cổng của bản xem trước trên máy này').default('8080', '8080'),
    )
    .addOption(
      new Option('--cong-ban <số>', 'cổng của Bàn biên tập trên máy này').default('8100', '8100'),
    )
    .option('--mo-trinh-duyet', 'mở trình duyệt cả khi không có cửa sổ dòng lệnh')
    .option('--khong-ban', 'chỉ xem trước, không mở Bàn biên tập')
    .action(async (flags: StartFlags) => end(await start(flags)));
};
