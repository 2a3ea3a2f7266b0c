import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { general } from '../../../lib/networks/web/general.ts';
import { web } from '../../../lib/networks/web/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

const HERE = 'https://fragen.muster.example/frage/55';
const NOW = Date.parse('2026-11-25T12:00:00Z');
const read = (body: string) => {
  const { document } = new JSDOM(`<!doctype html><html><head><title>Drucker streikt</title></head><body>${body}</body></html>`, {
    url: HERE,
  }).window;
  return readPage(web, { root: document, url: new URL(HERE), now: NOW }, general);
};

const said = (id: number, name: string, day: number, text: string): string =>
  `<li class="comment" id="comment-${id}"><span class="comment-text">${text}</span> – <a class="comment-user" href="/users/${id}">${name}</a> <span class="comment-date" title="2026-11-${day}T10:00:00Z">${day}. Nov.</span></li>`;
const item = (type: string, id: number, name: string, day: number, text: string, below: string): string =>
  `<div class="${type.toLowerCase()}" id="${type.toLowerCase()}-${id}" itemscope itemtype="https://schema.org/${type}">${type === 'Question' ? '<h1 itemprop="name">Drucker streikt</h1>' : ''}
   <div class="inhalt" itemprop="text"><p>${text}</p></div>
   <div class="user-details" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/users/${id}" itemprop="url"><span itemprop="name">${name}</span></a></div>
   <time itemprop="dateCreated" datetime="2026-11-${day}T09:00:00Z">${day}. Nov.</time>${below}</div>`;
const question = 'Seit dem Umbau nimmt unser Drucker keine Aufträge mehr an. Woran kann das liegen?';
const first = 'Meist fehlt nach einem Umbau die feste Adresse. Bitte einmal am Gerät nachsehen.';
const second = 'Bei uns half es, den Treiber einmal ganz zu entfernen und neu zu laden.';
const comments = `<ul class="comments">${said(91, 'Karl Kunde', 14, 'Das war es leider nicht, die Adresse stimmt noch immer.')}${said(92, 'Lena Leiter', 15, 'Bei uns ist es genauso, seit dem letzten Wochenende.')}${said(93, 'Bernd Neu', 16, 'Hat schon jemand den Hersteller gefragt, was er rät?')}</ul>`;

describe('a page that marks its answers and not the comments below', () => {
  const page = (below: string): string =>
    `<main>${item('Question', 10, 'Karl Kunde', 12, question, '')}<div id="antworten">${item('Answer', 11, 'Muster Systemhaus', 13, first, below)}${item('Answer', 12, 'Rita Rand', 17, second, '')}</div></main>`;

  it('is read with them', () => {
    const { posts, comments: found } = read(page(comments));
    expect(posts.map(({ author }) => author.name)).toEqual(['Karl Kunde']);
    expect(found.map(({ id, parent, author }) => [id, parent, author.name])).toEqual([
      ['11', null, 'Muster Systemhaus'],
      ['91', '11', 'Karl Kunde'],
      ['92', '11', 'Lena Leiter'],
      ['93', '11', 'Bernd Neu'],
      ['12', null, 'Rita Rand'],
    ]);
  });

  it('is read by its markup where that tells all', () => {
    const { layout, comments: marked } = read(page(''));
    expect([layout, ...marked.map(({ author }) => author.name)]).toEqual(['markup', 'Muster Systemhaus', 'Rita Rand']);
  });

  it('is read by its markup where the other reader misses one of the marked', () => {
    const short = page(comments)
      .replace(
        `<time itemprop="dateCreated" datetime="2026-11-17T09:00:00Z">17. Nov.</time>`,
        '<meta itemprop="dateCreated" content="2026-11-17T09:00:00Z">',
      )
      .replace('class="answer" id="answer-12"', 'class="other"');
    expect(read(short).layout).toBe('markup');
  });
});
