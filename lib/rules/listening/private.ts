/**
 * Pages of letters and drafts: no network's own reader reads them (their addresses are no thread's), but a general reader started by a
 * click would. Nothing on them is a mention. Pure.
 */

const PRIVATE =
  /^(?:messages?|messaging|messenger|direct|direct_messages|direct-messages|conversations?|chats?|inbox|private|private\.php|messagecenter|drafts?|compose)$/i;
/** Folders of one member's own pages. */
const MEMBER = /^(?:u|users?|members?|profile|account|my)$/i;
const MAIL = /^(?:web)?mail\.|^(?:www\.)?messenger\.com$|^chat\./i;
const QUERY = /(?:^|[?&])(?:i=pm|i=ucp_pm|action=pm|do=showpm)\b|^\?(?:conversation|conversations|conversation-[a-z]+)\//i;

/** Is this an address of direct messages, mail or drafts? An address that is none counts as private. */
export function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname, pathname, search } = new URL(address);
  const [first = '', ...more] = pathname.split('/').filter((part) => part && part !== 'index.php' && part !== 'i');
  return (
    MAIL.test(hostname) || PRIVATE.test(first) || (MEMBER.test(first) && more.some((part) => PRIVATE.test(part))) || QUERY.test(search)
  );
}
