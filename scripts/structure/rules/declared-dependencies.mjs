import { isBuiltin } from 'node:module';
import { packageName } from '../package-name.mjs';

/** Every package that is imported is declared where it is imported, and every workspace that is declared is imported. */
export function declaredDependencies({ workspaces, manifest }) {
  return workspaces.flatMap((workspace) => [
    ...workspace.files.flatMap((file) => undeclared(workspace, file, manifest)),
    ...unused(workspace),
  ]);
}

function undeclared(workspace, file, root) {
  return file.imports.flatMap((found) => {
    const name = packageName(found.specifier);
    if (!name || isBuiltin(name) || name === workspace.name || isDeclared(workspace, file, name, found.isType, root)) return [];
    const section = file.isDevelopment || found.isType ? 'devDependencies' : 'dependencies';
    return {
      at: `${file.path}:${found.line}`,
      message: `imports ${name}, which ${workspace.folder}/package.json does not declare in ${section}: it works by the luck of hoisting.`,
      fix: `npm install ${section === 'dependencies' ? '' : '--save-dev '}${name} --workspace ${workspace.name}`,
    };
  });
}

function isDeclared({ manifest }, file, name, isType, root) {
  if (name in { ...manifest.dependencies, ...manifest.peerDependencies }) return true;
  const forDevelopment = { ...manifest.devDependencies, ...(file.isDevelopment ? root.devDependencies : {}) };
  if (file.isDevelopment && name in forDevelopment) return true;
  return isType && (name in forDevelopment || typesOf(name) in forDevelopment);
}

function typesOf(name) {
  return `@types/${name.replace(/^@(.+)\/(.+)$/, '$1__$2')}`;
}

function unused(workspace) {
  const { dependencies = {}, devDependencies = {} } = workspace.manifest;
  const importsOf = (files) => new Set(files.flatMap((file) => file.imports.map(({ specifier }) => packageName(specifier))));
  const shipped = importsOf(workspace.files.filter((file) => !file.isDevelopment));
  const all = importsOf(workspace.files);
  const isOurs = (name) => name.startsWith('@campaignkit/');
  return [
    ...Object.keys(dependencies).filter((name) => isOurs(name) && !shipped.has(name) && !isShownApp(workspace, name, all)),
    ...Object.keys(devDependencies).filter((name) => isOurs(name) && !all.has(name)),
  ].map((name) => ({
    at: `${workspace.folder}/package.json`,
    message: `declares ${name}, and no file that ships imports it.`,
    fix: `npm uninstall ${name} --workspace ${workspace.name}`,
  }));
}

// The Storybook has no code that ships: everything it has stands in .storybook/ or in stories.
function isShownApp(workspace, name, all) {
  return workspace.folder === 'apps/storybook' && all.has(name);
}
