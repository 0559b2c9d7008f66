/** An element of an SVG that this toolkit drew. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** The elements of an SVG as Satori, React and typography write it: attributes in double quotes, no comments. Text content is left out. */
export function parseSvg(svg: string): SvgNode {
  const root = { name: '', attributes: {}, children: [] as SvgNode[] };
  const open = [root];
  for (const [, isEnd, name = '', attributes = '', isEmpty] of svg.matchAll(TAG)) {
    if (isEnd) {
      if (open.length > 1) open.pop();
      continue;
    }
    const node = {
      name,
      attributes: Object.fromEntries(Array.from(attributes.matchAll(ATTRIBUTE), ([, key, value]) => [key, value])) as Record<
        string,
        string
      >,
      children: [] as SvgNode[],
    };
    open.at(-1)?.children.push(node);
    if (!isEmpty) open.push(node);
  }
  return root;
}

/** Every element that has an id, by it. */
export function nodesById(root: SvgNode): ReadonlyMap<string, SvgNode> {
  const found = new Map<string, SvgNode>();
  const visit = (node: SvgNode): void => {
    const id = node.attributes['id'];
    if (id !== undefined) found.set(id, node);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
