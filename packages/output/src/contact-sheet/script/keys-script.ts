// Plain script for the page: the keyboard, the ground, and the start.
export const KEYS_SCRIPT = String.raw`
const isTyping = (element) => element instanceof HTMLElement && element.closest('input, select, textarea') !== null;

// Up and down: the nearest picture in the next row, by the middle of what is focused.
const neighbour = (index, key) => {
  const place = shown.indexOf(index);
  if (key === 'ArrowRight') return shown[place + 1];
  if (key === 'ArrowLeft') return shown[place - 1];
  if (key === 'Home') return shown[0];
  if (key === 'End') return shown[shown.length - 1];
  const from = figures[index].getBoundingClientRect();
  const middle = from.left + from.width / 2;
  const isDown = key === 'ArrowDown';
  let best;
  let rowTop;
  for (let i = place + (isDown ? 1 : -1); i >= 0 && i < shown.length; i += isDown ? 1 : -1) {
    const box = figures[shown[i]].getBoundingClientRect();
    if (Math.abs(box.top - from.top) < 2) continue;
    if (rowTop === undefined) rowTop = box.top;
    if (Math.abs(box.top - rowTop) > 2) break;
    const distance = Math.abs(box.left + box.width / 2 - middle);
    if (!best || distance < best.distance) best = { index: shown[i], distance };
  }
  return best && best.index;
};

const MOVES = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (large.open) {
    if (isTyping(event.target) || large.classList.contains('actual') && event.target === stage) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
    return;
  }
  if (event.key === '/' && !isTyping(event.target)) {
    event.preventDefault();
    search.focus();
    search.select();
    return;
  }
  const open = event.target instanceof HTMLElement && event.target.closest('.open');
  if (!open || !MOVES.includes(event.key)) return;
  const next = neighbour(Number(open.dataset.index), event.key);
  if (next === undefined) return;
  event.preventDefault();
  const target = figures[next].querySelector('.open');
  target.focus({ preventScroll: true });
  figures[next].scrollIntoView({ block: 'nearest' });
});

search.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || search.value === '') return;
  event.preventDefault();
  search.value = '';
  refresh();
});

const theme = byId('theme');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.ground || (prefersDark.matches ? 'dark' : 'light')) === 'dark';
const showTheme = () => { theme.textContent = isDark() ? 'Light ground' : 'Dark ground'; };
theme.addEventListener('click', () => {
  document.documentElement.dataset.ground = isDark() ? 'light' : 'dark';
  showTheme();
});
prefersDark.addEventListener('change', showTheme);
showTheme();

// As many columns as fill the page from edge to edge. The width is told to the style, which reserves each figure's height by it.
const SIZES = [104, 148, 196, 280, 430];
const PHONE_SIZES = [76, 108, 168, 250, 350];
const fit = () => {
  const root = document.documentElement;
  const page = byId('sheet').clientWidth;
  const wanted = (page < 880 ? PHONE_SIZES : SIZES)[Number(size.value) - 1];
  const gap = parseFloat(getComputedStyle(root).getPropertyValue('--gap')) * parseFloat(getComputedStyle(root).fontSize);
  const columns = Math.max(1, Math.round((page + gap) / (wanted + gap)));
  root.style.setProperty('--columns', columns);
  root.style.setProperty('--column', Math.floor((page + gap) / columns - gap) + 'px');
  startRows();
};
addEventListener('resize', fit);
size.addEventListener('input', fit);

// Pictures far below are not loaded yet, and paper cannot wait.
addEventListener('beforeprint', () => {
  for (const index of shown) {
    const image = figures[index].querySelector('img');
    if (image) image.loading = 'eager';
  }
});

const start = () => {
  const piece = recall();
  fit();
  if (piece >= 0) show(piece);
  else if (large.open) large.close();
};
addEventListener('hashchange', () => {
  if (location.hash.slice(1) !== written) start();
});
start();
`;
