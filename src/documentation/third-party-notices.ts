import { publishedLicences } from '../assets/licence-file.ts';
import type { Script } from '../assets/bundle-scripts.ts';
import { everyScript } from '../assets/site-scripts.ts';
import { packageFolder } from '../own-files/own-files.ts';
import { licenceOf, type PackageLicence } from '../own-files/package-licence.ts';

/** The font of the cards, which are pictures with its letters. */
const drawnFont = '@fontsource/be-vietnam-pro';

const head = `# Third-party notices

Made by \`npm run docs\` from the licence texts in the packages.

Other people's code that a site hands out stands in its scripts. MIT and ISC ask that their text goes with
every copy, so the site holds it too, as \`/ma/giay-phep-….txt\`, which \`/sw.js\` names in its first line.

The font's files are not published: its letters are drawn into the cards of links (\`/the/….jpg\`). The OFL
(condition 5) asks nothing of documents that are made with a font.

All other packages work only while a site is made; nothing of them is handed out. Two of them contain programs under the
LGPL as WebAssembly: mpg123-decoder (MIT) the decoder mpg123 (LGPL 2.1, https://www.mpg123.de/), wasm-media-encoders (MIT)
the encoder LAME (LGPL 2.0, https://lame.sourceforge.io/). Each is a package of its own in \`node_modules\`, which anybody may
replace by another build.
`;

/** A script's address, without the hash that changes with each change of our code. */
const nameOf = ({ path }: Script): string => `\`${path.replace(/-[\da-f]{10}(?=\.js$)/u, '-…')}\``;

const placeOf = (scripts: readonly Script[], { folder }: PackageLicence): string => {
  const holding = scripts.filter(({ packages }) => packages.includes(folder));
  return holding.length > 0 ? [...new Set(holding.map(nameOf))].join(', ') : '`/the/`, as drawings';
};

const section = ({ name, version, texts }: PackageLicence): string =>
  [`## ${name} ${version}`, ...texts.map((text) => `\`\`\`text\n${text}\n\`\`\``)].join('\n\n');

/** `THIRD-PARTY-NOTICES.md`: the third-party work in a site, with the texts of the licences. */
export const thirdPartyNotices = async (): Promise<string> => {
  const scripts = await everyScript();
  const licences = [...publishedLicences(scripts), licenceOf(packageFolder(drawnFont))];
  const rows = licences.map(
    (licence) =>
      `| ${licence.name} | ${licence.version} | ${licence.licence} | ${placeOf(scripts, licence)} |`,
  );
  const table = ['| package | version | licence | where |', '| --- | --- | --- | --- |', ...rows];
  return `${[head.trim(), table.join('\n'), ...licences.map(section)].join('\n\n')}\n`;
};
