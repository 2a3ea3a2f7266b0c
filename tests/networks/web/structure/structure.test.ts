import { describe, expect, it } from 'vitest';
import { web } from '../../../../lib/networks/web/index.ts';
import { structure } from '../../../../lib/networks/web/structure/index.ts';
import { PageState } from '../../../../lib/reader/page.ts';
import type { CommentSighting } from '../../../../lib/model/sighting.ts';
import { ctxOf, DAY, layoutFor, NOW, read, SAID, type Said } from '../pages.ts';

const list = (inside: string): string => `<main><h1>Drucker streikt</h1><div class="kommentare">${inside}</div></main>`;
const entry = ([id, name, profile, when, text]: Said, more = '', extra = ''): string =>
  `<div class="kommentar ${extra}" id="kommentar-${id}"><div class="kopf"><a class="wer" href="${profile}">${name}</a> <span class="wann">${when}</span></div>
   <div class="inhalt"><p>${text}</p></div><a class="antworten" href="#form">Antworten</a>${more}</div>`;
const [first, second, third, fourth] = SAID as unknown as [Said, Said, Said, Said];
const parents = (comments: readonly CommentSighting[]): (string | null)[][] => comments.map(({ id, parent }) => [id, parent]);

describe('a flat list with relative times', () => {
  const { comments, posts, gaps } = read(ctxOf(list(SAID.map((one) => entry(one)).join(''))));

  it('gives every entry with its id, name, profile and text, in order', () => {
    expect(posts).toEqual([]);
    expect(gaps).toEqual([]);
    expect(comments.map(({ id, author, text }) => [id, author.name, author.url, text])).toEqual(
      SAID.map(([id, name, profile, , text]) => [String(id), name, `https://fachrunde.example${profile}`, text]),
    );
  });

  it('holds the time as an interval around what the words say', () => {
    const ages = [3 * DAY, 2 * DAY, (5 * DAY) / 24, NOW - Date.parse('2026-11-24T14:05:00+01:00')];
    comments.forEach(({ time }, index) => {
      const at = NOW - (ages[index] as number);
      // "gestern um 14:05" is of a zone the page does not tell.
      const slack = index === 3 ? DAY / 2 : 0;
      expect(time?.from).toBeLessThanOrEqual(at + slack);
      expect(time?.to).toBeGreaterThanOrEqual(at - slack);
      expect((time?.to ?? 0) - (time?.from ?? 0)).toBeLessThanOrEqual(DAY);
    });
  });

  it('answers nobody where nothing tells who answers whom', () => {
    expect(comments.map(({ parent }) => parent)).toEqual([null, null, null, null]);
  });
});

describe('who answers whom', () => {
  it('is told by entries inside entries', () => {
    const deep = (one: Said, inside = ''): string => `<li>${entry(one)}${inside ? `<ul class="antworten">${inside}</ul>` : ''}</li>`;
    const { comments } = read(
      ctxOf(`<main><h1>Drucker streikt</h1><ul class="kommentare">${deep(first, deep(second, deep(third)))}${deep(fourth)}</ul></main>`),
    );
    expect(parents(comments)).toEqual([
      ['71', null],
      ['72', '71'],
      ['73', '72'],
      ['74', null],
    ]);
  });

  it('is told by entries that hold each other', () => {
    const { comments } = read(ctxOf(list(entry(first, entry(second, entry(third))) + entry(fourth))));
    expect(parents(comments)).toEqual([
      ['71', null],
      ['72', '71'],
      ['73', '72'],
      ['74', null],
    ]);
    // The words of an inner entry are not the outer one's.
    expect(comments.map(({ text }) => text)).toEqual(SAID.map(([, , , , text]) => text));
  });

  it('is told by classes of depth', () => {
    const { comments } = read(
      ctxOf(list(entry(first, '', 'depth-1') + entry(second, '', 'depth-2') + entry(third, '', 'depth-3') + entry(fourth, '', 'depth-1'))),
    );
    expect(parents(comments)).toEqual([
      ['71', null],
      ['72', '71'],
      ['73', '72'],
      ['74', null],
    ]);
  });

  it.each([
    ['an attribute of depth', [0, 1, 2, 0].map((depth) => `data-depth="${depth}"`)],
    ['a margin', [0, 20, 40, 0].map((px) => `style="margin-left: ${px}px"`)],
  ])('is told by %s', (_, attributes) => {
    const body = SAID.map((one, index) => entry(one).replace('<div ', `<div ${attributes[index]} `)).join('');
    expect(read(ctxOf(list(body))).comments.map(({ parent }) => parent)).toEqual([null, '71', '72', null]);
  });

  it('goes back to the level a later entry stands on', () => {
    const { comments } = read(
      ctxOf(list(entry(first, '', 'depth-1') + entry(second, '', 'depth-2') + entry(third, '', 'depth-2') + entry(fourth, '', 'depth-2'))),
    );
    expect(parents(comments)).toEqual([
      ['71', null],
      ['72', '71'],
      ['73', '71'],
      ['74', '71'],
    ]);
  });
});

