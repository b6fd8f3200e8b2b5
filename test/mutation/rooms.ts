/** The rooms below `src/` whose code is changed on purpose, to see whether a test notices. */
export const mutatedRooms: readonly string[] = ['dates', 'newsroom', 'permanence', 'site', 'url'];

/** Those that a run was asked for by `MUTATED_ROOMS`, a comma between them; else all. */
export const roomsOfRun = (): readonly string[] =>
  process.env['MUTATED_ROOMS']?.split(',') ?? mutatedRooms;
