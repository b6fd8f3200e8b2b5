/**
 * The rooms below `src/` for mutation testing: their code is changed to see whether a test fails.
 */
export const mutatedRooms: readonly string[] = ['dates', 'newsroom', 'permanence', 'site', 'url'];

/** The rooms named in `MUTATED_ROOMS`, separated by commas; else all. */
export const roomsOfRun = (): readonly string[] =>
  process.env['MUTATED_ROOMS']?.split(',') ?? mutatedRooms;
