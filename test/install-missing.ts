import { setup } from './install-programs.ts';

/* Installs what the tests need, or says the one command that does; `npm test` starts it. */

setup();
