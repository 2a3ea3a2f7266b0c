/**
 * Cuts a JSON object that arrives in chunks of text into its pieces: each value of the outer object, and each element
 * where the value is a list. Only one piece is held at a time, so that a file far larger than memory can be read, and
 * every piece knows its line. Whether a piece itself is sound JSON, JSON.parse tells.
 */
import { BrokenFile } from './broken.ts';

export interface Piece {
  /** Key in the outer object. */
  key: string;
  /** True for one element of a list, false for a whole value that is no list. */
  element: boolean;
  text: string;
  /** Line of its first character, from 1. */
  line: number;
}

/** Longest piece taken, in characters: far above any record of ours, far below what hurts. */
const LONGEST = 4_000_000;

type State =
  | 'start'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'first-element'
  | 'element'
  | 'after-element'
  | 'after-value'
  | 'done'
  | 'inside';

const BLANK = /\s/;

export class Pieces {
  private state: State = 'start';
  private line = 1;
  private key = '';
  /** What is being gathered: the key, a value or an element. */
  private gathering: 'key' | 'value' | 'element' = 'key';
  private text = '';
  private textLine = 1;
  private depth = 0;
  private quoted = false;
  private escaped = false;

  /** Takes the next chunk; returns the pieces that ended in it. Throws BrokenFile at the first place that is no JSON. */
  push(chunk: string): Piece[] {
    const out: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk.charAt(at);
      if (this.state === 'inside') {
        const ended = this.inside(char);
        if (ended === 'no') {
          if (char === '\n') this.line++;
          continue;
        }
        this.text += chunk.slice(from, ended === 'with' ? at + 1 : at);
        this.close(out);
        if (ended === 'with') continue;
      }
      if (char === '\n') this.line++;
      if (BLANK.test(char) || (char === '\uFEFF' && this.state === 'start')) continue;
      if (this.outside(char)) from = at;
    }
    if (this.state === 'inside') {
      this.text += chunk.slice(from);
      if (this.text.length > LONGEST) throw new BrokenFile('not-json', { line: this.textLine, section: this.key });
    }
    return out;
  }

  /** Call after the last chunk. Throws BrokenFile 'cut' where the object did not end, with the line where it stopped. */
  end(): void {
    if (this.state !== 'done')
      throw new BrokenFile(this.state === 'start' ? 'not-json' : 'cut', { line: this.line, ...(this.key && { section: this.key }) });
  }

  /** A character inside a piece: does the piece end with it, before it, or not yet? */
  private inside(char: string): 'no' | 'with' | 'before' {
    if (this.quoted) {
      if (this.escaped) this.escaped = false;
      else if (char === '\\') this.escaped = true;
      else if (char === '"') {
        this.quoted = false;
        if (this.depth === 0) return 'with';
      }
      return 'no';
    }
    if (char === '"') this.quoted = true;
    else if (char === '{' || char === '[') this.depth++;
    else if (this.depth > 0) {
      if ((char === '}' || char === ']') && --this.depth === 0) return 'with';
    } else if (char === ',' || char === '}' || char === ']' || BLANK.test(char)) return 'before';
    return 'no';
  }

  /** A character between pieces. True where a piece begins with it. */
  private outside(char: string): boolean {
    const { state } = this;
    if (state === 'start' && char === '{') this.state = 'first-key';
    else if ((state === 'first-key' || state === 'key') && char === '"') return this.begin('key', char);
    else if (state === 'first-key' && char === '}') this.state = 'done';
    else if (state === 'colon' && char === ':') this.state = 'value';
    else if (state === 'value' && char === '[') this.state = 'first-element';
    else if (state === 'value' && !'}],:'.includes(char)) return this.begin('value', char);
    else if (state === 'first-element' && char === ']') this.state = 'after-value';
    else if ((state === 'first-element' || state === 'element') && !'}],:'.includes(char)) return this.begin('element', char);
    else if (state === 'after-element' && char === ',') this.state = 'element';
    else if (state === 'after-element' && char === ']') this.state = 'after-value';
    else if (state === 'after-value' && char === ',') this.state = 'key';
    else if (state === 'after-value' && char === '}') this.state = 'done';
    else throw new BrokenFile('not-json', { line: this.line, ...(this.key && { section: this.key }) });
    return false;
  }

  private begin(what: 'key' | 'value' | 'element', char: string): true {
    this.state = 'inside';
    this.gathering = what;
    this.text = '';
    this.textLine = this.line;
    this.quoted = char === '"';
    this.escaped = false;
    this.depth = char === '{' || char === '[' ? 1 : 0;
    return true;
  }

  private close(out: Piece[]): void {
    const { gathering, text, textLine: line } = this;
    this.text = '';
    if (gathering === 'key') {
      try {
        this.key = String(JSON.parse(text));
      } catch {
        throw new BrokenFile('not-json', { line });
      }
      this.state = 'colon';
      return;
    }
    out.push({ key: this.key, element: gathering === 'element', text, line });
    this.state = gathering === 'element' ? 'after-element' : 'after-value';
  }
}
