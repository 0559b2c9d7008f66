// Plain script for the page: one piece, as large as the window, with everything known of it.
export const LARGE_SCRIPT = String.raw`
const large = byId('large');
const stage = byId('large-stage');
const wordsOf = byId('large-words');
let at = -1;

const row = (label, ...values) => [make('dt', '', label), ...values];
const lines = (values, makeValue) => values.map((value) => make('dd', '', makeValue ? makeValue(value) : value));

// Only web addresses become links: a record is data, and may hold anything.
const makeAddress = (address) => {
  if (!/^https?:\/\//i.test(address)) return address;
  const link = make('a', '', address);
  link.href = address;
  link.rel = 'noreferrer noopener';
  return link;
};

const makeWords = (piece) => {
  const heading = make('h2', '', piece.target + ' · ' + piece.template + ' · ' + formatWords(piece));
  heading.id = 'large-name';
  const message = own(data.names.messages, piece.message);
  const audience = own(data.names.audiences, piece.audience);
  const status = { draft: 'Draft, not for print', final: 'Final', failed: 'Not made' }[piece.status];
  const list = make('dl', '');
  const add = (...parts) => list.append(make('div', '', ...parts));
  if (piece.diagnostics.length) add(...row('Findings', make('dd', '', makeFindings(piece.diagnostics))));
  if (piece.numbers.length) {
    const numbers = lines(piece.numbers, (number) => make('bdi', '', number));
    for (const value of numbers) value.className = 'numbers';
    add(...row('Numbers on the sheet, left to right', ...numbers));
  }
  if (piece.contacts.length) add(...row('Contacts', ...lines(piece.contacts, contactWords)));
  if (piece.qr.length) add(...row('QR code', ...lines(piece.qr, makeAddress)));
  if (piece.alt) add(...row('Alt text', speak(make('dd', '', piece.alt), piece)));
  if (piece.law) add(...row('Law', make('dd', '', piece.law)));
  if (piece.facts.length) add(...row('Facts', make('dd', '', piece.facts.join(', '))));
  if (piece.files.length) add(...row('Files', make('dd', '', makeFiles(piece, true))));
  add(...row('Piece', make('dd', '', piece.id)));
  return [
    heading,
    make('p', 'sub', data.targets[piece.target].name + ' · ' + status),
    make('p', 'sub', message ? message + ' (' + piece.message + ')' : piece.message, ' · ', audience ? audience + ' (' + piece.audience + ')' : piece.audience),
    list,
  ];
};

const show = (index) => {
  at = index;
  const piece = data.pieces[index];
  const place = shown.indexOf(index);
  const picture = makePicture(piece, false);
  picture.style.setProperty('--r', piece.ratio);
  stage.replaceChildren(picture);
  stage.scrollTo(0, 0);
  wordsOf.replaceChildren(...makeWords(piece));
  wordsOf.scrollTo(0, 0);
  byId('large-place').textContent = place < 0 ? piece.message : place + 1 + ' of ' + shown.length;
  byId('large-previous').disabled = place <= 0;
  byId('large-next').disabled = place < 0 || place >= shown.length - 1;
  byId('large-zoom').disabled = !piece.image;
  if (!large.open) large.showModal();
  remember(piece.id);
};

const step = (by) => {
  const next = shown[shown.indexOf(at) + by];
  if (next === undefined) return;
  const focused = document.activeElement;
  show(next);
  // A button that has just been disabled would lose the focus to nowhere.
  if (focused && focused.disabled) stage.focus();
};

const zoom = () => {
  const isActual = large.classList.toggle('actual');
  byId('large-zoom').setAttribute('aria-pressed', String(isActual));
};

large.addEventListener('close', () => {
  remember('');
  if (large.classList.contains('actual')) zoom();
  const figure = figures[at];
  if (!figure || figure.hidden) return;
  figure.querySelector('.open').focus({ preventScroll: true });
  figure.scrollIntoView({ block: 'nearest' });
});
byId('large-previous').addEventListener('click', () => step(-1));
byId('large-next').addEventListener('click', () => step(1));
byId('large-close').addEventListener('click', () => large.close());
byId('large-zoom').addEventListener('click', zoom);
stage.addEventListener('click', (event) => {
  if (event.target.tagName === 'IMG') zoom();
});
byId('sheet').addEventListener('click', (event) => {
  const open = event.target.closest('.open');
  if (open) show(Number(open.dataset.index));
});
`;
