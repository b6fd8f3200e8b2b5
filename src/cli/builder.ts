import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { faultCode } from '../file-system/fault-code.ts';
import type { Builder } from '../locks/take-lock.ts';

/** Empty if the system has no such file. */
const readIfAny = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return '';
  }
};

interface Life {
  readonly isOver: boolean;
  readonly since: string;
}

/**
 * The state and the start of a process in Linux (proc(5), `/proc/pid/stat`): the third field, and
 * the twenty-second in clock ticks since boot. The second field may contain spaces and brackets.
 */
const lifeOf = (id: number): Life => {
  const stat = readIfAny(() => readFileSync(`/proc/${id}/stat`, 'utf8'));
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  /** A process that has ended (a zombie) keeps its number until its parent reads its status. */
  return { isOver: fields[0] === 'Z' || fields[0] === 'X', since: fields[19] ?? '' };
};

/** A process that we may not signal is alive too. */
const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return faultCode(error) !== 'ESRCH';
  }
};

/** Process numbers are only valid for one start of one machine, and for one container on it. */
const thisPlace = (): string => {
  const boot = readIfAny(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  return boot ? `${boot} ${readIfAny(() => readlinkSync('/proc/self/ns/pid'))}` : hostname();
};

/**
 * This process as a builder. A lock with this process's number belongs to an earlier process with
 * the same number, unless both began at the same time.
 */
export const thisBuilder = (): Builder => {
  const { pid } = process;
  const own = lifeOf(pid).since;
  return {
    id: pid,
    since: own,
    place: thisPlace(),
    isAlive: (id, since = '') => {
      if (id === pid) return since !== '' && since === own;
      const life = lifeOf(id);
      return isRunning(id) && !life.isOver && (since === '' || life.since === since);
    },
  };
};
