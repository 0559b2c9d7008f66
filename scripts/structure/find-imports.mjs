import { parseSync, Visitor } from 'oxc-parser';

/**
 * Every import of a source text, in whatever form: static, dynamic, re-exported, or of a type.
 * `specifier` is undefined where it is computed, because then nobody can say what is imported.
 * @returns {{ specifier: string | undefined, line: number, isType: boolean, isExportAll: boolean }[]}
 */
export function findImports(fileName, text) {
  const { program } = parseSync(fileName, text);
  const imports = [];
  const add = (node, source, { isType = false, isExportAll = false } = {}) => {
    const specifier = typeof source?.value === 'string' ? source.value : undefined;
    imports.push({ specifier, line: lineAt(text, node.start), isType, isExportAll });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, { isType: node.importKind === 'type' || hasOnlyTypes(node.specifiers) }),
    ExportNamedDeclaration: (node) =>
      node.source && add(node, node.source, { isType: node.exportKind === 'type' || hasOnlyTypes(node.specifiers) }),
    ExportAllDeclaration: (node) => add(node, node.source, { isType: node.exportKind === 'type', isExportAll: node.exported === null }),
    ImportExpression: (node) => add(node, node.source),
    TSImportType: (node) => add(node, node.source, { isType: true }),
    TSExternalModuleReference: (node) => add(node, node.expression),
  }).visit(program);
  return imports;
}

function hasOnlyTypes(specifiers) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type');
}

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
