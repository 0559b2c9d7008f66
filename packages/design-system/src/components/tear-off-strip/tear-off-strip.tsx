import type { Copy, Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';
import { type TabRow, tabRows } from './tab-rows.js';

export interface TearOffStripProps {
  readonly look: Look;
  readonly copy: Copy;
  readonly frame: Frame;
  readonly widthPx: number;
  /** Length of the words along a tab; they end above its lower edge. */
  readonly wordsPx: number;
  /** Whole length of a tab. */
  readonly heightPx: number;
}

/** Edge of a sheet that no word enters, and as much between the words of two tabs, in u. */
const CLEAR_U = 3.1;

type StripWords = Pick<TearOffStripProps, 'copy' | 'frame' | 'widthPx' | 'wordsPx'>;

/** Length of the words along a tab: as wanted, or longer where their smallest legible size needs it. */
export function tabLengthPx(copy: Copy, frame: Frame, wantedPx: number): number {
  return Math.max(wantedPx, ...tabRows(copy, frame, wantedPx).map(({ lengthPx }) => lengthPx));
}

/** How many tabs the strip holds: as many as leave every one its words and air around them, one at least. */
export function countTabs(strip: StripWords): number {
  return Math.max(1, Math.floor(strip.widthPx / thickPx(rowsFor(strip), strip.frame)));
}

/** A strip too narrow for one whole tab leaves out the page. */
function rowsFor({ copy, frame, widthPx, wordsPx }: StripWords): readonly TabRow[] {
  const rows = tabRows(copy, frame, wordsPx);
  return thickPx(rows, frame) <= widthPx ? rows : rows.filter(({ slot }) => slot !== 'page');
}

function thickPx(rows: readonly TabRow[], { u }: Frame): number {
  return rows.reduce((sum, row) => sum + row.thickPx + row.gapPx, 2 * CLEAR_U * u);
}

/**
 * Tabs side by side on the light, each with number and page of the first contact, turned to read along it: upwards where text runs from the
 * left, downwards where it runs from the right. The boxes of the tabs are named `tab-1`, `tab-2` … for whoever draws the cuts.
 */
export function TearOffStrip(props: TearOffStripProps): ReactElement {
  const { look, frame, widthPx, wordsPx, heightPx } = props;
  const tabs = countTabs(props);
  const rows = rowsFor(props);
  return (
    <Box name="tabs" style={{ flexDirection: 'row', width: widthPx, height: heightPx }}>
      {Array.from({ length: tabs }, (_, tab) => (
        <Box
          key={tab}
          name={`tab-${tab + 1}`}
          style={{
            flexDirection: 'row',
            justifyContent: 'center',
            alignItems: 'flex-end',
            width: widthPx / tabs,
            height: heightPx,
            paddingBottom: Math.max(CLEAR_U * frame.u, frame.safe.bottom + frame.u),
          }}
        >
          {rows.map((row) => (
            <Turned key={`${row.slot}-${row.part}`} row={row} tab={tab + 1} look={look} frame={frame} wordsPx={wordsPx} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

interface TurnedProps extends Pick<TearOffStripProps, 'look' | 'frame'> {
  readonly row: TabRow;
  /** From 1. */
  readonly tab: number;
  readonly wordsPx: number;
}

/** One row along the tab, in its middle. */
function Turned({ row, tab, look, frame, wordsPx }: TurnedProps): ReactElement {
  const isNumber = row.slot === 'number' || row.slot === 'contact';
  const name = row.slot === 'number' && tab === 1 ? row.slot : `${row.slot}-${tab}`;
  const isRound = look.voice === 'round';
  return (
    <Box style={{ flexDirection: 'column', justifyContent: 'center', width: row.thickPx, height: wordsPx, marginInlineStart: row.gapPx }}>
      <TextSlot
        slot={row.part === undefined ? name : `${name}-${row.part}`}
        text={row.text}
        role={isNumber ? 'head' : 'body'}
        voice={isNumber ? (isRound ? 'round' : 'straight') : 'text'}
        weight={isNumber ? (isRound ? 800 : 900) : row.weight}
        sizePx={row.sizePx}
        colour={look.colours.onLight}
        {...(isNumber ? { trackingEm: -0.02, wordSpacingEm: 0.06 } : {})}
        isLatin={row.isLatin}
        repeat={{ lengthPx: row.lengthPx, thickPx: row.thickPx, turn: frame.dir === 'rtl' ? 'right' : 'left' }}
      />
    </Box>
  );
}
