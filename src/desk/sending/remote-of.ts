import git from 'isomorphic-git';
import { OperationError } from '../../operation/operation-error.ts';
import { at, type GitFolder } from './git-folder.ts';
import { httpRequests } from './http-requests.ts';
import { programRemote } from './program-remote.ts';
import type { Remote, RemoteSettings } from './remote.ts';
import { sendingFault } from './sending-fault.ts';

/** A branch of ours that exists only while it is sent. */
const sendingRef = 'refs/ban-bien-tap/gui';
const fetchedRef = (branch: string): string => `refs/remotes/origin/${branch}`;

/** @throws OperationError `SEND_NO_REMOTE` if there is none */
export const remoteSettings = async (folder: GitFolder): Promise<RemoteSettings> => {
  const remotes = await git.listRemotes(at(folder));
  const url = (remotes.find(({ remote }) => remote === 'origin') ?? remotes[0])?.url;
  if (url === undefined) throw new OperationError('SEND_NO_REMOTE', {});
  return { url, branch: (await git.currentBranch(at(folder))) ?? 'main' };
};

/** Whether an address is of this machine, where an unencrypted request leaves nothing. */
const isOwnMachine = ({ hostname }: URL): boolean =>
  /^(?:127\.|localhost$|\[::1\]$)/u.test(hostname);

/** @throws OperationError `SEND_INSECURE` if a token would travel unencrypted */
const assertSafe = (address: URL, token: string | undefined): void => {
  if (address.protocol === 'https:' || isOwnMachine(address) || token === undefined) return;
  throw new OperationError('SEND_INSECURE', { host: address.host });
};

/** A host that is asked over HTTPS with a token. */
const httpRemote = (
  folder: GitFolder,
  { url, branch }: RemoteSettings,
  token: string | undefined,
): Remote => {
  const address = new URL(url);
  assertSafe(address, token);
  address.username = '';
  address.password = '';
  let isAsked = false;
  const common = {
    ...at(folder),
    http: httpRequests,
    url: address.href,
    /** Asked once: a refused token is not tried again. */
    onAuth: () => {
      if (token === undefined || isAsked) return { cancel: true };
      isAsked = true;
      return { username: 'oauth2', password: token };
    },
    onAuthFailure: () => ({ cancel: true }),
  };
  const asking = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    isAsked = false;
    try {
      return await ask();
    } catch (error) {
      throw sendingFault(error, address.host, token !== undefined);
    }
  };
  return {
    label: address.host,
    newest: () =>
      asking(async () => {
        const refs = await git.listServerRefs({ ...common, prefix: `refs/heads/${branch}` });
        const oid = refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.oid;
        if (oid === undefined) return undefined;
        isAsked = false;
        await git.fetch({
          ...common,
          ref: branch,
          remoteRef: branch,
          singleBranch: true,
          tags: false,
        });
        await git.writeRef({ ...at(folder), ref: fetchedRef(branch), value: oid, force: true });
        return oid;
      }),
    send: (oid) =>
      asking(async () => {
        await git.writeRef({ ...at(folder), ref: sendingRef, value: oid, force: true });
        try {
          const result = await git.push({
            ...common,
            ref: sendingRef,
            remoteRef: `refs/heads/${branch}`,
          });
          return result.ok;
        } catch (error) {
          if ((error as { code?: string }).code === 'PushRejectedError') return false;
          throw error;
        } finally {
          await git.deleteRef({ ...at(folder), ref: sendingRef });
        }
      }),
  };
};

/** The remote of a repository: over HTTPS by the program itself, else by the system's Git. */
export const remoteOf = (
  folder: GitFolder,
  settings: RemoteSettings,
  token: string | undefined,
): Remote =>
  /^https?:/u.test(settings.url)
    ? httpRemote(folder, settings, token)
    : programRemote(folder, settings);
