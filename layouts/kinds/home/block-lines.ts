import type { BlockName, BlockViews, HomeView } from '../../../src/site/front-page/home-view.ts';

/** Roughly how many lines of text a block takes on a wide screen, heading and gap included. */
const linesOf: {
  readonly [Name in BlockName]?: (view: NonNullable<BlockViews[Name]>) => number;
} = {
  lead: ({ image }) => (image ? 24 : 10),
  newest: (teasers) =>
    3 +
    teasers.reduce((sum, { standfirst }, index) => sum + (index < 2 && standfirst ? 6 : 4.4), 0),
  weekSheet: () => 2,
  radio: ({ latest, today }) => 5 + (latest?.sound ? 5 : 0) + 2.3 * today.length,
  heard: () => 8,
  progress: () => 6,
  comments: ({ open }) => 5.5 + 3.9 * open.length,
  coming: ({ congresses }) => 3 + 3.9 * congresses.length,
  search: () => 6,
  units: ({ inNews }) => 6 + 2.7 * inNews.length,
  thread: ({ articles }) => 5 + 3.7 * articles.length,
};

const lines = <Name extends BlockName>(name: Name, view: BlockViews[Name]): number =>
  view === undefined ? 0 : (linesOf[name]?.(view) ?? 0);

const linesTogether = (names: readonly BlockName[], view: HomeView): number =>
  names.reduce((sum, name) => sum + lines(name, view[name]), 0);

/** How much longer than the news the blocks beside them may become. */
const mostLonger = 1.25;

/** Divides blocks into those that fit beside the news, in their order, and the others. */
export const dividedBeside = (
  main: readonly BlockName[],
  side: readonly BlockName[],
  view: HomeView,
): { readonly beside: readonly BlockName[]; readonly below: readonly BlockName[] } => {
  const room = mostLonger * linesTogether(main, view);
  const first = side.findIndex(
    (_name, index) => linesTogether(side.slice(0, index + 1), view) > room,
  );
  return first === -1
    ? { beside: side, below: [] }
    : { beside: side.slice(0, first), below: side.slice(first) };
};
