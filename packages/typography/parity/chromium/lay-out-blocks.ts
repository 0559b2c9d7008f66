/** A block as the page is asked to set it. */
export interface PageBlock {
  /** Prepared copy. */
  readonly text: string;
  /** Web and e-mail addresses in it. */
  readonly addresses: readonly { readonly start: number; readonly end: number }[];
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly widthPx: number;
}

/** Where a block stands on the page, and its lines. */
export interface PageResult {
  readonly lines: readonly string[];
  readonly leftPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly lineHeightPx: number;
  /** First baseline below the block's top. */
  readonly baselinePx: number;
}

export interface PageRequest {
  readonly blocks: readonly PageBlock[];
  readonly padPx: number;
}

/** Runs in the page: sets blocks under each other and reads their lines. Everything that it uses stands inside it. */
export async function layOutBlocks({ blocks, padPx }: PageRequest): Promise<{ results: PageResult[]; heightPx: number }> {
  const AFTER_DELIMITER = /(?<=[/.\-?&=])(?=[^/])/g;
  const ZERO_WIDTH_SPACE = '\u200b';
  const WORD_JOINER = '\u2060';
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

  const styled = ({ fontSizePx, fontWeight, widthPx }: PageBlock, text: string) => {
    const element = document.createElement('div');
    element.className = `block w${fontWeight}`;
    element.style.fontSize = `${fontSizePx}px`;
    element.style.width = `${widthPx}px`;
    element.textContent = text;
    return element;
  };
  const cellOf = (element: HTMLElement) => {
    const cell = document.createElement('div');
    cell.style.padding = `${padPx}px`;
    cell.append(element);
    return cell;
  };
  // An address breaks only when it is wider than the line, and then after its delimiters: no browser has this rule.
  const withAddressBreaks = (block: PageBlock, areTooWide: readonly boolean[]) => {
    let text = '';
    let from = 0;
    block.addresses.forEach(({ start, end }, index) => {
      const address = block.text.slice(start, end);
      const broken = address.replaceAll(WORD_JOINER, '').replace(AFTER_DELIMITER, ZERO_WIDTH_SPACE);
      text += block.text.slice(from, start) + (areTooWide[index] === true ? broken : address);
      from = end;
    });
    return text + block.text.slice(from);
  };
  const linesOf = (element: HTMLElement, lineHeightPx: number) => {
    const node = element.firstChild;
    const lines: string[] = [];
    if (!(node instanceof Text)) return lines;
    const { top } = element.getBoundingClientRect();
    const range = document.createRange();
    let current = 0;
    for (const { segment, index } of graphemes.segment(node.data)) {
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (box) current = Math.floor(((box.top + box.bottom) / 2 - top) / lineHeightPx);
      while (lines.length <= current) lines.push('');
      lines[current] += segment;
    }
    return lines;
  };

  const addresses = blocks.flatMap((block) =>
    block.addresses.map(({ start, end }) => {
      const element = styled(block, block.text.slice(start, end));
      element.style.width = 'max-content';
      element.style.whiteSpace = 'nowrap';
      return { element, block };
    }),
  );
  document.body.replaceChildren(...addresses.map(({ element }) => element));
  const loadFonts = async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const failed = [...document.fonts].filter(({ status }) => status === 'error');
    if (failed.length > 0) throw new Error(`the browser refused ${failed.map(({ family }) => family).join(', ')}`);
  };
  await loadFonts();
  const areTooWide = addresses.map(({ element, block }) => element.getBoundingClientRect().width > block.widthPx + 0.01);

  let address = 0;
  const elements = blocks.map((block) => {
    const own = areTooWide.slice(address, address + block.addresses.length);
    address += block.addresses.length;
    return styled(block, withAddressBreaks(block, own));
  });
  const probes = new Map<string, HTMLElement>();
  const probeKey = ({ fontSizePx, fontWeight }: PageBlock) => `${fontSizePx} ${fontWeight}`;
  for (const block of blocks) {
    if (probes.has(probeKey(block))) continue;
    const probe = styled(block, '');
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    probe.append(mark);
    probes.set(probeKey(block), probe);
  }
  const cells = [...elements, ...probes.values()].map(cellOf);
  document.body.replaceChildren(...cells);
  await loadFonts();
  // Whole px, so that no block begins between two rows of the picture.
  const heights = cells.map((cell) => Math.ceil(cell.getBoundingClientRect().height));
  cells.forEach((cell, index) => (cell.style.height = `${(heights[index] ?? 0) - 2 * padPx}px`));

  const results = elements.map((element, index): PageResult => {
    const block = blocks[index];
    const probe = block && probes.get(probeKey(block));
    const box = element.getBoundingClientRect();
    const lineHeightPx = Number.parseFloat(getComputedStyle(element).lineHeight);
    return {
      lines: linesOf(element, lineHeightPx),
      leftPx: box.left + scrollX,
      topPx: box.top + scrollY,
      heightPx: box.height,
      lineHeightPx,
      baselinePx: probe?.firstElementChild ? probe.firstElementChild.getBoundingClientRect().bottom - probe.getBoundingClientRect().top : 0,
    };
  });
  return { results, heightPx: Math.ceil(document.body.getBoundingClientRect().height) };
}
