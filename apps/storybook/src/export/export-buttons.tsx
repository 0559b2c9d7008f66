import { type ReactElement, useState } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import type { MadePiece } from '../make-piece.js';
import { describeFault } from '../report.js';
import { composeCommand } from './compose-command.js';
import { downloadFile, fileNameOf, pixelsOf } from './export-picture.js';
import { EXPORT_TYPES, type ExportType, type FileMaker } from './file-maker.js';
import './export-buttons.css';

export interface ExportButtonsProps {
  readonly order: PieceOrder;
  /** Undefined until it is made; then its files can be made, too. */
  readonly made: MadePiece | undefined;
  readonly make: (order: PieceOrder) => Promise<MadePiece>;
  readonly fileMaker: FileMaker;
  readonly today: string;
}

/** The piece as a file, always with its draft mark, and the command that makes the same. */
export function ExportButtons({ order, made, make, fileMaker, today }: ExportButtonsProps): ReactElement {
  const [word, say] = useState('');
  const download = async (type: ExportType) => {
    try {
      const marked = await make({ ...order, isUnmarked: false });
      downloadFile(await fileMaker.make(marked, type), fileNameOf(marked, type));
      say('');
    } catch (error) {
      say(describeFault(error));
    }
  };
  const { line, missing } = composeCommand(order, today);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line);
      say(['Copied.', ...(missing.length > 0 ? ['Not in the command:', ...missing] : [])].join(' '));
    } catch {
      // Browsers allow it only on https and localhost.
      say(line);
    }
  };
  return (
    <>
      <div className="choice" role="group" aria-label="Export">
        {EXPORT_TYPES.map((type) => (
          <button
            key={type}
            type="button"
            className="toggle"
            disabled={!made}
            title={hintOf(type, fileMaker, order)}
            onClick={() => void download(type)}
          >
            <span className="toggle-sign" aria-hidden="true">
              ↓{' '}
            </span>
            {type.toUpperCase()}
            {type === 'png' && fileMaker.by === 'browser' ? <small> by this browser</small> : null}
          </button>
        ))}
        <button type="button" className="toggle" title={line} onClick={() => void copy()}>
          Copy command
        </button>
      </div>
      <p className="export-word" role="status">
        {word}
      </p>
    </>
  );
}

function hintOf(type: ExportType, { by }: FileMaker, { job: { format }, isUnmarked }: PieceOrder): string {
  const { widthPx, heightPx } = pixelsOf(format);
  const what = type === 'svg' ? 'The drawing, for any size' : `The picture, ${widthPx} × ${heightPx} pixels`;
  const whose =
    by === 'output' ? 'the same bytes as the command line makes' : 'as this browser makes it; the command line makes the same at any size';
  return [`${what}, ${whose}.`, ...(isUnmarked ? ['With its draft mark.'] : [])].join(' ');
}