describe('other shapes', () => {
  it('rows of a table', () => {
    const rows = SAID.map(
      ([id, name, profile, when, text]) =>
        `<tr class="beitrag" id="beitrag${id}"><td class="links"><a href="${profile}">${name}</a></td><td class="rechts"><div class="datum">${when}</div><div class="text">${text}</div></td></tr>`,
    ).join('');
    const { posts, comments } = read(
      ctxOf(`<h1>Drucker streikt</h1><table class="thema">${rows}</table>`, {
        url: 'https://fachrunde.example/thema/55-drucker-streikt',
      }),
    );
    // The first row began the topic.
    expect(posts.map(({ id, author }) => [id, author.name])).toEqual([['71', 'Karl Kunde']]);
    expect(comments.map(({ id, author, text }) => [id, author.name, text])).toEqual(
      SAID.slice(1).map(([id, name, , , text]) => [String(id), name, text]),
    );
  });

  it('a feed of posts: each stands for itself', () => {
    const cards = SAID.map(
      ([id, name, profile, when, text]) =>
        `<article class="beitrag"><header><a class="autor" href="${profile}">${name}</a> <a class="datum" href="/beitrag/${id}"><time>${when}</time></a></header><p class="text">${text}</p>
       <footer><button>Gefällt mir</button> <button>Kommentieren</button></footer></article>`,
    ).join('');
    const { posts, comments } = read(
      ctxOf(`<main class="strom">${cards}</main>`, { url: 'https://fachrunde.example/', title: 'Fachrunde' }),
    );
    expect(comments).toEqual([]);
    expect(posts.map(({ id, author, url }) => [id, author.name, url])).toEqual(
      SAID.map(([id, name]) => [String(id), name, `https://fachrunde.example/beitrag/${id}`]),
    );
  });

  // Below a headline the first of a plain list may be what the others answer: then it is the post.
  const names = (body: string): string[] => {
    const { posts, comments } = read(ctxOf(`<h1>Drucker streikt</h1>${body}`));
    return [...posts, ...comments].map(({ author }) => author.name);
  };
  const all = SAID.map(([, name]) => name);

  it('entries with neither class nor id', () => {
    const items = SAID.map(
      ([, name, href, when, text]) => `<li><b><a href="${href}">${name}</a></b> <small>${when}</small><p>${text}</p></li>`,
    );
    expect(names(`<ul>${items.join('')}</ul>`)).toEqual(all);
  });

  it('entries with classes made by a machine', () => {
    const items = SAID.map(
      ([, name, href, when, text]) =>
        `<div class="css-9f3k"><div class="css-1aa"><a class="css-77x" href="${href}">${name}</a><span class="css-00z">${when}</span></div><div class="css-q1q">${text}</div></div>`,
    );
    expect(names(`<div class="x1a2b">${items.join('')}</div>`)).toEqual(all);
  });

  it('names without a profile', () => {
    expect(names(list(SAID.map((one) => entry(one).replace(/<a class="wer"[^>]*>([^<]*)<\/a>/, '<strong>$1</strong>')).join('')))).toEqual(
      all,
    );
  });

  it.each([1, 2])('only %i of them', (n) => {
    expect(
      names(
        list(
          SAID.slice(0, n)
            .map((one) => entry(one))
            .join(''),
        ),
      ),
    ).toEqual(all.slice(0, n));
  });

  it('a button that folds again, and words about answers, hide nothing', () => {
    const told: Said = [second[0], second[1], second[2], second[3], 'Ich habe 3 Antworten bekommen'];
    const { comments } = read(
      ctxOf(list(entry(first, '<button>Antworten ausblenden</button>') + entry(told) + entry(third) + entry(fourth))),
    );
    expect(comments.map(({ repliesHidden }) => repliesHidden)).toEqual([0, 0, 0, 0]);
  });

  it('replies that are folded are counted as hidden, where the page gives their number', () => {
    const folded = '<button class="mehr">3 Antworten anzeigen</button>';
    const { comments } = read(ctxOf(list(entry(first, folded) + entry(second) + entry(third) + entry(fourth))));
    expect(comments.map(({ repliesHidden }) => repliesHidden)).toEqual([3, 0, 0, 0]);
  });

  it('replies that are folded without a number are not said to be none', () => {
    const folded = '<button class="mehr">Antworten anzeigen</button>';
    const { comments } = read(ctxOf(list(entry(first) + entry(second, folded) + entry(third) + entry(fourth))));
    expect(comments.map(({ repliesHidden }) => repliesHidden)).toEqual([0, null, 0, 0]);
  });
});

