const DRAWERS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib'];

/** A folder name is a promise: a drawer for anything promises nothing. */
export function folderNames({ workspaces, scripts, folders }) {
  const files = [...workspaces.flatMap((workspace) => workspace.files), ...scripts].map((file) => file.path);
  return [...folders.filter((folder) => isDrawer(folder)), ...files.filter((file) => isDrawer(file.replace(/\.[^/]+$/, '')))].map((at) => ({
    at,
    message: `is a drawer: the name does not say what is inside (${DRAWERS.join(', ')} are not allowed).`,
    fix: 'Name it after what it holds, and move what does not fit to where it is used.',
  }));
}

function isDrawer(where) {
  return DRAWERS.includes(where.slice(where.lastIndexOf('/') + 1));
}
