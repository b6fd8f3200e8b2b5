import { setup as setUpAll } from '../install-programs.ts';
import { findProgram, installPrograms } from '../programs.ts';

/** The additional programs of the long tests. */
export const setup = (): void => {
  setUpAll();
  const missing = (['sshd', 'ssh-keygen', 'strace'] as const).filter(
    (program) => findProgram(program) === undefined,
  );
  if (missing.length > 0) installPrograms(missing);
};
