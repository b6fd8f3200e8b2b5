import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { exitStatus, UsageError, type ExitStatus } from './exit-status.ts';
import { addStart } from './start.ts';
import { failureMessage } from './failure-message.ts';
import { usageMessage } from './usage-message.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
};

/** Commander speaks English; every word that an editor can see is turned into Vietnamese here. */
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
      commandUsage: ({ parent }) =>
        parent ? `npm run ${command.name()} -- [tuỳ chọn]` : 'npm run <lệnh> -- [tuỳ chọn]',
    });
};

const createProgram = (end: (status: ExitStatus) => void): Command => {
  const program = new Command('ban-tin-dai-hoi').description(
    'Dựng trang tin tĩnh cho bản tin đại hội của đài truyền thanh huyện',
  );
  addBuild(program, end);
  addCheck(program, end);
  addStart(program, end);
  for (const command of [program, ...program.commands]) speakVietnamese(command);
  return program;
};

/** Runs one command. Faults of use or of the machine are told in Vietnamese, never as a trace. */
export const run = async (words: readonly string[]): Promise<ExitStatus> => {
  process.chdir(new URL('../..', import.meta.url).pathname);
  let status: ExitStatus = exitStatus.ok;
  const program = createProgram((ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitStatus.ok;
    const message =
      error instanceof CommanderError
        ? usageMessage(error)
        : error instanceof UsageError
          ? error.message
          : failureMessage(error);
    process.stderr.write(`${message}\n`);
    return exitStatus.broken;
  }
};
