/** Addresses of Stack Exchange by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  post: [
    ['https://stackoverflow.com/questions/70000001/drei-kopien', 'https://stackoverflow.com/questions/70000001'],
    ['https://stackoverflow.com/questions/70000001/drei-kopien/70000002#70000002', 'https://stackoverflow.com/questions/70000001'],
    ['https://stackoverflow.com/questions/70000001?answertab=votes&page=2', 'https://stackoverflow.com/questions/70000001'],
    ['https://stackoverflow.com/q/70000001/12', 'https://stackoverflow.com/questions/70000001'],
    ['https://superuser.com/a/1000002/7', 'https://superuser.com/a/1000002'],
    ['https://german.stackexchange.com/questions/5001/was-heißt-das', 'https://german.stackexchange.com/questions/5001'],
    ['https://es.stackoverflow.com/questions/6001/copias', 'https://es.stackoverflow.com/questions/6001'],
    ['https://meta.serverfault.com/questions/101/frage', 'https://meta.serverfault.com/questions/101'],
    ['https://meta.stackexchange.com/questions/7001/frage?noredirect=1', 'https://meta.stackexchange.com/questions/7001'],
    ['https://mathoverflow.net/questions/8001/satz', 'https://mathoverflow.net/questions/8001'],
    ['https://askubuntu.com/questions/9001/paket', 'https://askubuntu.com/questions/9001'],
  ],
  feed: [
    ['https://stackoverflow.com/', 'https://stackoverflow.com/'],
    ['https://stackoverflow.com/questions', 'https://stackoverflow.com/questions'],
    ['https://stackoverflow.com/questions/tagged/backup?tab=Newest', 'https://stackoverflow.com/questions/tagged/backup'],
    ['https://serverfault.com/questions/tagged/backup+nas/', 'https://serverfault.com/questions/tagged/backup+nas'],
    ['https://serverfault.com/unanswered/tagged/backup', 'https://serverfault.com/unanswered/tagged/backup'],
    ['https://superuser.com/questions/linked/1000001?lq=1', 'https://superuser.com/questions/linked/1000001'],
    ['https://stackapps.com/?tab=hot', 'https://stackapps.com/'],
    ['https://stackexchange.com/', 'https://stackexchange.com/'],
  ],
  profile: [
    ['https://stackoverflow.com/users/4711/jana-beispiel', 'https://stackoverflow.com/users/4711'],
    ['https://german.stackexchange.com/users/4711/jana-beispiel?tab=answers', 'https://german.stackexchange.com/users/4711'],
    ['https://meta.stackexchange.com/users/-1/community', 'https://meta.stackexchange.com/users/-1'],
  ],
  search: [['https://superuser.com/search?q=muster+systemhaus&tab=newest', 'https://superuser.com/search?q=muster%20systemhaus']],
  other: [
    ['https://stackoverflow.com/tags', 'https://stackoverflow.com/tags'],
    ['https://stackoverflow.com/users', 'https://stackoverflow.com/users'],
    ['https://stackoverflow.com/help/how-to-ask', 'https://stackoverflow.com/help/how-to-ask'],
    ['https://stackoverflow.com/questions/ask', 'https://stackoverflow.com/questions/ask'],
    ['https://stackoverflow.com/posts/70000001/revisions', 'https://stackoverflow.com/posts/70000001/revisions'],
  ],
};
