import { spawn } from 'node:child_process';

/** The program of each system that opens an address as its user would. */
const openers: { readonly [System in NodeJS.Platform]?: readonly [string, ...string[]] } = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens an address in the browser; if there is none, the printed address remains. */
export const openBrowser = (address: string): void => {
  const [program, ...words] = openers[process.platform] ?? [];
  if (program === undefined) return;
  spawn(program, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};
