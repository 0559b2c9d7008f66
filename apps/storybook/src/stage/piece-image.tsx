import { spokenTag } from '@campaignkit/model';
import { type CSSProperties, type ReactElement, useEffect, useMemo } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import { toSvgBlob } from '../export-picture.js';
import type { MadePiece } from '../make-piece.js';

export interface PieceImageProps {
  readonly order: PieceOrder;
  /** Undefined while it is being made. */
  readonly made: MadePiece | undefined;
  /** Area in square pixels: pieces of all shapes look equally big. */
  readonly areaPx2: number;
}

/** A piece among others: an image of its own, because the ids inside drawings would get in each other's way. */
export function PieceImage({ order, made, areaPx2 }: PieceImageProps): ReactElement {
  const url = usePieceUrl(made);
  const { widthPx, heightPx } = order.job.format;
  const style: CSSProperties = {
    width: Math.round(Math.sqrt((areaPx2 * widthPx) / heightPx)),
    aspectRatio: `${widthPx} / ${heightPx}`,
    backgroundColor: order.look.colours.field,
  };
  return url && made ? (
    <img className="tile-picture" src={url} alt={made.piece.alt} lang={spokenTag(order.job.target, made.copy.locale)} style={style} />
  ) : (
    <div className="tile-picture" style={style} aria-busy="true" />
  );
}

function usePieceUrl(made: MadePiece | undefined): string | undefined {
  const url = useMemo(() => made && URL.createObjectURL(toSvgBlob(made.piece)), [made]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return url;
}
