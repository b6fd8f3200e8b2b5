import { buildDesk, deskOf, publishDesk, type MemoryDesk } from './memory-desk.ts';
import { permanenceFixture } from './permanence-fixture.ts';

/** The site of `permanence-fixture.ts`, published. */
export const firstRelease = (): MemoryDesk => {
  const desk = deskOf(permanenceFixture);
  const built = buildDesk(desk);
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  const { kinds } = publishDesk(desk, built.manifest);
  if (kinds.length > 0) throw new Error(`the first release is refused: ${kinds.join(', ')}`);
  return desk;
};
