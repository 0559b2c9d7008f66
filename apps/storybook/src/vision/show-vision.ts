import { composeFilters, filterId } from './compose-filters.js';
import type { Vision } from './vision.js';

const STYLE_ID = 'campaignkit-vision';
/** What is looked at: pieces, drawings and swatches, but not the tools around them. */
const ARTWORK = '.piece > svg, .tile-picture, [data-artwork]';

/** Shows all artwork of this page as somebody with this vision sees it. */
export function showVision(vision: Vision): void {
  if (document.querySelector(`#${filterId('grey')}`) === null) document.body.insertAdjacentHTML('beforeend', composeFilters());
  const style =
    document.querySelector(`#${STYLE_ID}`) ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: STYLE_ID }));
  style.textContent = vision === 'normal' ? '' : `:is(${ARTWORK}) { filter: url("#${filterId(vision)}"); }`;
}
