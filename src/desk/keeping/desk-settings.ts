import { makeTurns } from './in-turn.ts';
import { readKept, writeKept } from './kept-file.ts';

/** What this machine remembers for its desk; none of it is part of the content. */
export interface DeskSettings {
  /** Who sat here last. */
  readonly person?: string | undefined;
  /** Where the site is published without Git: a folder. */
  readonly folder?: string | undefined;
  /** The last publication from here. */
  readonly last?: LastPublication | undefined;
}

/** A publication that can be taken back. */
export interface LastPublication {
  readonly method: 'git' | 'folder';
  /** A moment in Vietnam. */
  readonly at: string;
  /** The release of a folder, or the commit. */
  readonly id: string;
  /** The files that were sent. */
  readonly files: readonly string[];
}

/** The settings of one desk, kept beside its content. */
export interface KeptSettings {
  readonly read: () => Promise<DeskSettings>;
  /** Changes some of them. */
  readonly set: (some: DeskSettings) => Promise<void>;
}

const name = 'cai-dat.json';

/** @param folder of the desk */
export const openSettings = (folder: string): KeptSettings => {
  const read = async (): Promise<DeskSettings> =>
    (await readKept<DeskSettings>(folder, name)) ?? {};
  /** Two changes at one moment: the second reads what the first has written. */
  const inTurn = makeTurns();
  return {
    read,
    set: (some) =>
      inTurn(async () => writeKept(folder, name, JSON.stringify({ ...(await read()), ...some }))),
  };
};