describe('accounts told by the query of their address', () => {
  const said = SAID.map(([id, name, , when, text], index): Said => [id, name, `/profil.php?u=${index === 1 ? 5 : 6}`, when, text]);
  const { comments } = read(ctxOf(list(said.map((one) => entry(one)).join(''))));
  const keys = comments.map(({ author }) => web.accountKeys(author, new URL('https://fachrunde.example/')));

  it('keep it', () => {
    expect(comments[1]?.author.url).toBe('https://fachrunde.example/profil.php?u=5');
  });

  it('stay apart', () => {
    expect(keys[0]).not.toEqual([]);
    expect(keys[0]?.some((key) => keys[1]?.includes(key))).toBe(false);
    expect(keys[0]).toEqual(keys[2]);
  });

  it('match what a user typed as the own account', () => {
    const own = web.accountKeys({ url: 'https://www.fachrunde.example/profil.php?u=5', handle: null }, null);
    expect(comments.filter((_, index) => keys[index]?.some((key) => own.includes(key))).map(({ author }) => author.name)).toEqual([
      'Muster Systemhaus',
    ]);
  });
});

describe('pages on which nobody talks', () => {
  const lines = ['Neues Werk in Fulda', 'Messe öffnet die Tore', 'Hersteller ruft Netzteile zurück', 'Lager wird größer', 'Preise steigen']
    .map((title, index) => `<li class="meldung"><span class="zeit">1${index}:05</span> <a href="/artikel/${500 + index}">${title}</a></li>`)
    .join('');
  const goods = ['Netzteil 600 W', 'Drucker A4', 'Kabel 5 m', 'Bildschirm 27 Zoll', 'Tastatur']
    .map(
      (name, index) =>
        `<li class="produkt" data-artikel="${900 + index}"><a href="/ware/${900 + index}"><img alt="${name}"></a><a class="name" href="/ware/${900 + index}">${name}</a><span class="preis">${19 + index},90 €</span><span class="lieferung">Lieferung in 2 Tagen</span><button>In den Warenkorb</button></li>`,
    )
    .join('');
  const files = ['Treiber Drucker', 'Handbuch', 'Firmware', 'Datenblatt']
    .map(
      (name, index) =>
        `<tr class="datei"><td><a href="/laden/${name.toLowerCase()}-${index}.zip">${name}</a></td><td>${index + 2},4 MB</td><td class="datum">1${index}.10.2026</td></tr>`,
    )
    .join('');
  it.each([
    ['a news ticker', 'https://zeitung.example/', `<main><ul>${lines}</ul></main>`],
    ['a shop’s list', 'https://laden.example/waren', `<main><ul class="produkte">${goods}</ul></main>`],
    [
      'navigation',
      'https://fachrunde.example/haus',
      `<nav><ul>${['Heute', 'Gestern', 'Archiv 2026', 'Archiv 2025', 'Team'].map((at) => `<li class="punkt"><a href="/${at}">${at}</a></li>`).join('')}</ul></nav>`,
    ],
    [
      'a table of contents',
      'https://fachrunde.example/handbuch',
      `<div class="inhalt"><ol>${[1, 2, 3, 4, 5].map((n) => `<li class="kapitel"><a href="#k${n}">${n}. Kapitel über Drucker</a> <span>Seite ${n * 12}</span></li>`).join('')}</ol></div>`,
    ],
    [
      'a search form',
      'https://fachrunde.example/suche',
      '<form action="/suche"><label>Suche <input name="q"></label><label>Seit <select><option>heute</option><option>gestern</option><option>vor 3 Tagen</option><option>vor 7 Tagen</option></select></label><button>Los</button></form>',
    ],
    [
      'a list of downloads',
      'https://fachrunde.example/laden',
      `<table class="dateien"><tr><th>Datei</th><th>Größe</th><th>Stand</th></tr>${files}</table>`,
    ],
    [
      'opening hours',
      'https://fachrunde.example/kontakt',
      `<table>${['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag'].map((day) => `<tr class="tag"><td>${day}</td><td>09:00 – 17:30</td></tr>`).join('')}</table>`,
    ],
    ['an empty page', 'https://fachrunde.example/leer', ''],
  ])('%s gives nothing', (_, url, body) => {
    const { posts, comments } = read(ctxOf(body, { url, title: 'Seite' }));
    expect([...posts, ...comments].map(({ author, text }) => [author.name, text])).toEqual([]);
  });
});

