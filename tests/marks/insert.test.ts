/** A saved reply put into a field of the page: at the caret, beside what was typed, and found out where the page did not take it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { insertInto } from '../../lib/marks/insert.ts';

const TEXT = 'Guten Tag!\n\nDanke für den Hinweis.';

/** A page with one field; jsdom knows neither `innerText` nor `execCommand`: as small as they can be. */
function open(html: string, commands: ((name: string, value?: string) => boolean) | null = null) {
  const { window } = new JSDOM(`<!doctype html><body>${html}<button>Senden</button></body>`, { pretendToBeVisual: true });
  const root = window.document;
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      const lines = [...this.children].filter(({ localName }) => localName === 'p');
      return lines.length ? lines.map(({ textContent }) => textContent).join('\n') : this.textContent;
    },
  });
  if (commands) root.execCommand = (name, _, value) => commands(name, value);
  const heard: string[] = [];
  for (const type of ['input', 'submit', 'click', 'keydown', 'paste'])
    root.addEventListener(type, (event) => heard.push(`${type} ${(event as InputEvent).data ?? ''}`.trim()));
  return { window, root, heard, field: root.body.firstElementChild as HTMLTextAreaElement };
}

describe('into a plain field', () => {
  it('at the caret, keeping what was typed and selected; the page hears of it as of typing, and of nothing else', async () => {
    const { field, heard } = open('<textarea>Hallo Erika, bis bald</textarea>');
    field.focus();
    field.setSelectionRange(6, 12);
    expect(await insertInto(field, TEXT)).toBe(true);
    expect(field.value).toBe(`Hallo Erika,${TEXT} bis bald`);
    expect(field.selectionStart).toBe(`Hallo Erika,${TEXT}`.length);
    expect(heard).toEqual([`input ${TEXT}`]);
    expect(field.outerHTML).toBe('<textarea>Hallo Erika, bis bald</textarea>');
  });

  it('never clicked into: behind what the page wrote there', async () => {
    const { field } = open('<textarea></textarea>');
    field.defaultValue = '[quote]Frage[/quote]\n';
    field.setSelectionRange(0, 0);
    expect(await insertInto(field, TEXT)).toBe(true);
    expect(field.value).toBe(`[quote]Frage[/quote]\n${TEXT}`);
  });

  it('a page that keeps its own value (React) notices', async () => {
    const { field, root } = open('<textarea></textarea>');
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') as PropertyDescriptor;
    let tracked = '';
    Object.defineProperty(field, 'value', {
      get: () => own.get?.call(field),
      set: (value: string) => {
        tracked = value;
        own.set?.call(field, value);
      },
      configurable: true,
    });
    let state = '';
    root.addEventListener('input', () => {
      if (field.value !== tracked) state = field.value;
    });
    expect(await insertInto(field, TEXT)).toBe(true);
    expect(state).toBe(TEXT);
  });

  it('a field that cuts it short, or takes it back, did not take it', async () => {
    const { field, root } = open('<textarea></textarea>');
    root.addEventListener('input', () => {
      field.value = field.value.slice(0, 10);
    });
    expect(await insertInto(field, TEXT)).toBe(false);
  });

  it('the same text a second time is a success of its own', async () => {
    const { field, root } = open('<textarea></textarea>');
    expect(await insertInto(field, TEXT)).toBe(true);
    expect(await insertInto(field, TEXT)).toBe(true);
    root.addEventListener('input', () => {
      field.value = TEXT;
    });
    expect(await insertInto(field, TEXT)).toBe(false);
  });
});

describe('into an editor', () => {
  it('line by line by the browser’s own commands, at the end of the last line', async () => {
    const done: string[] = [];
    const page = open('<div contenteditable="true"><p>Hallo</p></div>', (name, value = '') => {
      const { focusNode, focusOffset } = page.root.getSelection() as Selection;
      done.push(`${focusNode?.nodeName} ${focusOffset} ${name} ${value}`.trim());
      const lines = page.field;
      if (name === 'insertParagraph') lines.append(page.root.createElement('p'));
      else lines.lastElementChild?.append(value);
      return true;
    });
    expect(await insertInto(page.field, TEXT)).toBe(true);
    expect(done).toEqual([
      '#text 5 insertText Guten Tag!',
      '#text 5 insertParagraph',
      '#text 5 insertParagraph',
      '#text 5 insertText Danke für den Hinweis.',
    ]);
    expect(page.heard).toEqual([]);
  });

  it('behind the selection where there is one, inside an empty line where nothing is', async () => {
    for (const [html, where] of [
      ['<div contenteditable="true"><p>Hallo Welt</p></div>', '#text 5'],
      ['<div contenteditable="true"><p><br></p></div>', 'P 0'],
      ['<div contenteditable="true"></div>', 'DIV 0'],
    ] as const) {
      let at = '';
      const page = open(html, () => {
        const { focusNode, focusOffset } = page.root.getSelection() as Selection;
        at ||= `${focusNode?.nodeName} ${focusOffset}`;
        return true;
      });
      const words = page.field.firstChild?.firstChild;
      if (words?.nodeType === 3) page.root.getSelection()?.setBaseAndExtent(words, 0, words, 5);
      expect(await insertInto(page.field, TEXT)).toBe(false);
      expect(at).toBe(where);
    }
  });

  it.each(['class="public-DraftEditor-content"', 'data-lexical-editor="true"'])(
    'one that keeps a copy of its own (%s) is given a paste',
    async (is) => {
      const page = open(`<div contenteditable="true" ${is}></div>`, () => {
        throw new Error('this would break it');
      });
      const { window, root, field } = page;
      class Transfer {
        text = '';
        setData(_: string, text: string): void {
          this.text = text;
        }
      }
      class Paste extends window.Event {
        clipboardData: Transfer;
        constructor(type: string, init: EventInit & { clipboardData: Transfer }) {
          super(type, init);
          this.clipboardData = init.clipboardData;
        }
      }
      Object.assign(window, { DataTransfer: Transfer, ClipboardEvent: Paste });
      root.addEventListener('paste', (event) => {
        for (const line of (event as unknown as Paste).clipboardData.text.split('\n')) {
          const p = root.createElement('p');
          p.textContent = line;
          field.append(p);
        }
      });
      expect(await insertInto(field, TEXT)).toBe(true);
      expect(page.heard).toEqual(['paste']);
    },
  );

  it('that swallows the lines did not take it', async () => {
    const page = open('<div contenteditable="true"></div>', (_, value = '') => {
      page.field.append(value);
      return true;
    });
    expect(await insertInto(page.field, TEXT)).toBe(false);
    expect(await insertInto(page.field, 'Eine Zeile')).toBe(true);
  });
});
