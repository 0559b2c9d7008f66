import { spokenTag } from '@campaignkit/model';
import { type CSSProperties, type ReactElement, useMemo } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import { toSvgBlob } from '../export/export-picture.js';
import type { MadePiece } from '../make-piece.js';
import { useBlobUrl } from './use-blob-url.js';
import './tiles.css';

export interface PieceImageProps {
  readonly order: PieceOrder;
  /** Undefined while it is being made. */
  readonly made: MadePiece | undefined;
  readonly widthPx: number;
}

/** A piece among others: an image of its own, because the ids inside drawings would get in each other's way. */
export function PieceImage({ order, made, widthPx: width }: PieceImageProps): ReactElement {
  const url = useBlobUrl(useMemo(() => made && toSvgBlob(made.piece), [made]));
  const { widthPx, heightPx } = order.job.format;
  const style: CSSProperties = {
    width,
    aspectRatio: `${widthPx} / ${heightPx}`,
    backgroundColor: order.look.colours.field,
  };
  return url && made ? (
    <img className="tile-picture" src={url} alt={made.piece.alt} lang={spokenTag(order.job.target, made.copy.locale)} style={style} />
  ) : (
    <div className="tile-picture" style={style} aria-busy="true" />
  );
}
