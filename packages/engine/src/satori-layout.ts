import { type Box, CampaignError } from '@campaignkit/model';
import { drawWithSatori, type SatoriElement } from './draw-with-satori.js';
import type { HostElement } from './host-element.js';

export interface Layout {
  readonly svg: string;
  /** Boxes of the elements that have a key. */
  readonly boxes: Readonly<Record<string, Box>>;
}

/** Deepest nesting that is handed to the layout engine: beyond about 480 it traps and spoils the process. */
const DEEPEST = 64;

/**
 * Lays out boxes. No text and no font ever reaches Satori: both are set by typography.
 * @throws {CampaignError} LAYOUT_FAILED
 */
export async function satoriLayout(element: HostElement, widthPx: number, heightPx: number): Promise<Layout> {
  refuseDeepNesting(element);
  try {
    const { svg, nodes } = await drawWithSatori(toSatori(element), { widthPx, heightPx, fonts: [] });
    const boxes: Record<string, Box> = {};
    for (const { key, left, top, width, height } of nodes) {
      if (typeof key === 'string') boxes[key] = { xPx: left, yPx: top, widthPx: width, heightPx: height };
    }
    return { svg, boxes };
  } catch (cause) {
    throw new CampaignError(
      'LAYOUT_FAILED',
      `Satori could not lay out the template: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        fix: 'Use only boxes, text slots and art slots with CSS that Satori supports.',
        cause,
      },
    );
  }
}

function refuseDeepNesting(element: HostElement): void {
  const path = deepestPath(element);
  if (path.length <= DEEPEST) return;
  const names = path.flatMap(({ key }) => key ?? []);
  const where = names.length > 0 ? `, deepest in "${names.join(' › ')}"` : '';
  throw new CampaignError('LAYOUT_FAILED', `The template nests elements ${path.length} deep${where}. Expected at most ${DEEPEST}.`, {
    fix: 'Flatten the template: let one box hold several, instead of one in another.',
  });
}

/** From the element to the first of those that lie deepest in it. Level by level: no tree is too deep for this. */
function deepestPath(element: HostElement): readonly HostElement[] {
  let paths: readonly (readonly HostElement[])[] = [[element]];
  for (;;) {
    const below = paths.flatMap((path) => path.at(-1)?.props.children.map((child) => [...path, child]) ?? []);
    if (below.length === 0) return paths[0] ?? [];
    paths = below;
  }
}

/** Satori reads `key` only where it is a string, and `children` as a list or nothing. */
function toSatori({ type, key, props }: HostElement): SatoriElement {
  const { children, ...rest } = props;
  return { type, key: key ?? undefined, props: children.length > 0 ? { ...rest, children: children.map(toSatori) } : rest };
}
