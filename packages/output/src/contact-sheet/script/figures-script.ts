// Plain script for the page: it builds elements and sets text, never markup.
export const FIGURES_SCRIPT = String.raw`
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('data').textContent);
const own = (words, id) => (Object.hasOwn(words, id) ? words[id] : '');

const make = (tag, className, ...inside) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
};

const speak = (element, piece) => {
  element.lang = piece.lang;
  element.dir = piece.dir;
  return element;
};

const counted = (number, one, many) => number + ' ' + (number === 1 ? one : many);
const SEVERITIES = [['error', 'error', 'errors'], ['warning', 'warning', 'warnings'], ['info', 'note', 'notes']];

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Note' };

const makePicture = (piece, isLazy) => {
  if (!piece.image) {
    const reason = piece.diagnostics.find((finding) => finding.severity === 'error');
    return make('span', 'missing', make('b', '', piece.status === 'failed' ? 'Not made' : 'No picture'), make('span', '', reason ? reason.message : 'See its files.'));
  }
  const image = document.createElement('img');
  if (isLazy) image.loading = 'lazy';
  image.decoding = 'async';
  image.width = piece.image.width;
  image.height = piece.image.height;
  image.alt = piece.alt;
  image.lang = piece.lang;
  image.src = piece.image.src;
  return image;
};

// What stands in quotes may run the other way, and must not carry its neighbours along.
const prose = (text) => text.split(/"([^"]*)"/).flatMap((part, index) => (index % 2 ? ['"', make('bdi', '', part), '"'] : [part]));

const makeFinding = (finding) =>
  make('li', 'finding', make('p', '', own(SEVERITY_WORDS, finding.severity) + ' ', make('code', '', finding.rule)), make('p', '', ...prose(finding.message)), make('p', 'fix', 'Fix: ', ...prose(finding.fix)));

const makeFindings = (findings) => make('ul', '', ...findings.map(makeFinding));

const makeMarks = (findings) =>
  SEVERITIES.flatMap(([severity, one, many]) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number ? [make('span', 'mark ' + severity, counted(number, one, many))] : [];
  });

const makeFiles = (piece, hasSizes) => {
  const links = piece.files.map((file) => {
    const link = make('a', '', file.label + (hasSizes ? ', ' + file.size : ''));
    link.href = file.href;
    return link;
  });
  return make('p', 'files', ...links);
};

const contactWords = (id) => (own(data.names.contacts, id) ? own(data.names.contacts, id) + ' (' + id + ')' : id);

const formatWords = (piece) => (piece.page ? piece.format + ' · ' + piece.page : piece.format);

const makeCaption = (piece, index) => {
  const caption = make('figcaption', '');
  const name = make('h3', '', make('b', '', piece.target), ' ', make('span', 'template', piece.template + ' ·'), ' ', make('span', '', formatWords(piece)));
  name.id = 'name-' + index;
  caption.append(name);
  if (piece.numbers.length || piece.contacts.length) {
    caption.append(make('p', 'number', ...piece.numbers.flatMap((number) => [make('bdi', '', number), ' ']), make('span', '', piece.contacts.join(', '))));
  }
  const alt = speak(make('p', 'alt', piece.alt), piece);
  alt.id = 'alt-' + index;
  if (piece.alt) caption.append(alt);
  if (piece.files.length) caption.append(makeFiles(piece, false));
  if (piece.diagnostics.length) {
    const summary = make('summary', '', ...makeMarks(piece.diagnostics));
    caption.append(make('details', 'findings', summary, makeFindings(piece.diagnostics)));
  }
  return caption;
};

const makeFigure = (piece, index) => {
  const figure = make('figure', piece.ratio > 2.6 ? 'strip' : piece.ratio > 1.2 ? 'wide' : '');
  figure.style.setProperty('--r', piece.ratio);
  const open = make('button', 'open', makePicture(piece, true));
  open.type = 'button';
  open.dataset.index = index;
  open.setAttribute('aria-haspopup', 'dialog');
  open.setAttribute('aria-labelledby', 'name-' + index);
  if (piece.alt) open.setAttribute('aria-describedby', 'alt-' + index);
  figure.append(open, makeCaption(piece, index));
  return figure;
};

const groups = new Map();
const figures = data.pieces.map((piece, index) => {
  const figure = makeFigure(piece, index);
  if (!groups.has(piece.message)) groups.set(piece.message, []);
  groups.get(piece.message).push(index);
  return figure;
});

const sections = [...groups].map(([message, indexes]) => {
  const heading = make('h2', '', own(data.names.messages, message) || message);
  heading.id = 'message-' + message;
  const audience = data.pieces[indexes[0]].audience;
  const count = make('span', '');
  const line = make('p', '', own(data.names.messages, message) ? message + ' · ' : '', own(data.names.audiences, audience) || audience, ' · ', count);
  const section = make('section', 'group', make('div', 'group-head', heading, line), make('div', 'pieces', ...indexes.map((index) => figures[index])));
  section.setAttribute('aria-labelledby', heading.id);
  return { section, indexes, count };
});
byId('nothing').before(...sections.map(({ section }) => section));
`;
