import { COLOUR_VISIONS, type LinearRgb, LUMINANCE, VISION_MODELS, type VisionModel } from '@campaignkit/design-system';

/** Id of the filter that shows a piece as this vision sees it. */
export function filterId(vision: string): string {
  return `vision-${vision}`;
}

/** SVG filters, one for each vision but the normal one, made of the same numbers as the measures of the looks. */
export function composeFilters(): string {
  const grey = `<filter id="${filterId('grey')}" color-interpolation-filters="linearRGB">${mix([LUMINANCE, LUMINANCE, LUMINANCE])}</filter>`;
  const dichromats = COLOUR_VISIONS.map(
    (vision) => `<filter id="${filterId(vision)}" color-interpolation-filters="linearRGB">${composeSteps(VISION_MODELS[vision])}</filter>`,
  );
  return `<svg width="0" height="0" aria-hidden="true" style="position:absolute">${grey}${dichromats.join('')}</svg>`;
}

/** Steep enough that a filter's 256 steps tell the two sides of the plane apart. */
const STEEPNESS = 12;

function composeSteps({ matrix, beyond }: VisionModel): string {
  if (!beyond) return mix(matrix);
  const [red, green, blue] = beyond.plane.map((part) => part * STEEPNESS);
  return [
    // Opaque on this side of the plane, clear beyond it.
    `<feColorMatrix in="SourceGraphic" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  ${red} ${green} ${blue} 0 0.502" result="side"/>`,
    '<feComponentTransfer in="side" result="near"><feFuncA type="discrete" tableValues="0 1"/></feComponentTransfer>',
    mix(matrix, 'near-colours'),
    mix(beyond.matrix, 'far-colours'),
    '<feComposite in="near-colours" in2="near" operator="in" result="near-part"/>',
    '<feMerge><feMergeNode in="far-colours"/><feMergeNode in="near-part"/></feMerge>',
  ].join('');
}

function mix(rows: readonly LinearRgb[], result = 'mixed'): string {
  const values = [...rows.map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join('  ');
  return `<feColorMatrix in="SourceGraphic" values="${values}" result="${result}"/>`;
}
