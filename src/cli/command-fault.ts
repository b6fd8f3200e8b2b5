import type { CommanderError } from 'commander';
import { OperationError } from '../operation/operation-error.ts';

/** The part of commander's message that quotes the user. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? '';

const codes = {
  'commander.unknownOption': 'COMMAND_OPTION',
  'commander.optionMissingArgument': 'COMMAND_OPTION_EMPTY',
  'commander.invalidArgument': 'COMMAND_OPTION_VALUE',
} as const;

/**
 * Commander's complaint about the arguments, as a fault of the catalogue.
 *
 * @param commands the names of all commands
 */
export const commandFault = (
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
  commands: readonly string[],
): OperationError => {
  const typed = quoted(message);
  if (Object.hasOwn(codes, code)) {
    return new OperationError(codes[code as keyof typeof codes], { typed });
  }
  if (code === 'commander.excessArguments') return new OperationError('COMMAND_ARGUMENTS', {});
  return code === 'commander.unknownCommand'
    ? new OperationError('COMMAND_UNKNOWN', { typed, commands })
    : new OperationError('COMMAND_MISSING', { commands });
};
