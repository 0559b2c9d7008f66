import { CampaignError } from '@campaignkit/model';

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<svg\b([^>]*)>/;

/** The root element of an SVG, split so that attributes can be replaced. */
export interface SvgRoot {
  /** Attributes that say neither size nor language nor role. */
  readonly attributes: string;
  readonly viewBox: string;
  /** Everything after the opening tag. */
  readonly rest: string;
}

/** @throws {CampaignError} ARTIFACT_FAILED when there is no root element or no size. */
export function splitSvgRoot(svg: string, pieceId: string): SvgRoot {
  const match = ROOT.exec(svg);
  const attributes = match?.[1] ?? '';
  const [width, height] = [attributeOf(attributes, 'width'), attributeOf(attributes, 'height')];
  const viewBox = attributeOf(attributes, 'viewBox') ?? (isLength(width) && isLength(height) ? `0 0 ${width} ${height}` : undefined);
  if (!match || viewBox === undefined) {
    throw new CampaignError(
      'ARTIFACT_FAILED',
      `The drawing of ${pieceId} is not an SVG with a size. Expected <svg viewBox="…">, received "${svg.slice(0, 60)}".`,
      {
        fix: 'Report it as a fault of the toolkit, with the template and the target.',
      },
    );
  }
  return {
    attributes: without(attributes, ['width', 'height', 'viewBox', 'preserveAspectRatio', 'role', 'xml:lang']),
    viewBox,
    rest: svg.slice(match[0].length),
  };
}

/** The same drawing at a size in pixels: shapes are drawn at that size, not enlarged afterwards. */
export function resizeSvg(svg: string, size: { readonly widthPx: number; readonly heightPx: number }, pieceId: string): string {
  const root = splitSvgRoot(svg, pieceId);
  // "none": rounding to whole pixels changes the proportion a little, and would leave a hairline on one side.
  return `<svg width="${size.widthPx}" height="${size.heightPx}" viewBox="${root.viewBox}" preserveAspectRatio="none"${root.attributes}>${root.rest}`;
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function without(attributes: string, names: readonly string[]): string {
  return attributes.replace(new RegExp(`\\s(?:${names.join('|')})="[^"]*"`, 'g'), '');
}

function isLength(value: string | undefined): value is string {
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value);
}
