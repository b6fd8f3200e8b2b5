import type { Command } from 'commander';

/** The options of a command for several stations. */
export interface StationsFlags {
  readonly stations?: string;
  readonly station?: string;
}

/** Adds the options for several stations. */
export const addStationsFlags = (command: Command): Command =>
  command
    .option(
      '--stations <tệp>',
      'làm cho mọi trạm ghi trong tệp này (stations.yaml), cùng lúc (xem docs/nhieu-dai.md)',
    )
    .option('--station <mã>', 'trong các trạm ấy, chỉ làm trạm này');

/** Options that go to each station; all others say where one site is. */
const passed: ReadonlySet<string> = new Set(['now', 'drafts', 'clean', 'verify', 'external']);

const own: ReadonlySet<string> = new Set(['stations', 'station']);

/** The typed options of a command, in words, apart from those for several stations. */
interface TypedWords {
  readonly words: readonly string[];
  /** An option that has no meaning for several stations. */
  readonly refused?: string;
}

/** What a command passes on to the same command for each station. */
export const typedWords = (command: Command): TypedWords => {
  const typed = command.options.filter(
    (option) =>
      command.getOptionValueSource(option.attributeName()) === 'cli' &&
      !own.has(option.attributeName()),
  );
  const refused = typed.find((option) => !passed.has(option.attributeName()))?.long;
  const words = typed.flatMap((option) => {
    const value: unknown = command.getOptionValue(option.attributeName());
    return [option.long ?? '', ...(typeof value === 'string' ? [value] : [])];
  });
  return { words, ...(typeof refused === 'string' && { refused }) };
};
