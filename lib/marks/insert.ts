/**
 * Puts a text into a field of the page where the caret stands, by the user's click in the panel; what was typed stays, nothing
 * is sent, nothing of ours stays behind. Then looks whether the page took it: many editors keep a copy of their own.
 */

/** Editors that draw from a copy of their own and break when the page changes under them; a paste they understand. */
const OWN_COPY = '.public-DraftEditor-content,[data-lexical-editor]';
/** ms until such an editor has heard where the caret is. */
const HEARD = 40;
/** ms until an editor has drawn what it made of the text. */
const DRAWN = 150;

const isPlain = (field: HTMLElement): field is HTMLTextAreaElement => field.localName === 'textarea';

/** White space as it matters to a reader: blank lines are each editor's own affair, lines are not. */
const squash = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** How many times the field holds the text. */
function holds(field: HTMLElement, text: string): number {
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs are lines only as they are shown
  const held = isPlain(field) ? field.value : field.innerText;
  return squash(held).split(squash(text)).length - 1;
}

/** Focuses an editor with the caret where it was, behind what is selected: that is kept too. Else at the end. */
function enter(field: HTMLElement): void {
  const selection = field.ownerDocument.getSelection();
  // Before the focus comes: with it a browser may put the caret at the start.
  const was = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  field.focus();
  if (was && was.endContainer !== field && field.contains(was.endContainer)) {
    selection?.collapse(was.endContainer, was.endOffset);
    return;
  }
  // The end of the last line: in an editor's paragraph, not behind it.
  let at: Node = field;
  while (at.lastChild && at.lastChild.nodeName !== 'BR') at = at.lastChild;
  selection?.collapse(at, at.nodeType === 3 ? (at as Text).length : Math.max(0, at.childNodes.length - 1));
}

function intoPlain(field: HTMLTextAreaElement, text: string): void {
  const active = field.ownerDocument.activeElement === field;
  field.focus();
  const { value, selectionEnd } = field;
  // A field never clicked into says 0: then behind what the page wrote there (a quote).
  const at = active || selectionEnd ? selectionEnd : value.length;
  field.setSelectionRange(at, at);
  // The browser's own way first: it can be undone with Ctrl+Z.
  if (field.ownerDocument.execCommand?.('insertText', false, text) && field.value !== value) return;
  field.setRangeText(text, at, at, 'end');
  const { InputEvent } = field.ownerDocument.defaultView as Window & typeof globalThis;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

function intoEditor(field: HTMLElement, text: string): void {
  const root = field.ownerDocument;
  if (field.matches(OWN_COPY)) {
    const { ClipboardEvent, DataTransfer } = root.defaultView as Window & typeof globalThis;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox takes the text from `data` only.
    const paste = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', paste));
    return;
  }
  // Line by line: a break inside one text is lost in some editors in Firefox.
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index) root.execCommand('insertParagraph');
    if (line) root.execCommand('insertText', false, line);
  }
}

/** False where the field does not hold the text afterwards. */
export async function insertInto(field: HTMLElement, text: string): Promise<boolean> {
  const pause = (ms: number): Promise<void> => new Promise((done) => field.ownerDocument.defaultView?.setTimeout(done, ms));
  const before = holds(field, text);
  if (isPlain(field)) intoPlain(field, text);
  else {
    enter(field);
    await pause(HEARD);
    intoEditor(field, text);
  }
  await pause(DRAWN);
  return holds(field, text) > before;
}
