/** Posts of Facebook in all builds of the page: what is read, and what is no post. */
import { describe, expect, it } from 'vitest';
import { comet } from '../../../lib/networks/facebook/comet.ts';
import { comment, ctxOf, HOME, json, NOW, POST, post, read } from './page.ts';

const HOUR = 3_600_000;
const first = (markup: string, url?: string) => read(markup, url).posts[0];
const BAR = '<div><div role="button"><span data-ad-rendering-role="like_button">Gefällt mir</span></div></div>';
const photo = (fbid: string, set: string) => `<a href="${HOME}photo/?fbid=${fbid}&amp;set=${set}"><img alt=""></a>`;

describe('a post', () => {
  it('is read from a marked article', () =>
    expect(read(post()).posts).toMatchObject([
      {
        id: POST,
        aliases: [],
        url: `${HOME}anna.test/posts/${POST}`,
        author: { name: 'Anna Test', url: `${HOME}anna.test`, handle: 'anna.test' },
        text: 'Hallo',
        time: { from: NOW - 4 * HOUR + 1, to: NOW - 3 * HOUR },
        ad: false,
      },
    ]));

  it('is read from a marked box that is no article, and once only', () => expect(read(post({ role: '' })).posts).toHaveLength(1));

  it('is read without any mark on its box, once only', () => {
    const bare = post({ role: '', rest: BAR })
      .replace(/ aria-\w+="[^"]*"/, '')
      .replace(/ aria-(?:labelledby|describedby)="[^"]*"/g, '');
    expect(read(bare).posts).toMatchObject([{ id: POST, text: 'Hallo', author: { name: 'Anna Test' } }]);
  });

  it('keeps the host of the link to its author, as one is logged in there', () =>
    expect(first(post({ href: 'https://web.facebook.com/anna.test' }))?.author.url).toBe('https://web.facebook.com/anna.test'));

  it('in a home feed is the member’s, not the group’s that heads it', () =>
    expect(
      first(
        post({
          href: `${HOME}groups/nord/`,
          name: 'Systemhäuser im Norden',
          time: `<a href="/groups/77/user/10000321/?__cft__[0]=AZ">Mila</a> · <a href="/groups/nord/posts/${POST}/?__cft__[0]=AZ">3 Std.</a>`,
        }),
      ),
    ).toMatchObject({ author: { name: 'Mila', url: `${HOME}groups/77/user/10000321`, id: '10000321' }, id: POST }));

  it('of an anonymous member has a name alone', () =>
    expect(first(post().replace(/<a href="[^"]*"><span>Anna Test<\/span><\/a>/, '<span>Anonymes Mitglied</span>'))).toMatchObject({
      author: { name: 'Anonymes Mitglied', url: null },
      id: POST,
    }));

  it('takes its number from its comments, and keeps the opaque one as an alias', () => {
    const time = `<a href="${HOME}anna.test/posts/pfbid0MusterBeispiel?__cft__[0]=AZ">3 Std.</a>`;
    expect(first(post({ time }))).toMatchObject({ id: null, aliases: ['pfbid0MusterBeispiel'] });
    expect(first(post({ time, rest: comment({ of: '7700000000' }) }))).toMatchObject({
      id: '7700000000',
      aliases: ['pfbid0MusterBeispiel'],
    });
  });

  it.each([
    ['a set', [photo('501', 'pcb.500'), photo('502', 'pcb.500')], '500'],
    ['a set of a group', [photo('501', 'gm.400')], '400'],
    ['one photo', [photo('501', 'a.9')], '501'],
    ['several photos', [photo('501', 'a.9'), photo('502', 'a.9')], null],
  ])('takes its number from %s', (_, photos, id) =>
    expect(first(post({ time: '<a href="/?__cft__[0]=AZ">x</a>', rest: photos.join('') }))?.id).toBe(id),
  );

  it('takes nothing from a post it shares', () => {
    const inner = `<h4><a href="${HOME}fachblatt?__cft__[0]=AZs">Fachblatt</a></h4><a href="${HOME}fachblatt/posts/999000?__cft__[0]=AZs">1 Tag</a><div data-ad-preview="message">Fremde Worte</div>${photo('998000', 'pcb.999000')}`;
    expect(read(post({ message: '', rest: inner })).posts).toMatchObject([{ id: POST, text: '', author: { name: 'Anna Test' } }]);
    const hidden = post({ message: '', rest: inner, time: '<a href="/?__cft__[0]=AZ">x</a>' });
    expect(read(hidden).posts).toMatchObject([{ id: null, aliases: [], time: null }]);
  });

  it('ignores decoys before its head', () => {
    const decoy = '<div data-0="0"><blockquote><span dir="auto">Facebook</span></blockquote></div>'.repeat(30);
    expect(
      first(post({ before: decoy, message: '<blockquote><span dir="auto"><div dir="auto">Kurz</div></span></blockquote>' }))?.text,
    ).toBe('Kurz');
    expect(first(post({ before: decoy, message: '' }))?.text).toBe('');
  });

  it('is read without the words of its buttons, with emoji', () =>
    expect(
      first(
        post({
          message:
            '<div data-ad-preview="message"><div dir="auto">Hallo <img alt="😊"> Welt … <div role="button">Mehr ansehen</div></div></div>',
        }),
      )?.text,
    ).toBe('Hallo 😊 Welt …'));

  it('is an advertisement where its label stands in place of a time', () => {
    const labelled = post({ time: '<a href="/?__cft__[0]=AZ" aria-label="Gesponsert">xGs</a>' });
    expect(first(labelled)).toMatchObject({ ad: true, time: null });
    expect(first(post())?.ad).toBe(false);
  });

  it('stands beside a photo, where it is no article', () => {
    const beside = `<div role="complementary"><div><h2><a href="${HOME}anna.test?__tn__=-UC">Anna Test</a></h2><a href="${HOME}photo/?fbid=601000&amp;set=a.1">1 Tag</a></div><div><span dir="auto">Frisch verkabelt</span></div><div role="toolbar"></div>${comment({ of: '601000', at: `${HOME}photo/?fbid=601000&amp;set=a.1` })}</div>`;
    const { posts, comments } = read(beside, `${HOME}photo/?fbid=601000&set=a.1`);
    expect(posts).toMatchObject([{ id: '601000', text: 'Frisch verkabelt', author: { name: 'Anna Test' } }]);
    expect(comments).toMatchObject([{ post: '601000' }]);
  });
});

