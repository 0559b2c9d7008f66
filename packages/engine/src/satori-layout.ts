import { type Box, CampaignError } from '@campaignkit/model';
import satori from 'satori';
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
  if (depthOf(element) > DEEPEST) {
    throw new CampaignError('LAYOUT_FAILED', `The template nests elements ${depthOf(element)} deep. Expected at most ${DEEPEST}.`, {
      fix: 'Flatten the template.',
    });
  }
  const boxes: Record<string, Box> = {};
  try {
    const svg = await satori(toSatori(element) as never, {
      width: widthPx,
      height: heightPx,
      fonts: [],
      onNodeDetected: ({ key, left, top, width, height }: { key?: unknown; left: number; top: number; width: number; height: number }) => {
        if (typeof key === 'string') boxes[key] = { xPx: left, yPx: top, widthPx: width, heightPx: height };
      },
    });
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

/** Satori reads `key` only where it is a string, and `children` as a list or nothing. */
function toSatori({ type, key, props }: HostElement): unknown {
  const { children, ...rest } = props;
  return { type, key: key ?? undefined, props: children.length > 0 ? { ...rest, children: children.map(toSatori) } : rest };
}

function depthOf(element: HostElement): number {
  return 1 + Math.max(0, ...element.props.children.map(depthOf));
}
