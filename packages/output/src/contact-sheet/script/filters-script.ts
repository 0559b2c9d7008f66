// Plain script for the page: what is shown, and how the address remembers it.
export const FILTERS_SCRIPT = String.raw`
const form = document.querySelector('.bar');
const lists = [...form.querySelectorAll('select')];
const search = byId('search');
const size = byId('size');
const plainText = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const texts = data.pieces.map((piece) =>
  plainText(
    [piece.id, piece.alt, piece.audience, own(data.names.audiences, piece.audience), own(data.names.messages, piece.message), data.targets[piece.target].name]
      .concat(piece.contacts.map(contactWords), piece.numbers, piece.numbers.map((number) => number.replace(/[^0-9]/g, '')), piece.qr, piece.facts, piece.law || '')
      .concat(piece.diagnostics.flatMap((finding) => [finding.rule, finding.message]))
      .join('\n'),
  ),
);

const hasFinding = (piece, wanted) => {
  if (wanted === 'failed') return piece.status === 'failed';
  if (wanted === 'none') return piece.diagnostics.length === 0;
  if (wanted.startsWith('rule:')) return piece.diagnostics.some((finding) => finding.rule === wanted.slice(5));
  return piece.diagnostics.some((finding) => finding.severity === wanted);
};

let shown = [];

// A design in many languages begins its own row; single pieces follow one another.
const startRows = () => {
  const columns = Number(getComputedStyle(document.documentElement).getPropertyValue('--columns'));
  for (const { indexes } of sections) {
    const here = indexes.filter((index) => !figures[index].hidden);
    const design = (index) => data.pieces[index].template + '.' + data.pieces[index].format;
    const starts = here.filter((index, place) => place === 0 || design(index) !== design(here[place - 1]));
    const isApart = here.length / starts.length >= columns / 2;
    for (const index of here) figures[index].classList.toggle('first', isApart && starts.includes(index));
  }
};

const apply = () => {
  const chosen = lists.filter((list) => list.value !== '');
  const words = plainText(search.value).split(/\s+/).filter(Boolean);
  const isShown = (piece, index) =>
    chosen.every((list) => (list.name === 'findings' ? hasFinding(piece, list.value) : piece[list.name] === list.value)) && words.every((word) => texts[index].includes(word));
  const visible = new Set();
  data.pieces.forEach((piece, index) => {
    const is = isShown(piece, index);
    if (is) visible.add(index);
    if (figures[index].hidden === is) figures[index].hidden = !is;
  });
  shown = [];
  for (const { section, indexes, count } of sections) {
    const here = indexes.filter((index) => visible.has(index));
    shown.push(...here);
    section.hidden = here.length === 0;
    count.textContent = here.length === indexes.length ? counted(here.length, 'piece', 'pieces') : here.length + ' of ' + counted(indexes.length, 'piece', 'pieces');
  }
  for (const list of lists) list.classList.toggle('chosen', list.value !== '');
  const isAll = shown.length === data.pieces.length;
  byId('count').textContent = isAll ? counted(shown.length, 'piece', 'pieces') : shown.length + ' of ' + data.pieces.length;
  form.classList.toggle('all', isAll);
  byId('clear').disabled = chosen.length === 0 && words.length === 0;
  byId('more').textContent = chosen.length ? 'Filters (' + chosen.length + ')' : 'Filters';
  byId('nothing').hidden = shown.length > 0;
  document.documentElement.dataset.size = size.value;
  startRows();
};

// The address can be sent to a colleague, and is the only thing remembered.
let written = '';
const remember = (pieceId) => {
  const state = new URLSearchParams();
  for (const list of lists) if (list.value) state.set(list.name, list.value);
  if (search.value.trim()) state.set('q', search.value.trim());
  if (size.value !== '3') state.set('size', size.value);
  if (pieceId) state.set('piece', pieceId);
  written = state.toString();
  // Not location.replace: that one is a navigation, which ends later and would start the page again.
  if (location.hash.slice(1) !== written) history.replaceState(null, '', '#' + written);
};

const recall = () => {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const list of lists) {
    const value = state.get(list.name) || '';
    list.value = [...list.options].some((option) => option.value === value) ? value : '';
  }
  search.value = state.get('q') || '';
  size.value = /^[1-5]$/.test(state.get('size') || '') ? state.get('size') : '3';
  apply();
  return data.pieces.findIndex((piece) => piece.id === state.get('piece'));
};

const refresh = () => {
  apply();
  remember('');
};

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', refresh);
search.addEventListener('input', refresh);
size.addEventListener('input', refresh);
for (const button of document.querySelectorAll('[data-clear]')) {
  button.addEventListener('click', () => {
    for (const list of lists) list.value = '';
    search.value = '';
    refresh();
    search.focus();
  });
}
byId('more').addEventListener('click', () => {
  byId('more').setAttribute('aria-expanded', String(form.classList.toggle('unfolded')));
});
`;