describe('no post', () => {
  it.each([
    ['a placeholder', '<div role="article"><div role="progressbar"></div></div>'],
    [
      'people one may know',
      '<div aria-posinset="2" aria-labelledby="s"><h3 id="s">Personen, die du kennen könntest</h3><a href="/x.y">X</a></div>',
    ],
    ['a card that links to a list', `<div role="main"><h2><a href="${HOME}anna.test/photos">Fotos</a></h2>${BAR}</div>`],
    ['a card that links to a person', `<div role="main"><div><h2><a href="${HOME}anna.test">Anna</a></h2></div>${BAR}</div>`],
    ['contacts', `<div role="complementary"><h3>Kontakte</h3><ul><li><a href="${HOME}lea.neu">Lea</a></li></ul></div>`],
    ['a dialog around a post', `<div role="dialog" aria-labelledby="t" aria-describedby="u"><h2 id="t">Beitrag von Anna</h2></div>`],
  ])('%s', (_, markup) => expect(read(markup)).toMatchObject({ posts: [], comments: [] }));

  it('in a dialog is the dialog itself: the post in it is read once', () =>
    expect(read(`<div role="dialog" aria-labelledby="t" aria-describedby="u">${post()}</div>`).posts).toHaveLength(1));

  it('a page for phones is a gap, not an empty page', () => {
    const { layout, gaps } = read('<div id="screen-root"><div data-mcomponent="MContainer"></div></div>', `${HOME}anna/posts/${POST}`);
    expect([layout, gaps]).toEqual([null, [{ kind: 'no-layout', detail: 'post' }]]);
  });

  it('an address that promises a post and shows none is a gap', () =>
    expect(read('<div role="main"></div>', `${HOME}anna/posts/${POST}`).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]));
});