describe('a page that grows', () => {
  it('gives what was added later, by the layout found before', () => {
    const ctx = ctxOf(
      list(
        SAID.slice(0, 3)
          .map((one) => entry(one))
          .join(''),
      ),
    );
    const layout = layoutFor(ctx);
    const state = PageState.of(web, ctx, layout);
    expect(state.entries(ctx)).toHaveLength(3);
    ctx.root
      .querySelector('.kommentare')
      ?.insertAdjacentHTML(
        'beforeend',
        entry(fourth) + entry([75, 'Bernd Neu', '/mitglied/bernd', 'vor 1 Minute', 'Hat schon jemand den Hersteller gefragt?']),
      );
    const later = [...ctx.root.querySelectorAll(layout.entries.join(','))].filter((el) => !state.known.has(el));
    expect(later.map(({ id }) => id)).toEqual(['kommentar-74', 'kommentar-75']);
    for (const el of later) expect(state.take(el, ctx)).toBe(true);
    expect(state.reading(ctx).comments.map(({ id, author }) => [id, author.name])).toEqual([
      ['71', 'Karl Kunde'],
      ['72', 'Muster Systemhaus'],
      ['73', 'Karl Kunde'],
      ['74', 'Lena Leiter'],
      ['75', 'Bernd Neu'],
    ]);
  });

  it('does not take what else is added for an entry', () => {
    const ctx = ctxOf(list(SAID.map((one) => entry(one)).join('')));
    const state = PageState.of(web, ctx, layoutFor(ctx));
    ctx.root
      .querySelector('.kommentare')
      ?.insertAdjacentHTML('beforeend', '<div class="kommentar werbung"><a href="/laden">Jetzt kaufen</a></div>');
    for (const el of ctx.root.querySelectorAll(state.selector)) state.take(el, ctx);
    expect(state.reading(ctx).comments).toHaveLength(4);
  });

  it('gives a node used again another identity, and the same one to a node that stayed', () => {
    const ctx = ctxOf(list(SAID.map((one) => entry(one)).join('')));
    const layout = layoutFor(ctx);
    const at = (n: number): Element => ctx.root.querySelectorAll(layout.entries.join(','))[n] as Element;
    const before = [0, 1].map((n) => layout.identify(at(n), ctx));
    expect(before[0]).not.toBeNull();
    expect([0, 1].map((n) => layout.identify(at(n), ctx))).toEqual(before);
    const [, name, text] = [at(0), at(0).querySelector('.wer'), at(0).querySelector('.inhalt p')];
    // Text alone, then name, then id: each is another entry.
    const seen = new Set([before[0]]);
    if (text) text.textContent = 'Etwas ganz anderes steht nun hier und nicht mehr die Frage.';
    seen.add(layout.identify(at(0), ctx));
    if (name) name.textContent = 'Bernd Neu';
    seen.add(layout.identify(at(0), ctx));
    at(0).id = 'kommentar-99';
    seen.add(layout.identify(at(0), ctx));
    expect(seen.size).toBe(4);
    expect(layout.read(at(0), ctx)).toMatchObject({ id: '99', author: { name: 'Bernd Neu' } });
    expect(layout.identify(at(1), ctx)).toBe(before[1]);
  });
});

describe('poison', () => {
  it('in addresses and names comes to nothing', () => {
    const hrefs = ['/mitglied/karl', 'data:text/html,x', 'https://[', '/mitglied/lena'];
    const called = ['Karl\u202e Kunde', '&lt;img src=x onerror=alert(1)&gt;', 'x'.repeat(300), 'Lena Leiter'];
    const body = SAID.map(([id, , , when, text], index) => entry([id, called[index] as string, hrefs[index] as string, when, text])).join(
      '',
    );
    const { comments } = read(ctxOf(list(body)));
    expect(comments.length).toBeGreaterThan(1);
    for (const { author } of comments) {
      expect(author.name).not.toMatch(/[\u202a-\u202e]/);
      expect(author.name.length).toBeLessThanOrEqual(200);
      expect(author.url ?? 'https:').toMatch(/^https:/);
    }
  });
});

describe('the layout it gives', () => {
  it('is null where there is nothing to stand behind', () => {
    expect(structure.derive(ctxOf('<p>Nichts</p>'))).toBeNull();
  });

  it('has selectors that a browser takes', () => {
    const ctx = ctxOf(list(SAID.map((one) => entry(one)).join('')));
    const { entries } = layoutFor(ctx);
    expect(entries.length).toBeGreaterThan(0);
    for (const css of entries) expect(ctx.root.querySelectorAll(css).length).toBeGreaterThan(0);
  });
});
