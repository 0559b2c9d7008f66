import { BodyText, Box, Headline, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface QuietWordsProps extends Pick<PieceView, 'copy' | 'frame' | 'look'> {
  readonly widthPx: number;
  readonly showTips: boolean;
}

/** What reassures, then what one may do: sentences without numbers, because nothing has to be done in order. */
export function QuietWords({ copy, frame, look, widthPx, showTips }: QuietWordsProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { ink } = look.colours;
  const tips = showTips ? copy.tips.filter((tip) => !isSame(tip, copy.support)) : [];
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      {copy.support === null ? null : (
        <Headline
          look={look}
          slot="support"
          text={copy.support}
          colour={ink}
          maxPx={scale.label * 1.45}
          minPx={scale.body}
          maxLines={3}
          heightPx={scale.label * 8}
          widthPx={widthPx}
        />
      )}
      {tips.map((tip, index) => (
        <BodyText
          key={tip}
          slot={`tip-${index + 1}`}
          text={tip}
          colour={ink}
          sizePx={scale.tip}
          widthPx={widthPx}
          lineHeight={1.3}
          balance
          style={{ marginTop: (index === 0 ? 2.6 : 1.2) * u * squeeze }}
        />
      ))}
    </Box>
  );
}

/** The same sentence, with or without its full stop. */
function isSame(tip: string, support: string | null): boolean {
  const plain = (text: string) => text.replace(/[\s.。।۔]+$/u, '').toLowerCase();
  return support !== null && plain(tip) === plain(support);
}
