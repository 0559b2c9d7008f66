import type { Copy, HelpEntry } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { BigLine } from './big-line.js';
import type { HelpPartProps } from './help-block.js';
import { LabelRow } from './label-row.js';

/** Room between the two columns in u: that of the law text above them. */
const GUTTER_U = 4;

/** Contacts that somebody needs as soon as the first one. */
const URGENT: ReadonlySet<HelpEntry['placeholder']> = new Set(['crisisLine', 'reportHotline', 'offenderHelp', 'teenOffenderHelp']);

/** Whether two contacts stand as a pair: equally urgent, and each a number or a page. Words that stand in for a record need the whole width. */
export function isPair({ help }: Pick<Copy, 'help'>): boolean {
  const [, second, third] = help;
  return (
    second !== undefined && third === undefined && URGENT.has(second.placeholder) && help.every(({ headline }) => headline.kind !== 'words')
  );
}

export type HelpPairProps = HelpPartProps & {
  /** Largest size of both numbers. */
  readonly numberPx: number;
};

/** Two contacts that are equally urgent, in one size, on the two columns of the law text. */
export function HelpPair({ frame, look, copy, widthPx, numberPx }: HelpPairProps): ReactElement {
  const { u, squeeze } = frame;
  const scale = scaleFor(frame);
  const columnPx = (widthPx - GUTTER_U * u) / 2;
  const line = { look, copy, widthPx: columnPx, maxPx: numberPx, minPx: scale.numberSmallest, isRoomy: false, group: 'pair' };
  const [first, second] = copy.help;
  const row = (alignItems: 'flex-start' | 'flex-end') =>
    ({ flexDirection: 'row', justifyContent: 'space-between', alignItems, width: widthPx }) as const;
  if (!second) return <BigLine {...line} />;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      <Box name="help-column" style={{ flexDirection: 'column', width: widthPx }}>
        <Box style={row('flex-end')}>
          <Box style={{ width: columnPx }}>
            <LabelRow frame={frame} look={look} copy={copy} widthPx={columnPx} />
          </Box>
          <TextSlot
            slot="label-2"
            text={second.label}
            role="body"
            voice="text"
            weight={600}
            sizePx={scale.label}
            fit={{ minPx: scale.label * 0.84, maxLines: 2, heightPx: scale.label * 4 }}
            colour={look.colours.onLight}
            widthPx={columnPx}
            lineHeight={1.25}
          />
        </Box>
        <Box style={{ ...row('flex-end'), marginTop: (1.1 + 0.6 * squeeze) * u }}>
          <Box style={{ width: columnPx }}>
            <BigLine {...line} />
          </Box>
          <Box style={{ width: columnPx }}>
            <BigLine {...line} other={{ entry: second, name: 'contact-2' }} />
          </Box>
        </Box>
      </Box>
      <Box style={{ ...row('flex-start'), marginTop: 1.4 * u }}>
        <Page slot="page" entry={first} frame={frame} look={look} widthPx={columnPx} />
        <Page slot="page-2" entry={second} frame={frame} look={look} widthPx={columnPx} />
      </Box>
    </Box>
  );
}

type PageProps = Omit<HelpPartProps, 'copy'> & { readonly slot: string; readonly entry: HelpEntry };

/** Page and claims on their own lines. */
function Page({ slot, entry: { headline, address, note }, frame, look, widthPx }: PageProps): ReactElement {
  const { note: sizePx, version } = scaleFor(frame);
  const text = [headline.kind === 'address' ? null : address, note === '' ? null : note].filter((part) => part !== null).join('\n');
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, minHeight: 1 }}>
      {text === '' ? null : (
        <TextSlot
          slot={slot}
          text={text}
          role="body"
          voice="text"
          weight={600}
          sizePx={sizePx}
          fit={{ minPx: Math.min(sizePx, version * 1.15), maxLines: 4, heightPx: sizePx * 5.4 }}
          colour={look.colours.onLight}
          widthPx={widthPx}
          lineHeight={1.3}
        />
      )}
    </Box>
  );
}
