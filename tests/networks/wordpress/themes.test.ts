/** The same comment as different themes draw it; structure after the themes' own templates, words invented. */
import { describe, expect, it } from 'vitest';
import { HERE, read } from './page.ts';

const LINK = `${HERE}#comment-5`;
const REPLY = '<a rel="nofollow" class="comment-reply-link" href="?replytocom=5#respond" data-commentid="5" data-postid="7">Antworten</a>';
const AVATAR =
  '<img alt="Avatar von Anna" src="https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=48" class="avatar avatar-48 photo">';
const DATE = '11. Juni 2019 um 19:07';
const URL_ = 'https://anna.example/';
const NAME = `<a href="${URL_}" rel="external nofollow ugc" class="url">Anna Muster</a>`;
const TEXT = '<p>Erste Zeile.</p><p>Zweite <b>Zeile</b>.</p>';

const THEMES: Record<string, string> = {
  'core html5 (Twenty Twelve and later)': `<li id="comment-5" class="comment even depth-1"><article id="div-comment-5" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${AVATAR}<b class="fn">${NAME}</b> <span class="says">sagt:</span></div><div class="comment-metadata"><a href="${LINK}"><time datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a></div></footer><div class="comment-content">${TEXT}</div><div class="reply">${REPLY}</div></article></li>`,
  'core before html5 (Kubrick)': `<li class="comment even depth-1" id="comment-5"><div id="div-comment-5" class="comment-body"><div class="comment-author vcard">${AVATAR}<cite class="fn">${NAME}</cite> <span class="says">sagt:</span></div><div class="comment-meta commentmetadata"><a href="${LINK}">${DATE}</a>&nbsp;&nbsp;<a class="comment-edit-link" href="/wp-admin/comment.php">(Bearbeiten)</a></div>${TEXT}<div class="reply">${REPLY}</div></div></li>`,
  'Twenty Ten': `<li class="comment even depth-1" id="li-comment-5"><div id="comment-5"><div class="comment-author vcard">${AVATAR}<cite class="fn">${NAME}</cite> <span class="says">sagt:</span></div><div class="comment-meta commentmetadata"><a href="${LINK}">${DATE}</a></div><div class="comment-body">${TEXT}</div><div class="reply">${REPLY}</div></div></li>`,
  'Genesis, time without datetime': `<li class="comment even depth-1" id="comment-5"><article id="article-comment-5"><header class="comment-header"><p class="comment-author">${AVATAR}<span itemprop="name"><a href="${URL_}" class="comment-author-link">Anna Muster</a></span> <span class="says">sagt</span></p><p class="comment-meta"><time class="comment-time"><a class="comment-time-link" href="${LINK}">${DATE}</a></time></p></header><div class="comment-content">${TEXT}</div><div class="comment-reply">${REPLY}</div></article></li>`,
  Atahualpa: `<li class="comment even depth-1" id="comment-5"><div id="div-comment-5" class="clearfix comment-container"><div class="comment-author vcard">${AVATAR}<span class="authorname">${NAME}</span></div><div class="comment-meta commentmetadata"><a href="${LINK}">${DATE}</a></div>${TEXT}<div class="reply">${REPLY}</div></div></li>`,
  'Avada, name and date in one line': `<li class="comment even depth-1" id="comment-5"><div class="the-comment"><div class="avatar">${AVATAR}</div><div class="comment-box"><div class="comment-author meta"><strong>${NAME}</strong>${DATE}${REPLY}</div><div class="comment-text">${TEXT}</div></div></div></li>`,
  'Divi, a div as the only id': `<div class="comment even depth-1"><article id="comment-5" class="comment-body clearfix"><div class="comment_avatar">${AVATAR}</div><div class="comment_postinfo"><span class="fn">${NAME}</span> <span class="comment_date">am ${DATE}</span></div><div class="comment_area"><div class="comment-content clearfix">${TEXT}<span class="reply-container">${REPLY}</span></div></div></article></div>`,
  'Enfold, text inside a content box': `<li class="comment even depth-1" id="li-comment-5"><article class="comment" id="comment-5"><div class="gravatar">${AVATAR}</div><div class="comment_content"><header class="comment-header"><cite class="comment_author_link">${NAME}</cite><div class="says">sagte:</div><div class="comment-meta commentmetadata"><a href="${LINK}">${DATE}</a></div></header><div class="comment_text">${TEXT}</div>${REPLY}</div></article></li>`,
  'tagDiv, plain cite': `<li class="comment even depth-1" id="comment-5"><article><footer>${AVATAR}<cite>${NAME}</cite><a class="comment-link" href="#comment-5"><time pubdate="1560272820">${DATE}</time></a></footer><div class="comment-content tagdiv-type">${TEXT}</div></article></li>`,
  'OceanWP, header inside the content box': `<li class="comment even depth-1" id="comment-5"><article class="comment-container">${AVATAR}<div class="comment-content"><div class="comment-author"><span class="comment-meta"><cite class="fn">${NAME}</cite> <span class="comment-date">${DATE}</span></span></div><div class="comment-entry">${TEXT}</div></div></article></li>`,
  'same class on box and inner box': `<li class="comment even depth-1" id="li-comment-5"><div class="comment even depth-1" id="comment-5"><div class="comment-author vcard">${AVATAR}<b class="fn">${NAME}</b></div><a href="${LINK}">${DATE}</a><div class="comment-content">${TEXT}</div></div></li>`,
  'Astra, a class “comment” on the text': `<li class="comment even depth-1" id="li-comment-5"><article id="comment-5" class="ast-comment"><div class="ast-comment-info"><div class="ast-comment-avatar-wrap">${AVATAR}</div><header class="ast-comment-meta ast-row comment-author vcard capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">${NAME}</b></cite></div><div class="ast-comment-time"><span class="timendate"><a href="${LINK}"><time datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a></span></div></header></div><section class="ast-comment-content comment">${TEXT}<div class="ast-comment-edit-reply-wrap">${REPLY}</div></section></article></li>`,
  'Neve, text in a content box that also holds the head': `<li class="comment even depth-1" id="comment-item-5"><article id="comment-5" class="nv-comment-article"><div class="nv-comment-avatar">${AVATAR}</div><div class="comment-content"><div class="nv-comment-header"><div class="comment-author vcard"><span class="fn author">${NAME}</span></div><a href="${LINK}"><time class="entry-date published" datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a><div class="edit-reply">${REPLY}</div></div><div class="nv-comment-content comment nv-content-wrap">${TEXT}</div></div></article></li>`,
  'Flatsome, name apart from an author box with the picture': `<li class="comment even depth-1" id="li-comment-5"><article id="comment-5" class="comment-inner"><div class="flex-row"><div class="flex-col"><div class="comment-author mr-half">${AVATAR}</div></div><div class="flex-col flex-grow"><cite class="strong fn">${NAME}</cite> <span class="says">sagt:</span><div class="comment-content">${TEXT}</div><div class="comment-meta commentmetadata"><a href="${LINK}"><time datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a><div class="reply">${REPLY}</div></div></div></div></article></li>`,
  'Canvas, picture and name in two author boxes, the date beside the name': `<li class="comment even depth-1" id="li-comment-5"><div id="comment-5" class="comment-wrap"><div class="comment-meta"><div class="comment-author vcard"><span class="comment-avatar">${AVATAR}</span></div></div><div class="comment-content"><div class="comment-author">${NAME}<span><a href="#" title="Permalink">${DATE}</a></span></div>${TEXT}${REPLY}</div></div></li>`,
  X: `<li class="comment even depth-1" id="li-comment-5"><article id="comment-5" class="comment"><div class="x-comment-img"><span class="avatar-wrap">${AVATAR}</span></div><header class="x-comment-header"><cite class="x-comment-author">${NAME}</cite><div><a href="${LINK}" class="x-comment-time"><time datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a></div></header><section class="x-comment-content">${TEXT}</section></article></li>`,
  Blocksy: `<li class="comment even depth-1 ct-has-avatar" id="comment-5"><article class="ct-comment-inner" id="ct-comment-inner-5"><footer class="ct-comment-meta">${AVATAR}<h4 class="ct-comment-author"><cite class="fn">${NAME}</cite></h4><div class="ct-comment-meta-data"><a href="${LINK}">${DATE}</a>${REPLY}</div></footer><div class="ct-comment-content entry-content">${TEXT}</div></article></li>`,
  Thematic: `<li class="comment even depth-1 c1 c-y2019" id="comment-5"><div class="comment-author vcard">${AVATAR}<span class="fn n">${NAME}</span></div><div class="comment-meta">${DATE} <span class="meta-sep">|</span> <a href="${LINK}">Permalink</a></div><div class="comment-content">${TEXT}</div></li>`,
  Hybrid: `<li class="comment even depth-1 comment reader" id="comment-5">${AVATAR}<div class="comment-meta comment-meta-data"><div class="comment-author vcard"><cite class="fn">${NAME}</cite></div><abbr class="comment-date" title="${DATE}">11. Juni 2019</abbr> um <abbr class="comment-time" title="${DATE}">19:07</abbr></div><div class="comment-text">${TEXT}</div></li>`,
  'Kubrick before core made classes': `<li class="alt" id="comment-5">${AVATAR}<cite>${NAME}</cite> sagt: <br><small class="commentmetadata"><a href="#comment-5" title="">${DATE}</a></small>${TEXT}</li>`,
  'P2, all in a heading': `<li class="comment even depth-1" id="comment-5"><h4>${AVATAR}${NAME}<span class="meta">${DATE}<span class="actions"><a class="thepermalink" href="${LINK}">Permalink</a>${REPLY}</span></span></h4><div class="commentcontent" id="commentcontent-5">${TEXT}</div></li>`,
  'DUX, the text between picture and meta': `<li class="comment even depth-1" id="comment-5"><div class="c-avatar">${AVATAR}<div class="c-main" id="div-comment-5">${TEXT}<div class="c-meta"><span class="c-author">${NAME}</span>${DATE}${REPLY}</div></div></div></li>`,
  'Bridge, a list without classes': `<li><div class="comment"><div class="image">${AVATAR}</div><div class="text"><div class="comment_info"><h4 class="name">${NAME}</h4>${REPLY}</div><div class="text_holder" id="comment-5">${TEXT}</div><span class="comment_date">${DATE}</span></div></div></li>`,
  'Mikado and Select, the same with a prefix': `<li><div class="mkdf-comment clearfix"><div class="mkdf-comment-image">${AVATAR}</div><div class="mkdf-comment-text"><div class="mkdf-comment-info"><h5 class="mkdf-comment-name vcard">${NAME}</h5><div class="mkdf-comment-date">${DATE}</div></div><div class="mkdf-text-holder" id="comment-5">${TEXT}</div>${REPLY}</div></div></li>`,
  microdata: `<li class="comment even depth-1" id="comment-5" itemscope itemtype="https://schema.org/UserComments" itemprop="comment"><div itemprop="creator" itemscope itemtype="https://schema.org/Person">${AVATAR}<span itemprop="name">${NAME}</span></div><meta itemprop="datePublished" content="2019-06-11T19:07:00+02:00"><div class="c-box" itemprop="commentText">${TEXT}</div>${REPLY}</li>`,
  'WooCommerce review': `<li class="review even depth-1" id="li-comment-5"><div id="comment-5" class="comment_container">${AVATAR}<div class="comment-text"><div class="star-rating" role="img"><span>Bewertet mit <strong class="rating">5</strong> von 5</span></div><p class="meta"><strong class="woocommerce-review__author">${NAME} </strong><em class="woocommerce-review__verified verified">(Verifizierter Käufer)</em> <span class="woocommerce-review__dash">–</span> <time class="woocommerce-review__published-date" datetime="2019-06-11T19:07:00+02:00">${DATE}</time></p><div class="description">${TEXT}</div></div></div></li>`,
  'WordPress.com, with likes in the text': `<li class="comment even depth-1 highlander-comment" id="comment-5"><article id="div-comment-5" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${AVATAR}<b class="fn">${NAME}</b> <span class="says">sagt:</span></div><div class="comment-metadata"><a href="${LINK}"><time datetime="2019-06-11T19:07:00+02:00">${DATE}</time></a></div></footer><div class="comment-content">${TEXT}<p id="comment-like-5" class="comment-likes comment-not-liked"><a class="comment-like-link"><span>Gefällt mir</span></a></p></div></article></li>`,
  'Jetpack likes': `<li class="comment even depth-1" id="comment-5"><div class="comment-author vcard">${AVATAR}<cite class="fn">${NAME}</cite></div><a href="${LINK}">${DATE}</a><div class="comment-content">${TEXT}<div class="jetpack-comment-likes-widget-wrapper"><div class="likes-widget-placeholder"><span class="loading">Lädt …</span></div></div></div></li>`,
  'AMP for WP': `<li class="comment even depth-1" id="li-comment-5"><article id="comment-5" class="cmt-body"><footer class="cmt-meta"><div class="cmt-author vcard">${AVATAR}<b class="fn">${NAME}</b><span class="says">sagt:</span></div><div class="cmt-metadata"><a href="#li-comment-5">${DATE}</a></div></footer><div class="cmt-content">${TEXT}</div></article></li>`,
  'wpDiscuz 5': `<div id="wc-comm-5_0" class="wc-comment wc-blog-guest wc_comment_level-1"><div class="wc-comment-left">${AVATAR}<div class="wc-blog-guest wc-comment-label"><span>Gast</span></div></div><div id="comment-5" class="wc-comment-right"><div class="wc-comment-header"><div class="wc-comment-author">${NAME}</div></div><div class="wc-comment-text">${TEXT}</div><div class="wc-comment-footer"><div class="wc-comment-date"><i class="far fa-clock"></i>${DATE}</div></div></div></div>`,
  'wpDiscuz 7': `<div id="wpd-comm-5_0" class="comment even depth-1 wpd-comment wpd_comment_level-1"><div class="wpd-comment-wrap wpd-blog-guest"><div id="comment-5" class="wpd-comment-right"><div class="wpd-comment-header">${AVATAR}<div class="wpd-comment-author">${NAME}</div><div class="wpd-comment-date" title="${DATE}"><i class="far fa-clock"></i> vor 7 Jahren</div></div><div class="wpd-comment-text">${TEXT}</div></div></div></div>`,
};

