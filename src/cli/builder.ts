import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { faultCode } from '../file-system/fault-code.ts';
import type { Builder } from '../locks/take-lock.ts';

/** Empty where the system has no such file. */
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
 * What Linux says about a process (proc(5), `/proc/pid/stat`): its state, the third field, and
 * its start in clock ticks since the machine's start, the twenty-second. The second field may
 * contain spaces and brackets.
 */
const lifeOf = (id: number): Life => {
  const stat = readIfAny(() => readFileSync(`/proc/${id}/stat`, 'utf8'));
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
  /** A process that has ended keeps its number until its parent asks for its status. */
  return { isOver: fields[0] === 'Z' || fields[0] === 'X', since: fields[19] ?? '' };
};

/** A process that may not be asked also lives. */
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
 * This process as a builder. A lock with its own number belongs to an earlier process that had
 * the same one, unless both began at the same time.
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
