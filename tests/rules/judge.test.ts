/** The answered / unanswered / unknown rule and blocks, thread by thread. */
import { describe, expect, it } from 'vitest';
import type { CommentSighting, Nesting } from '../../lib/model/sighting.ts';
import { judge } from '../../lib/rules/judge.ts';
import { at, comment, utc } from './support.ts';

const START = utc('2026-03-02 10:00');
/** 'id who parent' in the order of the page, one minute apart; '-' no parent. */
const thread = (lines: string[], more: Record<string, Partial<CommentSighting>> = {}): CommentSighting[] =>
  lines.map((line, index) => {
    const [id = '', who = '', parent = '-'] = line.split(' ');
    return comment(id, who, at(START + index * 60_000), { parent: parent === '-' ? null : parent, ...more[id] });
  });
const verdicts = (comments: CommentSighting[], nesting: Nesting): Record<string, string> =>
  Object.fromEntries(
    judge(comments, nesting, ({ author }) => author.name === 'us').map(({ comment: { id }, verdict, answer }) => [
      id,
      answer ? `${verdict} ${answer.id}` : verdict,
    ]),
  );
const blocks = (comments: CommentSighting[], nesting: Nesting): Record<string, string | null> =>
  Object.fromEntries(judge(comments, nesting, ({ author }) => author.name === 'us').map(({ comment: { id }, block }) => [id, block]));

describe('tree', () => {
  it('an own comment answers what it stands below, however deep, and nothing beside it', () => {
    expect(verdicts(thread(['a anna -', 'b bela a', 'o us b', 'c cem a', 'd dora -']), 'tree')).toEqual({
      a: 'answered o',
      b: 'answered o',
      o: 'own',
      c: 'unanswered',
      d: 'unanswered',
    });
  });

  it('the first of several answers counts, by time and not by place on the page', () => {
    const comments = thread(['a anna -', 'late us a', 'early us a'], { late: { time: at(START + 900_000) } });
    expect(verdicts(comments, 'tree').a).toBe('answered early');
  });

  it('folded replies make it unknown unless an answer is on the page', () => {
    expect(verdicts(thread(['a anna -', 'b bela -', 'o us b'], { a: { repliesHidden: 3 }, b: { repliesHidden: null } }), 'tree')).toEqual({
      a: 'unknown',
      b: 'answered o',
      o: 'own',
    });
  });

  it('parents that go round in circles end', () => {
    expect(verdicts(thread(['a anna b', 'b bela a', 'o us o']), 'tree')).toEqual({ a: 'unanswered', b: 'unanswered', o: 'own' });
  });

  it('parts below a comment that is not on the page are one thread', () => {
    const judged = judge(thread(['b bela gone', 'c cem gone']), 'tree', () => false);
    expect(judged.map(({ thread: name }) => name)).toEqual(['gone', 'gone']);
  });
});

describe('two-level', () => {
  it('an own reply answers the comment above and the replies before it, not those after', () => {
    expect(verdicts(thread(['a anna -', 'b bela a', 'o us a', 'c cem a', 'd dora -']), 'two-level')).toEqual({
      a: 'answered o',
      b: 'answered o',
      o: 'own',
      c: 'unanswered',
      d: 'unanswered',
    });
  });

  it('an own comment beside it answers nothing', () => {
    expect(verdicts(thread(['a anna -', 'o us -']), 'two-level')).toEqual({ a: 'unanswered', o: 'own' });
  });

  it('a folded thread leaves its replies unknown, also where its first comment is not on the page', () => {
    expect(verdicts(thread(['a anna -', 'b bela a'], { a: { repliesHidden: 2 } }), 'two-level')).toEqual({ a: 'unknown', b: 'unknown' });
    expect(verdicts(thread(['b bela gone']), 'two-level')).toEqual({ b: 'unknown' });
  });
});

describe('flat', () => {
  it('an own post answers everything before it in its topic, also where the newest stand first', () => {
    const page = thread(['a anna -', 'b bela -', 'o us -', 'c cem -']);
    const expected = { a: 'answered o', b: 'answered o', o: 'own', c: 'unanswered' };
    expect(verdicts(page, 'flat')).toEqual(expected);
    expect(verdicts([...page].reverse(), 'flat')).toEqual(expected);
  });

  it('without times the order on the page counts', () => {
    const page = thread(['a anna -', 'o us -', 'c cem -']).map((one) => ({ ...one, time: null }));
    expect(verdicts(page, 'flat')).toEqual({ a: 'answered o', o: 'own', c: 'unanswered' });
  });

  it('topics do not answer for each other', () => {
    expect(verdicts(thread(['a anna -', 'o us -'], { o: { post: 'q' } }), 'flat')).toEqual({ a: 'unanswered', o: 'own' });
  });
});

it('what the network shows as deleted is nothing, also not an answer', () => {
  expect(verdicts(thread(['a anna -', 'o us a'], { o: { deleted: true } }), 'tree')).toEqual({ a: 'unanswered', o: 'deleted' });
});

describe('blocks', () => {
  it('one person’s comments up to an answer are one, the next begins after it', () => {
    expect(blocks(thread(['a1 anna -', 'b bela -', 'a2 anna -', 'o us -', 'a3 anna -', 'a4 anna -']), 'flat')).toEqual({
      a1: 'a1',
      b: 'b',
      a2: 'a1',
      o: null,
      a3: 'a3',
      a4: 'a3',
    });
  });

  it('begin with the earliest, wherever it stands on the page', () => {
    expect(blocks(thread(['a1 anna -', 'a2 anna a1', 'a0 anna a1'], { a0: { time: at(START - 60_000) } }), 'tree')).toEqual({
      a1: 'a0',
      a2: 'a0',
      a0: 'a0',
    });
  });

  it('do not cross threads, and the unknown is apart from what surely waits', () => {
    expect(blocks(thread(['a1 anna -', 'a2 anna -', 'a3 anna a1', 'a4 anna a1'], { a3: { repliesHidden: 1 } }), 'tree')).toEqual({
      a1: 'a1',
      a2: 'a2',
      a3: 'a3',
      a4: 'a1',
    });
  });
});