describe('a bundle', () => {
  const inner = (name: string, id: string) =>
    `<div><h3><a href="${HOME}${name}?__cft__[0]=AZb">${name}</a></h3><a href="${HOME}permalink.php?story_fbid=${id}&amp;id=5">9 Tage</a><div dir="auto"><span dir="auto">Glückwunsch von ${name}</span></div><div role="toolbar"></div><form><div role="textbox"></div></form></div>`;
  it('is read as the posts in it', () => {
    const bundle = `<div aria-posinset="6" role="article" aria-labelledby="h" aria-describedby="gone"><h2 id="h">2 Freunde haben <a href="${HOME}anna.test?__cft__[0]=AZb">dir</a> gratuliert</h2>${inner('jana', '531000')}${inner('tom', '532000')}</div>`;
    expect(read(`<div role="main">${bundle}</div>`).posts).toMatchObject([
      { id: '531000', author: { name: 'jana' }, text: 'Glückwunsch von jana' },
      { id: '532000', author: { name: 'tom' }, text: 'Glückwunsch von tom' },
    ]);
  });
});

describe('identity', () => {
  it('changes when the address appears, comments arrive or the text is unfolded', () => {
    const ctx = ctxOf(post({ time: '<a href="/?__cft__[0]=AZ">x</a>' }));
    const el = ctx.root.querySelector('[role="article"]') as Element;
    const seen = [comet.identify(el, ctx)];
    el.querySelector('#b a')?.setAttribute('href', `${HOME}anna.test/posts/${POST}`);
    seen.push(comet.identify(el, ctx));
    el.insertAdjacentHTML('beforeend', comment());
    seen.push(comet.identify(el, ctx));
    el.querySelector('[data-ad-preview]')?.insertAdjacentHTML('beforeend', '<div role="button">Mehr ansehen</div>');
    seen.push(comet.identify(el, ctx));
    expect(new Set(seen).size).toBe(4);
    expect(comet.attributes).toContain('href');
  });
});

describe('marks', () => {
  it('stand after the name and after the time, outside of the links', () => {
    const ctx = ctxOf(post({ rest: comment() }));
    for (const el of ctx.root.querySelectorAll('[role="article"]')) {
      const { name, time } = comet.anchors(el);
      expect([name?.tagName, time?.tagName]).toEqual(['A', 'A']);
      expect(name?.textContent).toMatch(/Anna Test|Tom Probe/);
      expect(time?.textContent).toMatch(/3 Std\.|2 Tage/);
    }
  });
});

describe('the payload', () => {
  const story = (id: string, token: string, seconds: number, url = '') =>
    `{"feedback":{"id":"${btoa(`feedback:${id}`)}"},"s":{"creation_time":${seconds}${url && `,"x":"y","url":"${url.replaceAll('/', '\\/')}"`}},"c":{"id":"${btoa(`feedback:${id}_9`)}"},"encrypted_click_tracking":"${token}"}`;
  const T = 'AZtokenTokenTokenToken';
  it('tells time and number by the token of the links, where the address is hidden', () =>
    expect(first(post({ token: T, time: '<a href="/?__cft__[0]=x">x</a>' }) + json(story('661000', T, 1_795_000_000)))).toMatchObject({
      id: '661000',
      time: { from: 1_795_000_000_000, to: 1_795_000_000_000 },
    }));
  it('tells the time by the address', () =>
    expect(first(post() + json(story(POST, 'AZotherTokenOtherToken', 1_795_000_000, `${HOME}anna.test/posts/${POST}`)))?.time?.from).toBe(
      1_795_000_000_000,
    ));
  it('is the story’s that shares, not the shared one’s', () => {
    const both = `{"attached":{"creation_time":1600000000,"url":"x"},"id":"${btoa('feedback:111000')}"} ${story('661000', T, 1_795_000_000)}`;
    expect(first(post({ token: T, time: '<a href="#">x</a>' }) + json(both))).toMatchObject({
      id: '661000',
      time: { from: 1_795_000_000_000 },
    });
  });
  it('of something else changes nothing', () =>
    expect(first(post() + json(story('1', 'AZotherTokenOtherToken', 1_795_000_000, `${HOME}tom/posts/5550000`)))).toMatchObject({
      id: POST,
      time: { to: NOW - 3 * HOUR },
    }));
});
