import type { Format, Piece } from '@campaignkit/model';
import { type ReactElement, useState } from 'react';
import { downloadFile, fileNameOf, pixelsOf, toPngBlob, toSvgBlob } from '../export-picture.js';
import { describeFault } from '../report.js';

export interface DownloadButtonsProps {
  readonly piece: Piece | undefined;
  readonly format: Format;
}

/** The piece as a file, with its draft mark. */
export function DownloadButtons({ piece, format }: DownloadButtonsProps): ReactElement {
  const [fault, setFault] = useState('');
  const { widthPx, heightPx } = pixelsOf(format);
  const downloadPng = async (of: Piece) => {
    try {
      downloadFile(await toPngBlob(of, format), fileNameOf(of, 'png'));
      setFault('');
    } catch (error) {
      setFault(describeFault(error));
    }
  };
  return (
    <div className="choice" role="group" aria-label="Download">
      <button
        type="button"
        className="toggle"
        disabled={!piece}
        title="Download the drawing, for any size"
        onClick={() => piece && downloadFile(toSvgBlob(piece), fileNameOf(piece, 'svg'))}
      >
        <span className="toggle-sign" aria-hidden="true">
          ↓{' '}
        </span>
        SVG
      </button>
      <button
        type="button"
        className="toggle"
        disabled={!piece}
        title={`Download the picture, ${widthPx} × ${heightPx} pixels`}
        onClick={() => piece && void downloadPng(piece)}
      >
        <span className="toggle-sign" aria-hidden="true">
          ↓{' '}
        </span>
        PNG
      </button>
      <span className="stage-fault" role="status">
        {fault}
      </span>
    </div>
  );
}
