/** A block as the page is asked to set it. */
export interface PageBlock {
  /** Prepared copy, with U+E000 for a space that comes from the Latin font. */
  readonly text: string;
  /** Web and e-mail addresses in it. */
  readonly addresses: readonly { readonly start: number; readonly end: number }[];
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly widthPx: number;
  readonly lineHeightPx: number;
}

/** Where a block stands on the page, and its lines. */
export interface PageResult {
  readonly lines: readonly string[];
  readonly leftPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** First baseline below the block's top. */
  readonly baselinePx: number;
}

export interface PageRequest {
  readonly blocks: readonly PageBlock[];
  readonly padPx: number;
}

/** Runs in the page: sets blocks under each other and reads their lines. Everything that it uses stands inside it. */
export async function layOutBlocks({ blocks, padPx }: PageRequest): Promise<{ results: PageResult[]; heightPx: number }> {
  const AFTER_SLASH = /(?<=\/)(?=[^/])/g;
  const AFTER_DELIMITER = /(?<=[.\-?&=])(?=.)/g;
  const ZERO_WIDTH_SPACE = '\u200b';
  const LAYOUT_UNIT_PX = 1 / 64;
  const WORD_JOINER = '\u2060';
  const LATIN_SPACE = '\ue000';
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

  const styled = ({ fontSizePx, fontWeight, widthPx, lineHeightPx }: PageBlock, text: string) => {
    const element = document.createElement('div');
    element.className = `block w${fontWeight}`;
    element.style.fontSize = `${fontSizePx}px`;
    element.style.width = `${widthPx}px`;
    element.style.lineHeight = `${lineHeightPx}px`;
    text.split(LATIN_SPACE).forEach((part, index) => {
      const space = document.createElement('span');
      space.className = 'latin';
      space.textContent = ' ';
      element.append(...(index === 0 ? [part] : [space, part]));
    });
    return element;
  };
  const cellOf = (element: HTMLElement) => {
    const cell = document.createElement('div');
    cell.style.padding = `${padPx}px`;
    cell.append(element);
    return cell;
  };
  // An address breaks only when it is wider than the line: no browser has this rule.
  const widthOf = (block: PageBlock, text: string) => {
    const element = styled(block, text);
    element.style.width = 'max-content';
    element.style.whiteSpace = 'nowrap';
    document.body.append(element);
    const { width } = element.getBoundingClientRect();
    element.remove();
    return width;
  };
  const brokenAddress = (block: PageBlock, address: string) => {
    if (block) return address;
    const typed = address.replaceAll(WORD_JOINER, '');
    if (widthOf(block, typed) <= block.widthPx + LAYOUT_UNIT_PX) return address;
    const parts = typed.split(AFTER_SLASH);
    const broken = parts.map((part) =>
      widthOf(block, part) > block.widthPx + LAYOUT_UNIT_PX ? part.replace(AFTER_DELIMITER, ZERO_WIDTH_SPACE) : part,
    );
    // Elsewhere it keeps together as the prepared address does.
    return broken.join(ZERO_WIDTH_SPACE).replace(/(?<=[-?])(?=[^\u200b])/g, WORD_JOINER);
  };
  const withAddressBreaks = (block: PageBlock) => {
    let text = '';
    let from = 0;
    for (const { start, end } of block.addresses) {
      text += block.text.slice(from, start) + brokenAddress(block, block.text.slice(start, end));
      from = end;
    }
    return text + block.text.slice(from);
  };
  const linesOf = (element: HTMLElement, lineHeightPx: number) => {
    const lines: string[] = [];
    const { top } = element.getBoundingClientRect();
    const range = document.createRange();
    const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
    let current = 0;
    for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
      for (const { segment, index } of graphemes.segment(node.data)) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const box = [...range.getClientRects()].find(({ width }) => width > 0);
        if (box) current = Math.floor(((box.top + box.bottom) / 2 - top) / lineHeightPx);
        while (lines.length <= current) lines.push('');
        lines[current] += segment;
      }
    }
    return lines;
  };

  const loadFonts = async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const failed = [...document.fonts].filter(({ status }) => status === 'error');
    if (failed.length > 0) throw new Error(`the browser refused ${failed.map(({ family }) => family).join(', ')}`);
  };
  document.body.replaceChildren(...blocks.map((block) => styled(block, block.text)));
  await loadFonts();
  const elements = blocks.map((block) => styled(block, withAddressBreaks(block)));
  const probes = new Map<string, HTMLElement>();
  const probeKey = ({ fontSizePx, fontWeight, lineHeightPx }: PageBlock) => `${fontSizePx} ${fontWeight} ${lineHeightPx}`;
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
    return {
      lines: linesOf(element, block?.lineHeightPx ?? box.height),
      leftPx: box.left + scrollX,
      topPx: box.top + scrollY,
      heightPx: box.height,
      baselinePx: probe?.firstElementChild ? probe.firstElementChild.getBoundingClientRect().bottom - probe.getBoundingClientRect().top : 0,
    };
  });
  return { results, heightPx: Math.ceil(document.body.getBoundingClientRect().height) };
}
