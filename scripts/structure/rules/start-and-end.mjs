const DESIGNS = /^(?:templates\/[^/]+|packages\/design-system\/src\/components\/[^/]+)\/[^/]+\.tsx?$/;

/** Files that mean left and right, each with the reason. */
const MEANT = {
  'packages/design-system/src/components/draft-mark/draft-mark.tsx':
    'The print goes round all four edges and is turned the same way in every script: nothing of it mirrors.',
};

/** A sheet mirrors by itself where its script runs from right to left, but only what is measured from start and end. */
export function startAndEnd({ workspaces }) {
  return workspaces
    .flatMap(({ files }) => files)
    .filter((file) => DESIGNS.test(file.path) && !file.isDevelopment)
    .flatMap((file) => problemsOf(file));
}

function problemsOf({ path, sideKeys }) {
  if (!Object.hasOwn(MEANT, path)) {
    return sideKeys.map(({ key, line }) => ({
      at: `${path}:${line}`,
      message: `has the style "${key}", which stays on its side in Arabic, Hebrew or Urdu. Expected "${logicalKey(key)}".`,
      fix: `Write "${logicalKey(key)}": the start is on the left in English and on the right in Arabic. What must not mirror goes into MEANT in scripts/structure/rules/start-and-end.mjs, with the reason.`,
    }));
  }
  if (sideKeys.length > 0) return [];
  return [
    {
      at: path,
      message: 'may name left and right, and has no such style any more.',
      fix: 'Take it out of MEANT in scripts/structure/rules/start-and-end.mjs.',
    },
  ];
}

/** `left` → `insetInlineStart`, `marginRight` → `marginInlineEnd`, `borderTopLeftRadius` → `borderStartStartRadius`. */
function logicalKey(key) {
  const side = /left/i.test(key) ? 'Start' : 'End';
  if (/^(?:left|right)$/.test(key)) return `insetInline${side}`;
  const corner = /^border(Top|Bottom)(?:Left|Right)Radius$/.exec(key)?.[1];
  if (corner) return `border${corner === 'Top' ? 'Start' : 'End'}${side}Radius`;
  return key.replace(/Left|Right/, `Inline${side}`);
}
