import { type LoadedBrand, LOGO_ROLES } from '@campaignkit/model';

/** Widths to heights of marks as they come: round, a word, two lines, a long name, a tall crest. */
const PROPORTIONS = [1, 4, 2.5, 7, 0.7];
const HEIGHT_PX = 60;

/** A brand with so many solid logos and nothing else of its own: the pictures of real ones are decoded by output. */
export function brandWithPartners(partners: number): LoadedBrand {
  const logos = Array.from({ length: partners }, (_, index) => {
    const widthPx = Math.round(HEIGHT_PX * (PROPORTIONS[index % PROPORTIONS.length] ?? 1));
    const alpha = Buffer.alloc(widthPx * HEIGHT_PX, 255).toString('base64');
    return {
      name: `Partner ${index + 1}`,
      role: LOGO_ROLES[index % LOGO_ROLES.length] ?? 'publisher',
      widthPx,
      heightPx: HEIGHT_PX,
      alpha,
    };
  });
  return { id: 'partners', name: 'Partners', fictional: true, colours: {}, logos };
}
