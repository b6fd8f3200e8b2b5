import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutatedRooms } from './rooms.ts';
import { scoreTable, type MutationReport } from './score-table.ts';

/*
 * `npm run test:mutation -- dates url --concurrency 1`: without a name, all rooms. A sample of one
 * room: `npm run test:mutation -- newsroom --files clock.ts,order.ts`; every eighth file of a large one, always the same:
 * `npm run test:mutation -- site --every 8`.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '2' },
    files: { type: 'string', default: '**/*.ts' },
    every: { type: 'string', default: '1' },
  },
});
const rooms = positionals.length > 0 ? positionals : mutatedRooms;
const unknown = rooms.filter((room) => !mutatedRooms.includes(room));
if (unknown.length > 0) throw new Error(`not among ${mutatedRooms.join(', ')}: ${unknown.join()}`);

/** The files of a room that are mutated, as many as were asked for. */
const mutatedFiles = (room: string): readonly string[] =>
  values.files
    .split(',')
    .flatMap((files) => globSync(`src/${room}/${files}`))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .filter((_, index) => index % Number(values.every) === 0);

const mutated = rooms.flatMap(mutatedFiles);
process.stdout.write(`Mutated: ${mutated.join(', ')}\n`);

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'test/mutation/stryker.config.json',
    '--concurrency',
    values.concurrency,
    '--mutate',
    mutated.join(','),
  ],
  { stdio: 'inherit', env: { ...process.env, MUTATED_ROOMS: rooms.join() } },
);
if (status === 0) {
  const report = readFileSync('.cache/mutation/report.json', 'utf8');
  process.stdout.write(scoreTable(JSON.parse(report) as MutationReport));
}
process.exitCode = status ?? 2;
