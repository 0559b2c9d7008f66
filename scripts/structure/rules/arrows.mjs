import { packageName } from '../package-name.mjs';

const SCOPE = '@campaignkit/';

/** Which workspace may import which. The same drawing stands in AGENTS.md. */
const ARROWS = {
  model: [],
  knowledge: ['model'],
  messages: ['model'],
  typography: ['model'],
  'design-system': ['model'],
  lint: ['model', 'messages', 'knowledge'],
  engine: ['model', 'messages', 'typography', 'design-system'],
  output: ['model'],
  templates: ['model', 'design-system'],
  storybook: ['model', 'engine', 'lint', 'messages', 'knowledge', 'typography', 'design-system', 'templates'],
  cli: ['model', 'knowledge', 'messages', 'typography', 'design-system', 'lint', 'engine', 'output', 'templates'],
};

/** A workspace imports only the workspaces it has an arrow to. Tests may also import what their package declares for development. */
export function arrows({ workspaces }) {
  return workspaces.flatMap((workspace) => {
    const allowed = ARROWS[short(workspace.name)];
    return allowed ? workspace.files.flatMap((file) => problemsOf(workspace, file, allowed)) : [noArrows(workspace)];
  });
}

function problemsOf(workspace, file, allowed) {
  return file.imports.flatMap(({ specifier, line }) => {
    const name = packageName(specifier);
    if (!name?.startsWith(SCOPE) || isAllowed(workspace, file, name, allowed)) return [];
    return {
      at: `${file.path}:${line}`,
      message: `${short(workspace.name)} imports ${short(name)}, and there is no arrow ${short(workspace.name)} → ${short(name)}. It may import ${list(allowed)}.`,
      fix: `Take what you need as an argument from the app, or move the code to the package that may know both.`,
    };
  });
}

function isAllowed(workspace, file, name, allowed) {
  if (allowed.includes(short(name)) || name === workspace.name) return true;
  if (file.path.startsWith('apps/storybook/.storybook/') && short(name) === 'output') return true; // its dev server runs in Node
  return file.isDevelopment && name in (workspace.manifest.devDependencies ?? {});
}

function noArrows(workspace) {
  return {
    at: `${workspace.folder}/package.json`,
    message: `${workspace.name} has no arrows: nothing says what it may import.`,
    fix: 'Add it to ARROWS in scripts/structure/rules/arrows.mjs and to the drawing in AGENTS.md, or put the code into a package that exists.',
  };
}

function short(name) {
  return name.startsWith(SCOPE) ? name.slice(SCOPE.length) : name;
}

function list(names) {
  return names.length > 0 ? names.join(', ') : 'no other workspace';
}
