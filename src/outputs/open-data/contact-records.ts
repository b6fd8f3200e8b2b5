import { xmlCharacters } from '../../html/escape-xml.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';

/** The tasks and contacts of every unit, in the order of the register. */
export const contactRecords = ({ units }: Newsroom): RecordOf<'contacts'>[] =>
  units.flatMap(({ id, name, tasks, contacts }) => {
    const its = { unitId: id, unitName: xmlCharacters(name) };
    return [
      ...tasks.map((task) => ({ ...its, kind: 'task' as const, name: xmlCharacters(task) })),
      ...contacts.map(({ name: office, about, address, hours, phone, email, url: website }) => ({
        ...its,
        kind: 'contact' as const,
        name: xmlCharacters(office),
        ...Object.fromEntries(
          Object.entries({ about, address, hours, phone, email, website }).flatMap(
            ([field, value]) => (value === undefined ? [] : [[field, xmlCharacters(value)]]),
          ),
        ),
      })),
    ];
  });
