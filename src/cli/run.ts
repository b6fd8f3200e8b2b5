import { Command, CommanderError } from 'commander';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { failureOf } from '../operation/failure-of.ts';
import { isCompiled, programPackage } from '../own-files/own-files.ts';
import { surviveClosedOutput } from './closed-output.ts';
import { commandFault } from './command-fault.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
};

/** How a command is called; a packed program has no scripts of its own. */
const callOf = (command: string): string =>
  isCompiled ? `npx ${programPackage.name} ${command}` : `npm run ${command} --`;

/** Commander prints English; every text that an editor can see is replaced by Vietnamese here. */
const speakVietnamese = (command: Command): void => {
  command
    .helpOption('--help', 'in hướng dẫn này')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: ({ description, defaultValue, argChoices }) =>
        [
          description,
          argChoices && `(${argChoices.join(' hoặc ')})`,
          typeof defaultValue === 'string' && `(mặc định: ${defaultValue})`,
        ]
          .filter(Boolean)
          .join(' '),
      subcommandTerm: (subcommand) => subcommand.name(),
      commandUsage: ({ parent, registeredArguments }) =>
        [
          callOf(parent ? command.name() : '<lệnh>'),
          ...registeredArguments.map((argument) => `[${argument.name()}]`),
          '[tùy chọn]',
        ].join(' '),
    });
};

type AddCommand = (program: Command, end: (status: ExitStatus) => void) => void;

/** Loaded on demand: loading all commands takes longer than running most of them. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./build.ts')).addBuild,
  check: async () => (await import('./check.ts')).addCheck,
  start: async () => (await import('./start.ts')).addStart,
  resident: async () => (await import('./resident.ts')).addResident,
  sua: async () => (await import('./sua.ts')).addSua,
  init: async () => (await import('./init.ts')).addInit,
  new: async () => (await import('./new.ts')).addNew,
  nhap: async () => (await import('./nhap.ts')).addNhap,
  'sap-nhap': async () => (await import('./sap-nhap.ts')).addSapNhap,
  merge: async () => (await import('./merge.ts')).addMerge,
  publish: async () => (await import('./publish.ts')).addPublish,
  duyet: async () => (await import('./duyet.ts')).addDuyet,
  gui: async () => (await import('./gui.ts')).addGui,
  phat: async () => (await import('./phat.ts')).addPhat,
  'kich-ban': async () => (await import('./kich-ban.ts')).addScript,
  rollback: async () => (await import('./rollback.ts')).addRollback,
  ky: async () => (await import('./ky.ts')).addKy,
  verify: async () => (await import('./verify.ts')).addVerify,
  /** It writes into the sources. */
  ...(!isCompiled && { docs: async () => (await import('./docs.ts')).addDocs }),
};

const createProgram = async (
  called: string | undefined,
  end: (status: ExitStatus) => void,
): Promise<Command> => {
  const program = new Command(programPackage.name)
    .description('Dựng trang tin tĩnh cho bản tin đại hội của một đài truyền thanh')
    .version(programPackage.version, '--version', 'in số phiên bản');
  const isKnown = called !== undefined && Object.hasOwn(commands, called);
  for (const [name, load] of Object.entries(commands)) {
    if (!isKnown || name === called) (await load())(program, end);
  }
  for (const command of [program, ...program.commands]) speakVietnamese(command);
  return program;
};

/**
 * Runs one command. Wrong use and errors of the machine become messages in Vietnamese, never a
 * stack trace.
 */
export const run = async (words: readonly string[]): Promise<ExitStatus> => {
  let status: ExitStatus = exitStatus.ok;
  try {
    const program = await createProgram(words[0], (ended) => {
      status = ended;
    });
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitStatus.ok;
    const { message, status: ended } =
      error instanceof CommanderError
        ? commandFault(
            error,
            Object.keys(commands).filter((name) => name !== 'resident'),
          )
        : failureOf(error);
    process.stderr.write(`${message}\n`);
    return ended;
  }
};

/** Runs one command as all that this process does. */
export const runProgram = (words: readonly string[]): Promise<ExitStatus> => {
  surviveClosedOutput();
  return run(words);
};
