/** The package of a bare specifier: `@a/b/c` → `@a/b`, `react/jsx-runtime` → `react`; undefined for paths, built-ins and virtual modules. */
export function packageName(specifier) {
  if (specifier === undefined || /^[./]|^node:|^virtual:|^\0/.test(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
