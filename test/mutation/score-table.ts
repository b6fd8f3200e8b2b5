/** What is needed of Stryker's report. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** A mutation that ends in an endless loop counts as detected. */
const killed = ['Killed', 'Timeout'];

/** A row for each room: how many mutations its tests detect. Ignored mutations do not count. */
export const scoreTable = ({ files }: MutationReport): string => {
  const mutants = Object.entries(files).flatMap(([file, each]) =>
    each.mutants.map(({ status }) => ({ room: file.split('/').slice(0, 2).join('/'), status })),
  );
  const rows = [...Map.groupBy(mutants, ({ room }) => room)].flatMap(([room, all]) => {
    const count = (named: readonly string[]): number =>
      all.filter(({ status }) => named.includes(status)).length;
    const [dead, alive, untested] = [count(killed), count(['Survived']), count(['NoCoverage'])];
    const total = dead + alive + untested;
    if (total === 0) return [];
    const score = ((100 * dead) / total).toFixed(1);
    return [`| ${room} | ${total} | ${dead} | ${alive} | ${untested} | ${score} % |`];
  });
  const head = ['room', 'mutants', 'killed', 'survived', 'no test', 'score'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''].join('\n');
};
