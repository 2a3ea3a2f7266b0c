/** Viewer and reach. */
import { describe, expect, it } from 'vitest';
import { people, viewer } from '../../../lib/networks/x/people.ts';
import { ctxOf, sampleCtx } from './page.ts';

const schema = (name: string, count: unknown) =>
  `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify({ mainEntity: { additionalName: name, identifier: '42', interactionStatistic: [{ interactionType: 'https://schema.org/FollowAction', userInteractionCount: count }] } })}</script>`;
const header = (handle: string, followers: string) =>
  `<div data-testid="UserName"><div dir="ltr">Anna Test</div><div dir="ltr">@${handle}</div></div><a href="/${handle}/verified_followers"><span>${followers}</span><span>Follower</span></a>`;
const at = (markup: string) => people(ctxOf(markup, 'https://x.com/anna_t'));

describe('people', () => {
  it('takes the exact figure where it is of this profile', () =>
    expect(at(schema('Anna_T', 69211) + header('anna_t', '69,2 Tsd.'))).toMatchObject([{ name: 'Anna Test', id: '42', followers: 69211 }]));
  it('else the rounded one', () =>
    expect(at(schema('someone', 5) + header('anna_t', '69,2 Tsd.'))).toMatchObject([{ id: null, followers: 69200 }]));
  it('waits while the header still shows another profile', () => expect(at(schema('someone', 5) + header('someone', '5'))).toEqual([]));
  it.each(['{"mainEntity":', '[]', 'null', '{"mainEntity":{"additionalName":"anna_t","interactionStatistic":"x"}}'])(
    'broken figures: %s',
    (json) =>
      expect(at(`<script data-testid="UserProfileSchema-test">${json}</script>${header('anna_t', '1.234')}`)).toMatchObject([
        { followers: 1234 },
      ]),
  );
  it('the card over a name, on any page', () => {
    const card =
      '<div id="layers"><div data-testid="HoverCard"><a href="/Karl_K" tabindex="-1"><img alt=""></a><button data-testid="77-follow"></button><a href="/Karl_K"><div dir="ltr"><span>Karl K.</span></div></a><a href="/Karl_K"><div dir="ltr"><span>@Karl_K</span></div></a><a href="/Karl_K/following"><span>12</span></a><a href="/Karl_K/verified_followers"><span>1.204</span> Follower</a></div></div>';
    expect(people(ctxOf(card))).toEqual([{ name: 'Karl K.', url: 'https://x.com/Karl_K', handle: 'Karl_K', id: '77', followers: 1204 }]);
    expect(people(ctxOf('<div data-testid="HoverCard"><a href="/i/following"></a></div>'))).toEqual([]);
  });
  it('only on profiles', () => expect(people(sampleCtx('x/home'))).toEqual([]));
});

describe('viewer', () => {
  it('by the link to the profile', () =>
    expect(viewer(sampleCtx('x/home'))).toEqual({ name: 'Muster Systemhaus', url: 'https://x.com/MusterSystem', handle: 'MusterSystem' }));
  it('by the switcher alone, on a narrow page', () => {
    const button =
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-Anna_T"><img alt="Anna Test"></div></button>';
    expect(viewer(ctxOf(button))).toMatchObject({ name: 'Anna Test', handle: 'Anna_T' });
  });
  it('is nobody for a guest', () => expect(viewer(ctxOf('<a href="/login" data-testid="login">Anmelden</a>'))).toBeNull());
});
