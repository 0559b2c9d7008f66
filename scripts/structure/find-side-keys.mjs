import { parseSync, Visitor } from 'oxc-parser';

/** `left`, `marginRight`, `borderTopLeftRadius`: style keys of one fixed side. */
const SIDE = /^(?:left|right|(?:margin|padding)(?:Left|Right)|border(?:Top|Bottom)?(?:Left|Right)(?:Width|Style|Color|Radius)?)$/;

/**
 * Every key of an object literal that names the left or the right side, as styles do. Names in types and in patterns are none.
 * @returns {{ key: string, line: number }[]}
 */
export function findSideKeys(fileName, text) {
  if (!/left|right/i.test(text)) return [];
  const found = [];
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const { type, computed, key } of properties) {
        const name = type === 'Property' && !computed ? (key.name ?? key.value) : undefined;
        if (SIDE.test(name)) found.push({ key: name, line: text.slice(0, key.start).split('\n').length });
      }
    },
  }).visit(parseSync(fileName, text).program);
  return found;
}
