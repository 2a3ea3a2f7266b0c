import { describe, expect, it } from 'vitest';
import { ctxOf, read } from '../pages.ts';

const TEXTS = [
  'Seit dem Umbau nimmt unser Drucker keine Aufträge mehr an. Woran kann das liegen?',
  'Meist fehlt nach einem Umbau die feste Adresse. Bitte einmal am Gerät nachsehen.',
  'Bei uns ist es genauso, und zwar seit dem letzten Wochenende.',
  'Grüße aus Fulda und vielen Dank für die schnelle Hilfe!',
] as const;
const PEOPLE = ['Rita', 'Karl Kunde', 'Lena', 'Bernd Neu'] as const;
const DAYS = ['20.11.2026', '19.11.2026', '17.11.2026', '03.10.2026'] as const;

const reading = (body: string, url = 'https://haus.example/gaestebuch') => {
  const { posts, comments } = read(ctxOf(`<h1>Gästebuch</h1>${body}`, { url, title: 'Gästebuch' }));
  return [...posts, ...comments];
};

describe('a name and a date in one line', () => {
  it.each([
    ['Von NAME, DAY', '20.11.2026'],
    ['von NAME am DAY', '20.11.2026'],
    ['NAME schrieb am DAY um 10:15:', '20.11.2026'],
    ['NAME schrieb am DAY um 10:15 Uhr', '20. November 2026'],
    ['Kommentar von NAME | DAY', '20.11.2026'],
    ['Geschrieben von NAME am DAY um 10:15', '20.11.2026'],
    ['by NAME on DAY', 'March 3, 2026'],
    ['Posted by NAME on DAY at 3:12 pm', 'March 3, 2026'],
    ['NAME wrote on DAY:', 'March 3, 2026'],
    ['NAME - DAY', '20.11.2026'],
    ['NAME (DAY)', '20.11.2026'],
    ['par NAME le DAY', '3 mars 2026'],
    ['NAME a écrit le DAY à 10:15', '3 mars 2026'],
    ['por NAME el DAY', '3 de marzo de 2026'],
    ['NAME escribió el DAY', '3 de marzo de 2026'],
    ['da NAME il DAY', '3 marzo 2026'],
    ['NAME ha scritto il DAY', '3 marzo 2026'],
    ['por NAME em DAY', '3 de março de 2026'],
    ['door NAME op DAY', '3 maart 2026'],
    ['NAME schreef op DAY', '3 maart 2026'],
    ['przez NAME, DAY', '3 marca 2026'],
    ['av NAME den DAY', '3 mars 2026'],
    ['af NAME den DAY', '3. marts 2026'],
  ])('%s', (line, day) => {
    const body = PEOPLE.map(
      (name, index) =>
        `<div class="eintrag"><p class="zeile">${line.replace('NAME', name).replace('DAY', day.replace(/^\d+/, String(3 + index)))}</p><div class="text">${TEXTS[index]}</div></div>`,
    ).join('');
    const entries = reading(`<div class="buch">${body}</div>`);
    expect(entries.map(({ author }) => author.name)).toEqual([...PEOPLE]);
    expect(entries.map(({ text }) => text)).toEqual([...TEXTS]);
    expect(entries.every(({ time }) => time)).toBe(true);
  });
});

describe('lines of a guest book', () => {
  const lines = (row: (name: string, day: string, text: string) => string): string =>
    PEOPLE.map((name, index) => row(name, DAYS[index] as string, TEXTS[index] as string)).join('');
  it.each([
    ['rows of a table', `<table>${lines((name, day, text) => `<tr><td>${name}</td><td>${day}</td><td>${text}</td></tr>`)}</table>`],
    [
      'rows of a table, name in bold',
      `<table border="1">${lines((name, day, text) => `<tr><td><b>${name}</b><br>${day}</td><td>${text}</td></tr>`)}</table>`,
    ],
    ['a list of terms', `<dl>${lines((name, day, text) => `<dt>${name}, ${day}</dt><dd>${text}</dd>`)}</dl>`],
    [
      'a list of terms, name in bold',
      `<dl class="gb">${lines((name, day, text) => `<dt><b>${name}</b> <i>${day}</i></dt><dd>${text}</dd>`)}</dl>`,
    ],
    ['paragraphs', `<div>${lines((name, day, text) => `<p><b>${name}</b> (${day})<br>${text}</p>`)}</div>`],
    [
      'paragraphs of elements',
      `<div>${lines((name, day, text) => `<p><strong>${name}</strong> <em>${day}</em>: <span>${text}</span></p>`)}</div>`,
    ],
  ])('%s', (_, body) => {
    const entries = reading(body);
    expect(entries.map(({ author }) => author.name)).toEqual([...PEOPLE]);
    expect(entries.map(({ text }) => text)).toEqual([...TEXTS]);
  });
});
