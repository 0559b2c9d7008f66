import satori from 'satori';

/** An element as Satori takes it: text may be a child. */
export interface SatoriElement {
  readonly type: string;
  readonly key?: string | undefined;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly children?: string | readonly (string | SatoriElement)[];
  };
}

export interface SatoriSheet {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The first is the default; WOFF2 will do. Satori knows a font again by its buffer. */
  readonly fonts: readonly { readonly name: string; readonly data: ArrayBuffer }[];
}

/** What Satori makes of a tree, and what it says about it. */
export interface SatoriDrawing {
  readonly svg: string;
  readonly nodes: readonly SatoriNode[];
  /** Text for which no font was found. Asked only of a sheet with fonts. */
  readonly missing: readonly string[];
}

export interface SatoriNode {
  readonly key?: string | number | undefined;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The one door to Satori. Its errors pass as they are. */
export async function drawWithSatori(element: SatoriElement, { widthPx, heightPx, fonts }: SatoriSheet): Promise<SatoriDrawing> {
  const nodes: SatoriNode[] = [];
  const missing: string[] = [];
  const svg = await satori(element as never, {
    width: widthPx,
    height: heightPx,
    fonts: fonts.map(({ name, data }) => ({ name, data, weight: 400 })),
    onNodeDetected: ({ key, left, top, width, height }) => void nodes.push({ key, left, top, width, height }),
    ...(fonts.length > 0 && {
      loadAdditionalAsset: (_language: string, text: string) => {
        missing.push(text);
        return Promise.resolve([]);
      },
    }),
  });
  return { svg, nodes, missing };
}
