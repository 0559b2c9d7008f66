const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** The lockfile knows every package.json as it is: otherwise `npm ci` fails, and only on other people's machines. */
export function lockfileAgrees({ workspaces, manifest, lockfile }) {
  if (!lockfile) return [{ at: 'package-lock.json', message: 'is missing.', fix: 'git checkout -- package-lock.json, or npm install' }];
  return [{ folder: '', manifest }, ...workspaces].flatMap((workspace) => {
    const locked = lockfile.packages[workspace.folder] ?? {};
    return SECTIONS.filter((section) => !isSame(workspace.manifest[section], locked[section])).map((section) => ({
      at: `${workspace.folder ? `${workspace.folder}/` : ''}package.json`,
      message: `says other ${section} than package-lock.json, so npm ci refuses to install.`,
      fix: 'npm install, then commit package-lock.json.',
    }));
  });
}

function isSame(wanted = {}, locked = {}) {
  const names = Object.keys({ ...wanted, ...locked });
  return names.every((name) => wanted[name] === locked[name]);
}
