/** A stream of X posts in true structure (invented words), put into a page by the bench alone: the page has no script of its own. */

const EPOCH = 1_288_834_974_657;

/** Markup of one cell of X's timeline, as the 2026 page builds it (captures/x/DOM.md): about 90 elements. */
function cell(n: number, now: number): string {
  const at = now - n * 61_000;
  const id = String((BigInt(at - EPOCH) << 22n) | BigInt(n % 4096));
  const handle = `nachbar_${n % 97}`;
  const link = `/${handle}/status/${id}`;
  const icon =
    '<svg viewBox="0 0 24 24" aria-hidden="true" class="r-4qtqp9 r-yyyyoo"><g><path d="M1.75 10c0-4.42 3.58-8 8-8h4.36"></path></g></svg>';
  const button = (test: string, label: string): string =>
    `<div class="css-175oi2r r-18u37iz r-1h0z5md"><button aria-label="${label}" role="button" data-testid="${test}" type="button" class="css-175oi2r r-1777fci"><div dir="ltr" class="css-146c3p1 r-bcqeeo"><div class="css-175oi2r r-xoduu5"><div class="css-175oi2r r-xoduu5 r-1p0dtai"></div>${icon}</div><div class="css-175oi2r r-xoduu5"><span data-testid="app-text-transition-container"><span class="css-1jxf684"><span class="css-1jxf684">${n % 50}</span></span></span></div></div></button></div>`;
  return (
    `<div class="css-175oi2r" data-testid="cellInnerDiv" style="transform: translateY(${n * 240}px); position: absolute; width: 100%;"><div class="css-175oi2r r-1igl3o0"><div class="css-175oi2r r-18u37iz">` +
    `<article aria-labelledby="id__${n}" role="article" tabindex="0" class="css-175oi2r r-18u37iz" data-testid="tweet"><div class="css-175oi2r r-eqz5dr"><div class="css-175oi2r r-16y2uox"><div class="css-175oi2r"><div class="css-175oi2r r-18u37iz"><div class="css-175oi2r r-1iusvr4"></div></div></div>` +
    `<div class="css-175oi2r r-18u37iz"><div class="css-175oi2r r-18kxxzh"><div class="css-175oi2r" data-testid="Tweet-User-Avatar"><div class="css-175oi2r" data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" aria-hidden="true" role="link" tabindex="-1" class="css-175oi2r"><div class="css-175oi2r"></div></a></div></div></div>` +
    `<div class="css-175oi2r r-1iusvr4 r-16y2uox"><div class="css-175oi2r r-zl2h9q"><div class="css-175oi2r r-k4xj1c"><div class="css-175oi2r r-1d09ksm"><div class="css-175oi2r r-1wbh5a2" id="id__u${n}" data-testid="User-Name"><div class="css-175oi2r r-1awozwy"><div class="css-175oi2r"><a href="/${handle}" role="link" class="css-175oi2r"><div class="css-175oi2r r-1awozwy"><div dir="ltr" class="css-146c3p1"><span class="css-1jxf684"><span class="css-1jxf684">Nachbarin ${n % 97}</span></span></div></div></a></div></div>` +
    `<div class="css-175oi2r r-18u37iz"><div class="css-175oi2r r-1d09ksm"><div class="css-175oi2r"><a href="/${handle}" role="link" tabindex="-1" class="css-175oi2r"><div dir="ltr" class="css-146c3p1"><span class="css-1jxf684">@${handle}</span></div></a></div><div dir="ltr" aria-hidden="true" class="css-146c3p1"><span class="css-1jxf684">·</span></div><div class="css-175oi2r r-18u37iz"><a href="${link}" dir="ltr" role="link" class="css-146c3p1"><time datetime="${new Date(at).toISOString()}">${n} Min.</time></a></div></div></div></div></div></div></div>` +
    `<div class="css-175oi2r"><div dir="auto" lang="de" class="css-146c3p1 r-8akbws" id="id__t${n}" data-testid="tweetText"><span class="css-1jxf684">Heute am Zaun gehört: Beitrag ${n}, mit etwas Text über das Wetter, den Garten und </span><a href="/hashtag/nachbarn" role="link" class="css-1jxf684">#nachbarn</a><span class="css-1jxf684"> und noch ein Satz, damit es so lang wird wie sonst auch.</span></div></div>` +
    `<div class="css-175oi2r"><div aria-label="3 Antworten, 2 Reposts, 17 Gefällt mir" role="group" class="css-175oi2r r-1kbdv8c" id="id__g${n}">${button('reply', '3 Antworten. Antworten')}${button('retweet', '2 Reposts. Reposten')}${button('like', '17 Gefällt mir. Gefällt mir')}${button('bookmark', 'Lesezeichen')}</div></div>` +
    '</div></div></div></div></article></div></div></div>'
  );
}

/** `batches` of cells, newest first; times as of `now` (epoch ms). */
export function stream(posts: number, batch: number, now: number): string[] {
  const cells = Array.from({ length: posts }, (_, n) => cell(n, now));
  return Array.from({ length: Math.ceil(posts / batch) }, (_, at) => cells.slice(at * batch, (at + 1) * batch).join(''));
}

/** X's base styles of boxes and texts (React Native for Web's), so that a post costs the browser what it costs there. */
const STYLE =
  'body{margin:0;font-family:system-ui,sans-serif}svg{width:18px;height:18px}' +
  '.css-175oi2r{align-items:stretch;background-color:transparent;border:0 solid black;box-sizing:border-box;display:flex;flex-basis:auto;flex-direction:column;flex-shrink:0;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-decoration:none;z-index:0}' +
  '.css-146c3p1,.css-1jxf684{background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;list-style:none;margin:0;padding:0;text-decoration:none;white-space:pre-wrap;overflow-wrap:break-word}' +
  'div.css-146c3p1{font-size:15px;line-height:20px}.r-18u37iz{flex-direction:row}.r-16y2uox{flex-grow:1}.r-1iusvr4{flex-basis:0}.r-1h0z5md{flex:1}' +
  'article{padding:12px 16px;border-bottom:1px solid #eee}[data-testid="Tweet-User-Avatar"]{width:40px;height:40px;margin-right:8px}#cells{width:600px;margin:auto}';

/** The page as it stands before the stream: X's frame, logged in. */
export const FRAME =
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Startseite / X</title><style>${STYLE}</style></head><body><div id="react-root">` +
  '<header role="banner"><nav role="navigation"><a href="/home" data-testid="AppTabBar_Home_Link">Startseite</a><a href="/hecken_ag" data-testid="AppTabBar_Profile_Link">Profil</a></nav></header>' +
  '<main role="main"><div data-testid="primaryColumn"><section role="region"><h1>Deine Timeline</h1><div aria-label="Timeline: Deine Timeline"><div id="cells" style="position: relative"></div></div></section></div></main></div></body></html>';
