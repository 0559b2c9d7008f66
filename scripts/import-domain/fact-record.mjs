/** Figures that messages print and designs draw to scale, read out of the statement by a person. */
const FIGURES = {
  F50: [
    { name: 'after', value: 149_000, currency: 'EUR' },
    { name: 'before', value: 9_600, currency: 'EUR' },
  ],
};

/** One entry of the fact register as a record. */
export function toFact(entry) {
  const year = yearOf(entry.unit_year, entry.who);
  const organisation = organisationOf(entry.who);
  return {
    id: entry.id,
    theme: entry.theme,
    statement: entry.plain_en,
    quote: entry.quote_fr,
    ...(FIGURES[entry.id] ? { figures: FIGURES[entry.id] } : {}),
    unit: unitOf(entry.unit_year, year),
    year,
    organisation,
    place: entry.place,
    grade: entry.use,
    caveat: [entry.caveat, organisation === entry.who ? '' : `Organisation as listed: ${entry.who}.`].filter(Boolean).join(' '),
  };
}

/** The year the figure speaks of (the last one of a span), else that of its publication; a doubtful year is none. */
function yearOf(unitYear, who) {
  if (/undated|not printed|no date|\?/.test(unitYear + who)) return null;
  const years = [unitYear.replace(/\([^)]*\)/g, ''), unitYear, who].map(yearsIn).find((found) => found.length > 0);
  return years ? Math.max(...years) : null;
}

function yearsIn(text) {
  return [...text.matchAll(/\b((?:19|20)\d\d)(?:–(\d\d)\b)?/g)].flatMap(([, year, end]) => [
    Number(year),
    ...(end ? [Number(year.slice(0, 2) + end)] : []),
  ]);
}

/** What is counted. A span or condition beside the year is kept in words. */
function unitOf(unitYear, year) {
  if (year !== null && unitYear === String(year)) return '';
  return unitYear.replace(new RegExp(`, ${year}$`), '').replace(/^undated$/, '');
}

/** A source line adds the year itself and has no room for page numbers. */
function organisationOf(who) {
  return who
    .replace(/ \([^)]*\)/g, '')
    .replace(/^(quoted from|via) /, '')
    .replace(/ p\.\d+$/, '')
    .replace(/ §\d+$/, '')
    .replace(/,? (19|20)\d\d(?= |$)/g, '')
    .replace(/, no date$/, '');
}
