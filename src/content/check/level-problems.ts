import { nearestIn } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';
import { problem, withReplacement } from '../problem.ts';
import type { KindRegister } from '../unit-kinds/kind-register.ts';

/** Checks the ids of levels against a register. */
export const levelCheck = ({
  levels,
}: KindRegister): ((id: string | undefined, at: () => Place) => Problem[]) => {
  const byWord = new Map(
    levels.flatMap(({ id, name }) =>
      [id, name, name.replace(/^cấp /u, '')].map((word) => [word, id] as const),
    ),
  );
  const known = levels.map(({ id }) => id);
  const nearest = nearestIn(byWord.keys());
  return (id, at) => {
    if (id === undefined || known.includes(id)) return [];
    const near = nearest(id);
    const meant = near && byWord.get(near.choice);
    return [
      withReplacement(
        problem('LEVEL_UNKNOWN', at(), id, meant, known),
        near?.isNearCertain && meant,
      ),
    ];
  };
};
