import type { Unit } from '../../content/schema/unit-schema.ts';
import { congressesOfUnit } from '../congresses/congress-register.ts';
import type { Newsroom } from '../newsroom.ts';

type Registers = Pick<Newsroom, 'congresses' | 'units' | 'unitById'>;

/** Whether the site has a calendar of all congresses: as soon as the register has an entry. */
export const hasCalendar = ({ congresses }: Pick<Newsroom, 'congresses'>): boolean =>
  congresses.length > 0;

/**
 * The units with a calendar of their own: those with a congress, even while its day is unknown, so
 * that the address of a subscribed calendar stays when a congress is postponed.
 */
export const unitsWithCalendar = (registers: Registers): Unit[] =>
  registers.units.filter(({ id }) => congressesOfUnit(id, registers).length > 0);
