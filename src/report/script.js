'use strict';
const articles = [...document.querySelectorAll('.article')];
const body = document.querySelector('#table tbody');
const rows = [...body.rows];
const form = document.getElementById('filters');
const search = document.getElementById('search');
const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
const words = articles.map(article => fold(article.textContent));
const ticked = name => [...form.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value);
const any = (wanted, held) => wanted.length === 0 || wanted.some(name => held.split(' ').includes(name));

function filter() {
  const sought = fold(search.value.trim());
  const kinds = ticked('kind');
  const reasons = ticked('reason');
  let shown = 0;
  articles.forEach((article, at) => {
    const fits = words[at].includes(sought) && any(kinds, article.dataset.kinds) && any(reasons, article.dataset.reasons);
    article.hidden = !fits;
    shown += fits;
  });
  let facts = 0;
  for (const row of rows) {
    row.hidden = articles[row.dataset.article].hidden || !any(kinds, row.dataset.kind);
    facts += !row.hidden;
  }
  document.getElementById('shown').textContent = `${shown} of ${articles.length} articles, ${facts} of ${rows.length} facts shown`;
}

function sort(column, heading) {
  const ascending = heading.getAttribute('aria-sort') !== 'ascending';
  for (const other of heading.parentNode.children) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  const key = row => row.cells[column].dataset.number ?? row.cells[column].textContent;
  const keyed = rows.map(row => ({ row, text: key(row), number: parseFloat(key(row)) }));
  const numeric = k => k.row.cells[column].dataset.number !== undefined || column === 5;
  keyed.sort((a, b) => {
    if (numeric(a) && numeric(b)) return a.number - b.number;
    if (numeric(a) !== numeric(b)) return numeric(a) ? -1 : 1;
    return a.text.localeCompare(b.text);
  });
  if (!ascending) keyed.reverse();
  body.append(...keyed.map(k => k.row));
}

function save() {
  const cell = text => /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const line = cells => [...cells].map(c => cell(c.textContent)).join(',');
  const lines = [line(document.querySelector('#table thead tr').cells)];
  for (const row of body.rows) if (!row.hidden) lines.push(line(row.cells));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv' }));
  link.download = 'facts.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function reveal() {
  const target = location.hash.startsWith('#article-') && document.getElementById(location.hash.slice(1));
  if (target) { target.hidden = false; target.open = true; target.scrollIntoView(); }
}

form.addEventListener('input', filter);
form.addEventListener('submit', event => event.preventDefault());
document.querySelectorAll('#table th').forEach((heading, column) =>
  heading.firstChild.addEventListener('click', () => sort(column, heading)));
document.getElementById('export').addEventListener('click', save);
window.addEventListener('hashchange', reveal);
document.addEventListener('keydown', event => {
  if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); }
});
filter();
reveal();
