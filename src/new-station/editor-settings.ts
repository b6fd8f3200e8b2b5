import { contentTypes } from '../content/schema/content-types.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The registers, each with its JSON Schema in the installed program. */
const schemas = (program: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(contentTypes)
      .filter(([, { file }]) => file.endsWith('.yaml'))
      .map(([name, { file }]) => [
        `./node_modules/${program}/docs/schema/${name}.schema.json`,
        `content/${file}`,
      ]),
  );

/**
 * Settings of editors, by file name.
 *
 * @param program the name of the package
 */
export const editorSettings = (program: string): Readonly<Record<string, string>> => ({
  '.vscode/settings.json': json({
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.wordWrap': 'on',
    'yaml.schemas': schemas(program),
  }),
  '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
  '.editorconfig': `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
indent_style = space
indent_size = 2
`,
});
