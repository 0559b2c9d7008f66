import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { Foot } from '../foot/foot.js';
import { Headline } from '../headline/headline.js';
import { HelpBlock } from '../help-block/help-block.js';
import { HelpPair, isPair } from '../help-block/help-pair.js';
import { QUIET_SHARE } from '../qr-code/qr-code.js';

export interface DeterrenceHelpProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** Room between the sentence that reassures and the contacts. */
  readonly gapPx: number;
  readonly footGapPx: number;
  readonly showQr: boolean;
  /** How much larger the sentence that reassures is than beside a drawing. */
  readonly supportBy: number;
}

/** Where even the smallest letters leave no room, sentence and source give way; law, consequence and help never do. */
const TIGHTEST = 0.6;

/** What stands on the light: one sentence that lets somebody stop, the contacts, the foot. A crisis line beside help to stop is as urgent as it. */
export function DeterrenceHelp(props: DeterrenceHelpProps): ReactElement {
  const { view, widthPx, gapPx, footGapPx, showQr, supportBy } = props;
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const isWide = frame.shape === 'wide';
  const isAlone = supportBy > 1;
  const foot = (footPx: number) => (
    <Foot
      frame={frame}
      copy={copy}
      brand={brand}
      colour={look.colours.onLight}
      stacked={frame.shape !== 'poster' || footPx < widthPx}
      showSource={!isWide && frame.shape !== 'square' && frame.squeeze >= TIGHTEST}
      widthPx={footPx}
      style={{ marginTop: footGapPx }}
    />
  );
  // A wide sheet's light is narrow: the number there stays the larger of the two.
  const isTwo = isPair(copy) && !isWide;
  return (
    <Box style={{ flexDirection: 'column', flexGrow: 1, justifyContent: 'space-between', width: widthPx }}>
      {copy.support && (frame.squeeze >= TIGHTEST || (isWide && isAlone)) ? (
        <Headline
          look={look}
          slot="support"
          text={copy.support}
          colour={look.colours.onLight}
          maxPx={isWide ? scale.label * (isAlone ? 1.7 : 1) : scale.label * 1.5 * supportBy}
          minPx={Math.min(scale.body, scale.label)}
          maxLines={isWide && isAlone ? 3 : 2}
          heightPx={scale.label * 5 * supportBy}
          widthPx={widthPx}
          style={{ marginBottom: Math.max(gapPx, showQr ? scale.qr * QUIET_SHARE : 0) }}
        />
      ) : null}
      {isTwo ? (
        <>
          <HelpPair frame={frame} look={look} copy={copy} widthPx={widthPx} numberPx={scale.number} />
          {foot(widthPx)}
        </>
      ) : (
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} showQr={showQr} foot={foot} />
      )}
    </Box>
  );
}
