import { levelOfUnit } from '../../content/unit-kinds/kind-level.ts';
import { kindIndex } from '../../content/unit-kinds/kind-register.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

/** Every unit, in the order of the register. */
export const unitRecords = ({ site, kinds, units, unitById }: Newsroom): RecordOf<'units'>[] =>
  units.map((unit) => {
    const { id, name, kind, parent, placeCode, validFrom, validTo, predecessors, note } = unit;
    const level = levelOfUnit(unit, undefined, kinds);
    const above = parent === undefined ? undefined : unitById.get(parent);
    return {
      id,
      url: absoluteUrl(site.baseUrl, sitePaths.unit(id)),
      name: xmlCharacters(name),
      kind,
      kindName: xmlCharacters(kindIndex(kinds).kinds.get(kind)?.name ?? kind),
      ...(level !== undefined && { level }),
      ...(above && { parentId: above.id, parentName: xmlCharacters(above.name) }),
      ...(placeCode !== undefined && { placeCode }),
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      predecessorIds: [...predecessors],
      predecessorInPartIds: [...unit.predecessorsInPart],
      ...(note !== undefined && { note: xmlCharacters(note) }),
    };
  });
