// Checks the walls of the monorepo: who imports whom, what is declared, where libraries enter, names, lengths, and that designs mirror.
// Cycles between files are oxlint's part (import/no-cycle in .oxlintrc.json).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';
import { readProject } from './structure/read-project.mjs';
import { arrows } from './structure/rules/arrows.mjs';
import { declaredDependencies } from './structure/rules/declared-dependencies.mjs';
import { fileLength } from './structure/rules/file-length.mjs';
import { folderNames } from './structure/rules/folder-names.mjs';
import { insidePackage } from './structure/rules/inside-package.mjs';
import { knownImports } from './structure/rules/known-imports.mjs';
import { listedExports } from './structure/rules/listed-exports.mjs';
import { lockfileAgrees } from './structure/rules/lockfile-agrees.mjs';
import { runsAnywhere } from './structure/rules/runs-anywhere.mjs';
import { startAndEnd } from './structure/rules/start-and-end.mjs';
import { wrappedLibraries } from './structure/rules/wrapped-libraries.mjs';

const RULES = {
  arrows,
  'declared-dependencies': declaredDependencies,
  'file-length': fileLength,
  'folder-names': folderNames,
  'inside-package': insidePackage,
  'known-imports': knownImports,
  'listed-exports': listedExports,
  'lockfile-agrees': lockfileAgrees,
  'runs-anywhere': runsAnywhere,
  'start-and-end': startAndEnd,
  'wrapped-libraries': wrappedLibraries,
};

/** Everything that is wrong with the structure of the project at `folder`; a warning does not fail the check. */
export function checkStructure(folder) {
  const project = readProject(folder);
  return Object.entries(RULES).flatMap(([rule, check]) => check(project).map((problem) => ({ rule, severity: 'error', ...problem })));
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  const problems = checkStructure(root);
  for (const { rule, severity, at, message, fix } of problems) console.error(`${severity}  ${at} ${message}  (${rule})\n  Fix: ${fix}`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) console.error(`${errors} of the structure's rules are broken.`);
  process.exitCode = errors > 0 ? 1 : 0;
}
