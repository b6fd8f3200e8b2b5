import { relative } from 'node:path';
import { importBreach, importMetaBreach } from '../../src/import-rules.ts';

/** `import.meta`, and `new.target`, which has the same node type. */
interface MetaProperty {
  readonly meta: { readonly name: string };
}

/** The fields of an import node that the rule reads. */
interface Import {
  readonly source?: { readonly value: unknown } | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
}

interface RuleContext {
  readonly cwd: string;
  readonly filename: string;
  readonly report: (breach: {
    readonly node: Import | MetaProperty;
    readonly message: string;
  }) => void;
}

/** The import rules of `src/architecture.ts`, reported by the linter at the import itself. */
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
      MetaProperty: (node: MetaProperty): void => {
        const message = node.meta.name === 'import' ? importMetaBreach(file) : undefined;
        if (message !== undefined) report({ node, message });
      },
    };
  },
};

/** A plugin of oxlint, in the form of ESLint's: a default export. */
export default { meta: { name: 'project' }, rules: { 'import-rules': importRules } };
