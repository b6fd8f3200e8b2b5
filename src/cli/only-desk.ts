import { hideFromGit } from '../desk/keeping/kept-file.ts';
import {
  claimDesk,
  releaseDesk,
  runningDesk,
  type RunningDesk,
} from '../desk/keeping/running-desk.ts';
import type { DeskServer } from '../desk/server/desk-server.ts';
import { secondStartHeader, secondStartPath } from '../desk/server/second-start.ts';

/** How long a running desk may take to answer, in milliseconds. */
const patience = 5000;

/** A new address of a desk that runs; `undefined` if it does not answer. */
const addressFrom = async ({ origin, secret }: RunningDesk): Promise<string | undefined> => {
  try {
    const answer = await fetch(`${origin}${secondStartPath}`, {
      headers: { [secondStartHeader]: secret },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    const { address } = (await answer.json()) as { address?: unknown };
    const isOwn = typeof address === 'string' && address.startsWith(`${origin}/`);
    return answer.ok && isOwn ? address : undefined;
  } catch {
    return undefined;
  }
};

/** The address of the desk that runs already for a folder. */
export const addressOfRunning = async (folder: string): Promise<string | undefined> => {
  const running = await runningDesk(folder);
  return running && addressFrom(running);
};

/**
 * Makes a desk the only one of its folder.
 *
 * @returns the address of another one that was faster
 */
export const becomeOnly = async (
  folder: string,
  { origin, programSecret: secret }: DeskServer,
): Promise<string | undefined> => {
  await hideFromGit(folder);
  if (await claimDesk(folder, { origin, secret })) return undefined;
  const address = await addressOfRunning(folder);
  if (address !== undefined) return address;
  /** Left behind by a desk that ended without a word. */
  await releaseDesk(folder);
  await claimDesk(folder, { origin, secret });
  return undefined;
};
