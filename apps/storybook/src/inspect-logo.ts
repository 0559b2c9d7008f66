import { CampaignError } from '@campaignkit/model';

const LONGEST_RATIO = 16;

/** Alpha that counts as drawn, and as solid. */
const [DRAWN, SOLID] = [8, 240];

/** A picture as its browser gives it. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/** The drawn part of a picture. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds the drawn part of a logo, and refuses what would come out as a blot: a mask keeps the shape alone. The command line refuses the same.
 * @throws {CampaignError} IMAGE_INVALID with what is wrong and how to export it instead.
 */
export function inspectLogo(picture: Pixels, name: string): Bounds {
  const bounds = boundsOf(picture);
  if (!bounds) throw refuseLogo(name, 'shows nothing', 'Export it again, with its shapes visible.');
  if (bounds.width > LONGEST_RATIO * bounds.height || bounds.height > LONGEST_RATIO * bounds.width) {
    throw refuseLogo(name, 'is too long and thin', `Use the version whose longer side is at most ${LONGEST_RATIO} times the other.`);
  }
  const luminances = solidLuminances(picture, bounds);
  if (luminances.length > 0.98 * bounds.width * bounds.height) {
    throw refuseLogo(name, 'has no clear ground', 'Export it as PNG or SVG with a clear (transparent) ground, in one colour.');
  }
  const at = (share: number) => luminances[Math.floor(share * (luminances.length - 1))] ?? 0;
  if (at(0.97) - at(0.03) > 64) {
    throw refuseLogo(
      name,
      'has more than one colour',
      'Ask the partner for the version in one colour, with the light parts cut out instead of white.',
    );
  }
  return bounds;
}

function boundsOf({ data, width, height }: Pixels): Bounds | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < DRAWN) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Luminance of every solid pixel, from dark to light. */
function solidLuminances({ data, width }: Pixels, bounds: Bounds): number[] {
  const luminances: number[] = [];
  for (let y = bounds.top; y < bounds.top + bounds.height; y++) {
    for (let x = bounds.left; x < bounds.left + bounds.width; x++) {
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) >= SOLID)
        luminances.push(0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0));
    }
  }
  return luminances.sort((a, b) => a - b);
}

export function refuseLogo(name: string, what: string, fix: string, cause?: unknown): CampaignError {
  return new CampaignError('IMAGE_INVALID', `The logo "${name}" ${what}.`, { fix, context: { name }, cause });
}
