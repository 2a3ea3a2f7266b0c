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
