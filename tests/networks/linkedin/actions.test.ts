import { describe, expect, it } from 'vitest';
import type { Action } from '../../../lib/networks/network.ts';
import { open, sample, type Open } from './page.ts';

function on(page: Open, selector: string): Action {
  const action = page.layout.action?.(page.$(selector), page.ctx);
  if (!action) throw new Error(`nothing at ${selector}`);
  return action;
}

describe('Ember', () => {
  it('a like at a post and at a comment: state, target, and the state after the page replaced the nodes', () => {
    const page = sample('post');
    const post = on(page, '.feed-shared-social-action-bar .react-button__trigger span');
    expect(post).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: '7528373865676800001', account: { name: 'Muster Systemhaus GmbH' } },
    });
    const article = page.$('article');
    const comment = on(page, 'article .react-button__trigger');
    expect(comment).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', account: { handle: 'tobias-brandt-it' } } });
    expect(comment.target.id).toMatch(/^75\d+$/);
    const copy = article.cloneNode(true) as Element;
    copy.querySelector('.react-button__trigger')?.setAttribute('aria-pressed', 'true');
    expect(comment.now()).toBe(false);
    article.replaceWith(copy);
    expect(comment.now()).toBe(true);
    copy.remove();
    expect(comment.now()).toBeNull();
    expect(post.now()).toBe(false);
  });

  it('what is liked already is told as on', () => expect(on(sample('post'), '.react-button--active').on).toBe(true));

  it('a like at a reply is the reply’s, not its thread’s', () => {
    const page = sample('post');
    const id = page.$('article article').getAttribute('data-id') as string;
    expect(id).toContain(on(page, 'article article .react-button__trigger').target.id as string);
  });

  it('follow and connect, in German, and their state afterwards', () => {
    const page = sample('post');
    const follow = on(page, '.follow span');
    expect(follow).toMatchObject({
      kind: 'follow',
      on: false,
      target: { type: 'account', url: 'https://www.linkedin.com/company/fachblatt-beispiel/', account: { name: 'Fachblatt Beispiel' } },
    });
    page.$('.follow').setAttribute('aria-label', 'Fachblatt Beispiel nicht mehr folgen');
    expect(follow.now()).toBe(true);
    const connect = on(page, '.connect');
    expect(connect).toMatchObject({ kind: 'connect', on: false, target: { account: { handle: 'erika-beispiel-handel' } } });
    expect(connect.now()).toBe(false);
    page.$('.connect').setAttribute('aria-label', 'Ausstehend, Einladung an Erika Beispiel');
    expect(connect.now()).toBe(true);
  });

  it('reposting at once, but not opening the editor; done when the notice comes', () => {
    const page = sample('post');
    const [thoughts, now] = page.ctx.root.querySelectorAll('.artdeco-dropdown__item');
    expect(page.layout.action?.(thoughts as Element, page.ctx)).toBeNull();
    const share = page.layout.action?.((now as Element).firstElementChild as Element, page.ctx);
    expect(share).toMatchObject({ kind: 'share', on: false, target: { type: 'post', id: '7528373865676800001' } });
    expect(share?.now()).toBeNull();
    page
      .$('body')
      .insertAdjacentHTML('beforeend', '<div class="artdeco-toast-item"><a href="/feed/update/urn:li:share:1/">ansehen</a></div>');
    expect(share?.now()).toBe(true);
  });

  it.each([
    '.comment-button',
    '.social-reshare-button',
    '.comments-replies-list__replies-button',
    '.reply',
    '.comments-comment-box__submit-button--cr',
    'time',
  ])('%s is no deed', (selector) => {
    const page = sample('post');
    expect(page.layout.action?.(page.$(selector), page.ctx)).toBeNull();
  });
});

describe('server-driven', () => {
  it('a like at a post: told by the icon, in any language', () => {
    const page = sample('feed-sdui');
    const like = on(page, '[aria-label^="Reaction button"]');
    expect(like).toMatchObject({ kind: 'reaction', on: false, target: { type: 'post', account: { name: 'Tobias Brandt' } } });
    page.$('[aria-label^="Reaction button"] svg').setAttribute('id', 'like-consumption-small');
    page.$('[aria-label^="Reaction button"]').setAttribute('aria-label', 'Reaktionsstatus: Gefällt mir');
    expect(like.now()).toBe(true);
  });

  it('a like at a comment: told by the words for screen readers', () => {
    const page = sample('post-sdui');
    const like = on(page, '[componentkey^=replaceableComment_] p[role=button] span');
    expect(like).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', account: { name: 'Tobias Brandt' } } });
    page.$('[componentkey^=replaceableComment_] p[role=button] span').textContent = 'Reaction button state: Like';
    expect(like.now()).toBe(true);
  });

  it.each([
    ['Petra Hohmann folgen', 'follow', false],
    ['Follow Petra Hohmann', 'follow', false],
    ['Following, click to unfollow Petra Hohmann', 'follow', true],
    ['Petra Hohmann einladen, sich zu vernetzen', 'connect', false],
    ['Invite Petra Hohmann to connect', 'connect', false],
    ['Pending, click to withdraw invitation sent to Petra Hohmann', 'connect', true],
    ['Ausstehend: Einladung an Petra Hohmann', 'connect', true],
  ])('on a profile: "%s"', (label, kind, state) => {
    const page = sample('profile-sdui');
    page.$('button[aria-label]').setAttribute('aria-label', label);
    expect(on(page, 'button[aria-label] span')).toMatchObject({
      kind,
      on: state,
      target: { type: 'account', account: { name: 'Petra Hohmann', url: 'https://www.linkedin.com/in/petra-hohmann/' } },
    });
  });

  it('follow at a card: the key tells where words do not', () => {
    const page = sample('feed-sdui');
    page.$('[componentkey^=FollowButton]').setAttribute('aria-label', 'Theo dõi Verband');
    expect(on(page, '[componentkey^=FollowButton]')).toMatchObject({
      kind: 'follow',
      target: { account: { name: 'Verband Beispiel e. V.' } },
    });
  });

  it('connect in a list beside: the person of that row', () => {
    const page = open(
      '<body data-rehydrated><div componentkey="x"></div><ul><li><a href="/in/eins/"><p>Eins</p></a></li><li><a href="/in/zwei/"><p>Zwei</p></a><button aria-label="Invite Zwei to connect">Connect</button></li></ul></body>',
    );
    expect(on(page, 'button').target.account).toMatchObject({ name: 'Zwei', handle: 'zwei' });
  });

  it.each(['[aria-label="Open reactions menu"]', '[aria-label^=Kontrollmenü]', 'h2'])('%s is no deed', (selector) => {
    const page = sample('feed-sdui');
    expect(page.layout.action?.(page.$(selector), page.ctx)).toBeNull();
  });
});
