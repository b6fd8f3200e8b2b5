import { homedir } from 'node:os';
import { join } from 'node:path';
import { keyringOf, type Keyring } from '../desk/sending/keyring.ts';
import { runProgram } from '../desk/sending/run-program.ts';

/** Where tokens are kept; without a keyring of the system, in the user's own folder. */
export const tokenKeyring = (): Keyring =>
  keyringOf(
    process.platform,
    runProgram,
    join(homedir(), '.config', 'ban-tin-dai-hoi', 'khoa.json'),
  );
