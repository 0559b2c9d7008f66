import type { Copy, Frame, LoadedBrand } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { LogoRow, logoRowWidthPx } from '../logo-row/logo-row.js';

export interface FootProps {
  readonly frame: Frame;
  readonly copy: Copy;
  readonly brand: LoadedBrand;
  readonly colour: string;
  /** Logos over the lines; else beside them, where the logos leave the lines half of the width. @default on every shape but the poster */
  readonly stacked?: boolean | undefined;
  /** None, one alone, or how many stand in one row before there are two. @default 1 on a tall or wide shape, else 3 */
  readonly mostLogos?: number | undefined;
  /** Where the source line has no room it stands in the alt text. @default on every shape but the wide one */
  readonly showSource?: boolean | undefined;
  readonly widthPx: number;
  readonly style?: CSSProperties;
}

/** Logo row, source line, version line. Nothing else lives here. */
export function Foot({
  frame,
  copy,
  brand,
  colour,
  stacked: wantsStack = frame.shape !== 'poster',
  mostLogos = frame.shape === 'tall' || frame.shape === 'wide' ? 1 : 3,
  showSource = frame.shape !== 'wide',
  widthPx,
  style,
}: FootProps): ReactElement {
  const scale = scaleFor(frame);
  const room = { heightPx: scale.logo, most: mostLogos, widthPx };
  const hasLogos = brand.logos.length > 0 && mostLogos > 0;
  const besidePx = widthPx - logoRowWidthPx(brand, room) - 4 * frame.u;
  const stacked = wantsStack || besidePx < widthPx / 2;
  const linesPx = stacked || !hasLogos ? widthPx : besidePx;
  return (
    <Box
      name="foot"
      style={{
        flexDirection: stacked ? 'column' : 'row',
        justifyContent: 'space-between',
        alignItems: stacked ? 'flex-start' : 'flex-end',
        width: widthPx,
        ...style,
      }}
    >
      {hasLogos ? <LogoRow brand={brand} {...room} colour={colour} style={stacked ? { marginBottom: scale.version * 0.9 } : {}} /> : null}
      <Box style={{ flexDirection: 'column', width: linesPx, alignItems: stacked || !hasLogos ? 'flex-start' : 'flex-end' }}>
        {copy.source && showSource ? (
          <SmallLine
            slot="source"
            text={copy.source}
            colour={colour}
            sizePx={scale.version}
            widthPx={linesPx}
            isLatin={false}
            align={stacked ? 'start' : 'end'}
          />
        ) : null}
        <SmallLine
          slot="version"
          text={versionSpans(copy)}
          colour={colour}
          sizePx={scale.version}
          widthPx={linesPx}
          isLatin
          align={stacked ? 'start' : 'end'}
        />
      </Box>
    </Box>
  );
}

interface SmallLineProps {
  readonly slot: string;
  readonly text: string | ReturnType<typeof versionSpans>;
  readonly colour: string;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly isLatin: boolean;
  readonly align: 'start' | 'end';
}

function SmallLine({ align, ...props }: SmallLineProps): ReactElement {
  return <TextSlot role="body" voice="text" weight={400} lineHeight={1.28} align={align} hug {...props} />;
}

/** A draft translation is said here, in words, in bold. Lines break only between the parts, after their dot. */
function versionSpans({ version, law, draftTranslation }: Copy) {
  const parts = [...(law?.check ? [`* ${isolate(law.check)}`] : []), ...version.split(' · ')].map(unbroken).join('\u00a0· ');
  return draftTranslation ? [{ text: `${parts}\u00a0· ` }, { text: isolate(unbroken(draftTranslation)), weight: 700 }] : [{ text: parts }];
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** The isolate keeps the words' own direction. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
