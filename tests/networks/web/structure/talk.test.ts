import { describe, expect, it } from 'vitest';
import { ctxOf, read } from '../pages.ts';

/** [headline, address, day, lead] */
const NEWS = [
  [
    'Neues Werk in Fulda',
    '/presse/neues-werk',
    '20.11.2026',
    'Das Muster Systemhaus baut in Fulda ein neues Werk für Drucker und stellt dafür Leute ein.',
  ],
  [
    'Messe öffnet die Tore',
    '/presse/messe',
    '18.11.2026',
    'Auf der Messe in Hannover zeigen wir an drei Tagen, was im nächsten Jahr kommt.',
  ],
  [
    'Hersteller ruft Netzteile zurück',
    '/presse/rueckruf',
    '11.11.2026',
    'Betroffen sind Geräte aus dem letzten Frühjahr, der Umtausch kostet nichts.',
  ],
  ['Lager wird größer', '/presse/lager', '03.11.2026', 'Ab Dezember liefern wir aus zwei Hallen, damit Ware schneller bei Ihnen ist.'],
] as const;
const each = (card: (one: (typeof NEWS)[number], index: number) => string): string => NEWS.map(card).join('');
const people = ['Rita Rand', 'Karl Kunde', 'Lena Leiter', 'Bernd Neu'] as const;

const found = (body: string, url: string, title = 'Aktuelles'): string[] => {
  const { posts, comments } = read(ctxOf(`<h1>${title}</h1>${body}`, { url, title }));
  return [...posts, ...comments].map(({ author }) => author.name);
};

describe('lists in which nobody talks', () => {
  it.each([
    [
      'news teasers',
      'https://haus.example/presse',
      `<main><div class="news">${each(([head, href, day, lead]) => `<article class="news-item"><h3><a href="${href}">${head}</a></h3><span class="date">${day}</span><p class="teaser">${lead}</p><a class="more" href="${href}">Mehr lesen</a></article>`)}</div></main>`,
    ],
    [
      'news teasers whose headline is called a name',
      'https://haus.example/presse',
      `<main>${each(([head, href, day, lead]) => `<div class="item"><div class="name"><a href="${href}">${head}</a></div><time datetime="${day.split('.').reverse().join('-')}">${day}</time><div class="text">${lead}</div></div>`)}</main>`,
    ],
    [
      'news teasers with a picture called like them',
      'https://haus.example/presse',
      `<main>${each(([head, href, day, lead]) => `<div class="card"><a href="${href}"><img src="/b.jpg" alt="${head}"></a><div class="card-body"><p class="card-date">${day}</p><h4 class="card-title"><a href="${href}">${head}</a></h4><p class="card-text">${lead}</p></div></div>`)}</main>`,
    ],
    [
      'news teasers with buttons to share',
      'https://haus.example/presse',
      `<main>${each(([head, href, day, lead]) => `<article class="post"><h2><a href="${href}">${head}</a></h2><time>${day}</time><p>${lead}</p><button>Teilen</button></article>`)}</main>`,
    ],
    [
      'events',
      'https://haus.example/termine',
      `<main><ul class="events">${each(([head, href, day, lead]) => `<li class="event"><span class="event-date">${day}</span><strong class="event-name">${head}</strong><span class="location">Fulda</span><p class="event-description">${lead}</p><a href="${href}">Anmelden</a></li>`)}</ul></main>`,
    ],
    [
      'job offers',
      'https://haus.example/karriere',
      `<main><div class="jobs">${each(([head, , day, lead], index) => `<div class="job-listing" id="job-${500 + index}"><a class="job-title" href="/stelle/${500 + index}"><b>${head}</b></a><span class="company">Muster Systemhaus</span><span class="posted">${day}</span><p class="description">${lead}</p></div>`)}</div></main>`,
    ],
    [
      'a log of changes',
      'https://haus.example/aenderungen',
      `<main class="changelog">${each(([, , day, lead], index) => `<section class="release" id="v${4 - index}"><h2>Version ${4 - index}.0</h2><p class="date">${day}</p><div class="notes"><p>${lead}</p></div></section>`)}</main>`,
    ],
    [
      'products',
      'https://haus.example/waren',
      `<main>${each(([head, href, day, lead], index) => `<div class="product" data-id="${700 + index}"><a href="${href}"><img alt="${head}"></a><h3 class="product-name"><a href="${href}">${head}</a></h3><p class="description">${lead}</p><span class="price">${19 + index},90 €</span><span class="date">Lieferbar ab ${day}</span></div>`)}</main>`,
    ],
    [
      'a table of many events',
      'https://haus.example/termine',
      `<table>${[1, 2, 3, 4, 5, 6].map((month) => each(([, , , lead], index) => `<tr><td><b>${['Sommerfest', 'Messe', 'Tag der Technik', 'Hausmesse'][index]}</b></td><td>1${month}.0${month}.2026</td><td>${lead}</td></tr>`)).join('')}</table><form action="/kontakt"><textarea></textarea></form>`,
    ],
    [
      'news with the place before the date',
      'https://haus.example/presse',
      `<main>${each(([head, href, day, lead], index) => `<div class="meldung"><h3><a href="${href}">${head}</a></h3><p class="ort">${['Fulda', 'Berlin', 'Kassel', 'Bad Hersfeld'][index]}, ${day}</p><p>${lead}</p><button>Teilen</button></div>`)}</main>`,
    ],
  ])('%s', (_, url, body) => expect(found(body, url)).toEqual([]));
});

describe('lists in which people talk', () => {
  const rows = each(
    ([head, , day], index) =>
      `<tr class="topic"><td><a class="topictitle" href="/thema/${40 + index}">${head}</a><br>von <a href="/mitglied/${index}">${people[index]}</a></td><td>${index}</td><td class="zeit">${day}</td></tr>`,
  );
  it.each([
    ['topics of a forum', 'https://haus.example/forum/drucker', `<table class="forum">${rows}</table>`],
    [
      'posts of a blog',
      'https://haus.example/blog',
      `<main>${each(([head, href, day, lead], index) => `<article class="post"><h2><a href="${href}">${head}</a></h2><div class="meta">von <a class="author" href="/author/${index}">${people[index]}</a> am <time>${day}</time></div><p>${lead}</p></article>`)}</main>`,
    ],
    [
      'posts of a blog, names without a link',
      'https://haus.example/blog',
      `<main>${each(([head, href, day, lead], index) => `<article class="post"><h2><a href="${href}">${head}</a></h2><div class="meta"><span class="author">${people[index]}</span> · <time>${day}</time></div><p>${lead}</p></article>`)}</main>`,
    ],
    [
      'topics, names without a link',
      'https://haus.example/forum/drucker',
      `<ul class="topics">${each(([head, , day], index) => `<li class="topic"><a class="title" href="/thema/${40 + index}">${head}</a> <span class="starter">${people[index]}</span> <span class="date">${day}</span></li>`)}</ul>`,
    ],
    [
      'comments with a heading each',
      'https://haus.example/seite',
      `<div class="comments">${each(([head, , day, lead], index) => `<div class="comment"><h4>${head}</h4><b>${people[index]}</b> <i>${day}</i><p>${lead}</p></div>`)}</div>`,
    ],
    [
      'comments whose name is a heading with a link',
      'https://haus.example/seite',
      `<div class="comments">${each(([, , day, lead], index) => `<div class="comment" id="c${index + 50}"><h4><a href="/mitglied/${index}">${people[index]}</a></h4><i>${day}</i><p>${lead}</p></div>`)}</div>`,
    ],
  ])('%s', (_, url, body) => expect(found(body, url)).toEqual([...people]));
});