describe('one comment in every dress', () => {
  it.each(Object.entries(THEMES))('%s', (_theme, markup) => {
    const { comments, gaps } = read(`<ol class="commentlist">${markup}</ol>`);
    expect(gaps).toEqual([]);
    expect(comments).toHaveLength(1);
    const [comment] = comments;
    expect(comment).toMatchObject({
      id: '5',
      post: '7',
      parent: null,
      text: 'Erste Zeile.\nZweite Zeile.',
      repliesHidden: 0,
      byPostAuthor: false,
    });
    expect(comment?.url).toBe(LINK);
    expect(comment?.author).toEqual({ name: 'Anna Muster', url: URL_, handle: null, id: 'avatar/0123456789abcdef0123456789abcdef' });
    // 19:07 in Berlin in June is 17:07 UTC.
    const moment = Date.parse('2019-06-11T17:07:00Z');
    expect(comment?.time?.from).toBeLessThanOrEqual(moment);
    expect(comment?.time?.to).toBeGreaterThanOrEqual(moment);
    expect((comment?.time?.to ?? Infinity) - (comment?.time?.from ?? 0)).toBeLessThan(4 * 3_600_000);
  });

  it.each([
    [
      'a bare list',
      (own: string, replies: string) =>
        `<li><div class="comment"><h4 class="name">N${own}</h4><div class="text_holder" id="comment-${own}">T${own}</div></div><ul class="children">${replies}</ul></li>`,
    ],
    ['Kubrick', (own: string, replies: string) => `<li id="comment-${own}"><cite>N${own}</cite><p>T${own}</p><ul>${replies}</ul></li>`],
    [
      'wpDiscuz',
      (own: string, replies: string) =>
        `<div id="wpd-comm-${own}_${own === '5' ? 0 : 5}" class="comment depth-1 wpd-comment wpd-reply"><div class="wpd-comment-right"><div class="wpd-comment-author">N${own}</div><div class="wpd-comment-text">T${own}</div></div>${replies}</div>`,
    ],
  ])('a reply in %s', (_theme, item) => {
    const { comments } = read(`<ol class="commentlist">${item('5', item('6', ''))}</ol>`);
    expect(comments.map(({ id, parent, author, text }) => [id, parent, author.name, text])).toEqual([
      ['5', null, 'N5', 'T5'],
      ['6', '5', 'N6', 'T6'],
    ]);
  });

  it('a name and a date with no element between them', () => {
    const { comments } = read(
      '<li class="comment depth-1" id="comment-5"><div class="comment-author">Anna schrieb am 11. Juni 2019 um 19:07:</div><div class="comment-text">Hallo</div></li>',
    );
    expect(comments[0]).toMatchObject({ author: { name: 'Anna' }, text: 'Hallo' });
    expect(comments[0]?.time).not.toBeNull();
  });

  it('a date alone is the whole day', () => {
    const { comments } = read(
      '<li class="comment depth-1" id="comment-5"><b class="fn">Anna</b> <span class="comment-date">11.06.2019</span><div class="comment-text">Hallo</div></li>',
    );
    expect(comments[0]?.time).toEqual({ from: Date.parse('2019-06-10T21:00Z'), to: Date.parse('2019-06-12T00:00Z') - 1 });
  });
});
