import { xmlCharacters } from '../../html/escape-xml.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

/** Every unit, in the order of the register. */
export const unitRecords = ({ site, units, unitById }: Newsroom): RecordOf<'units'>[] =>
  units.map(({ id, name, kind, parent, validFrom, validTo, predecessors, note }) => {
    const above = parent === undefined ? undefined : unitById.get(parent);
    return {
      id,
      url: absoluteUrl(site.baseUrl, sitePaths.unit(id)),
      name: xmlCharacters(name),
      kind,
      ...(above && { parentId: above.id, parentName: xmlCharacters(above.name) }),
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      predecessorIds: [...predecessors],
      ...(note !== undefined && { note: xmlCharacters(note) }),
    };
  });
