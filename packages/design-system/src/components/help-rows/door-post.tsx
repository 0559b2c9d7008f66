import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { mix } from '../../mix.js';
import { ArtSlot, type StartBox } from '../../slots.js';

export interface DoorPostProps {
  readonly look: Look;
  readonly unitPx: number;
  /** From the start edge of the sheet, and how broad. */
  readonly startPx: number;
  readonly widthPx: number;
  /** From the upper edge to the openings of the loudspeaker; the sheet leaves them out where the plates begin there. */
  readonly speakerPx: number;
}

/** How far what is not lit stands out from the post. */
const UNLIT = 0.42;
/** Of the post that a bell fills, and of the plate's height. */
const BROAD = 0.56;
const HIGH = 0.7;
/** Of the radius: the ring's line, and the button, which fills it: a small one is an eye. */
const RING = 0.15;
const BUTTON = 0.68;
/** Openings of the loudspeaker, in u: how many, how thick, how far from one to the next; and least room under them. */
const SPEAKER = { lines: 5, thickU: 1, stepU: 2.6, clearU: 5 } as const;

/**
 * The post beside a door, from the upper edge to the lower: a bell to each plate of `HelpRows`, the first one lit, and over them the
 * loudspeaker from which somebody answers.
 */
export function DoorPost(props: DoorPostProps): ReactElement {
  return (
    <ArtSlot
      slot="door-post"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={({ heightPx, box }) => {
        const plates: StartBox[] = [];
        for (let plate = box('plate-1'); plate; plate = box(`plate-${plates.length + 1}`)) plates.push(plate);
        return <Post {...props} heightPx={heightPx} plates={plates} />;
      }}
    />
  );
}

function Post({
  look: { colours },
  unitPx: u,
  startPx,
  widthPx,
  speakerPx,
  heightPx,
  plates,
}: DoorPostProps & { readonly heightPx: number; readonly plates: readonly StartBox[] }): ReactElement {
  const unlit = mix(colours.slab, colours.onSlab, UNLIT);
  const cx = startPx + widthPx / 2;
  const [thickPx, stepPx] = [SPEAKER.thickU * u, SPEAKER.stepU * u];
  const freePx = (plates[0]?.topPx ?? heightPx) - speakerPx - SPEAKER.clearU * u;
  const lines = Math.max(0, Math.min(SPEAKER.lines, Math.floor(freePx / stepPx) + 1));
  const half = widthPx * 0.22;
  return (
    <>
      <rect x={startPx} width={widthPx} height={heightPx} fill={colours.slab} />
      {lines < 3 ? null : (
        <path
          d={Array.from({ length: lines }, (_, line) => `M${cx - half} ${speakerPx + thickPx / 2 + line * stepPx}H${cx + half}`).join('')}
          stroke={unlit}
          strokeWidth={thickPx}
          strokeLinecap="round"
        />
      )}
      {plates.map((plate, index) => {
        const radius = Math.min(widthPx * BROAD, plate.heightPx * HIGH) / 2;
        const colour = index === 0 ? colours.light : unlit;
        const middle = { cx, cy: plate.topPx + plate.heightPx / 2 };
        return (
          <g key={plate.topPx}>
            <circle {...middle} r={radius * (1 - RING / 2)} fill="none" stroke={colour} strokeWidth={radius * RING} />
            <circle {...middle} r={radius * BUTTON} fill={colour} />
          </g>
        );
      })}
    </>
  );
}
