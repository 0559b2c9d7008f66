import { expect, test } from 'vitest';
import { markerElement, replaceMarkers } from './marker.js';
import { satoriLayout } from './satori-layout.js';

test('Satori writes a marker as an image with its box, which is replaced; masks that nothing uses go', async () => {
  const marker = markerElement(0, 'lamp', { width: 30, height: 20, marginTop: 7 });
  const root = {
    type: 'div',
    key: 'root',
    props: { style: { display: 'flex', width: 100, height: 80, backgroundColor: '#112233' }, children: [marker] },
  };
  const { svg, boxes } = await satoriLayout(root, 100, 80);
  expect(svg).toContain('<image');
  expect(boxes['lamp']).toEqual({ xPx: 0, yPx: 7, widthPx: 30, heightPx: 20 });

  const replaced = replaceMarkers(svg, 1, (index, box) => `<path id="drawn-${index}" data-at="${box.xPx} ${box.yPx}"/>`);
  expect(replaced).toContain('<path id="drawn-0" data-at="0 7"/>');
  expect(replaced).not.toMatch(/<image|<mask|<clipPath/);
});
