import { faintColours } from '../../colours/faint-colours.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Look } from '../schema/look-schema.ts';

/** Colours that cannot be read, each at its line, with the nearest that can. */
const colourProblems = (look: Look, locator: Locator): Problem[] =>
  faintColours(look).map(({ scheme, name, colour, beside, contrast, nearest }) =>
    problem(
      'COLOUR_FAINT',
      locator.valueAt([scheme, name]),
      `${scheme}.${name}`,
      colour,
      { field: `${scheme}.${beside.name}`, colour: beside.colour },
      contrast,
      nearest,
    ),
  );

const repeatedBlocks = ({ frontPage = [] }: Look, locator: Locator): Problem[] =>
  frontPage.flatMap((name, index) =>
    frontPage.indexOf(name) === index
      ? []
      : [problem('FRONT_BLOCK_TWICE', locator.valueAt(['frontPage', index]), name)],
  );

/** Faults within `look.yaml`. */
export const lookProblems = (look: Look, locator: Locator): Problem[] => [
  ...colourProblems(look, locator),
  ...repeatedBlocks(look, locator),
];
