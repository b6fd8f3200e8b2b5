import { relative } from 'node:path';
import { importBreach } from '../../src/architecture.ts';

/** As much of an import of the syntax tree as the rule reads. */
interface Import {
  readonly source?: { readonly value: unknown } | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
}

interface RuleContext {
  readonly cwd: string;
  readonly filename: string;
  readonly report: (breach: { readonly node: Import; readonly message: string }) => void;
}

/** The import rules of `src/architecture.ts`, told by the linter at the import itself. */
const importRules = {
  create: ({ cwd, filename, report }: RuleContext) => {
    const file = relative(cwd, filename).replaceAll('\\', '/');
    const check = (node: Import): void => {
      if (typeof node.source?.value !== 'string') return;
      const isTypeOnly = (node.importKind ?? node.exportKind) === 'type';
      const message = importBreach(file, node.source.value, isTypeOnly);
      if (message !== undefined) report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** A plugin of oxlint, which takes the form of ESLint's: a default export. */
export default { meta: { name: 'project' }, rules: { 'import-rules': importRules } };
