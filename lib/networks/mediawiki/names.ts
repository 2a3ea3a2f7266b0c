/** What wikis call their name spaces and special pages, by language: parts of names in lower case. */

/** In the name of a user's page or talk page (en de fr es pt it nl fy pl ru uk cs sk fi sv no da et tr el hu ro ca eu hr sl sr bg he ar fa ja zh ko th vi id eo). */
const PERSON =
  /user|benutzer|utilisat|usu[aá]ri|utente|utilizad|gebruiker|meidogger|wikipedyst|użytkowni|участни|користувач|uživatel|používateľ|redaktor|käyttäj|användar|bruker|bruger|kasutaja|kullanıcı|χρήστη|szerkesztő|utilizator|lankide|korisni|uporabni|корисни|потребител|משתמש|مستخدم|کاربر|利用者|用[户戶]|使用者|사용자|ผู้ใช้|thành viên|pengguna|uzanto/iu;

/** In the name of any talk page. */
const TALK =
  /talk|dis[ck]us|overleg|oerlis|dyskusja|обсужд|обговор|беседа|разговор|keskustel|diskuse|diskusia|vita$|mesaj|tartışma|συζήτηση|discu[tț]|eztabaida|razgovor|pogovor|arutelu|שיחת|نقاش|بحث|会話|ノート|討論|讨论|토론|คุยกับ|พูดคุย|thảo luận|pembicaraan|diskuto/iu;

/** The special page of somebody's contributions, which is what a signature of somebody without an account links to. */
const CONTRIBUTIONS =
  /contrib|beiträge|bijdrag|bydrag|wkład|вклад|внесок|bidrag|příspěvky|príspevky|muokkaukset|közreműk|συνεισφορ|doprinos|prispevki|katk|kaastöö|תרומות|مساهمات|مشارکت|投稿記録|用户贡献|使用者貢獻|기여|đóng góp|kontribu/iu;

/** Splits 'Benutzer Diskussion:Anna' at its name space. */
const split = (title: string): [space: string, rest: string] => {
  const at = title.indexOf(':');
  return at < 1 ? ['', title] : [title.slice(0, at), title.slice(at + 1)];
};

export const isTalk = (title: string): boolean => TALK.test(split(title)[0]);

/** The user a page belongs to, as the page's title says it; `own` for the user's page itself. Null for any other page. */
export function personIn(title: string): { name: string; own: boolean } | null {
  const [space, rest] = split(title.replaceAll('_', ' ').trim());
  if (!space || !rest) return null;
  const [first = '', ...sub] = rest.split('/');
  if (sub.length && CONTRIBUTIONS.test(first)) return { name: sub.join('/').trim(), own: false };
  // Subpages are somebody's drafts and essays, no signature.
  return PERSON.test(space) && !sub.length ? { name: first.trim(), own: !TALK.test(space) } : null;
}
