/** Addresses of MediaWiki by kind of page, each with its canonical form: sites of the user, Wikimedia's wikis among them. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  post: [
    ['https://de.wikipedia.org/wiki/Diskussion:Datensicherung', 'https://de.wikipedia.org/wiki/Diskussion:Datensicherung'],
    [
      'https://de.wikipedia.org/wiki/Diskussion:Datensicherung?oldid=5&action=view#Drei_Kopien',
      'https://de.wikipedia.org/wiki/Diskussion:Datensicherung',
    ],
    ['https://wiki.muster.example/wiki/Talk:Backup/Archive_1', 'https://wiki.muster.example/wiki/Talk:Backup/Archive_1'],
    [
      'https://wiki.muster.example/index.php?title=Diskussion:Backup&oldid=7',
      'https://wiki.muster.example/index.php?title=Diskussion%3ABackup',
    ],
    ['https://muster.example/w/index.php/Benutzer_Diskussion:Jana', 'https://muster.example/w/index.php/Benutzer_Diskussion:Jana'],
    ['https://wiki.muster.example/Discussion:Sauvegarde', 'https://wiki.muster.example/Discussion:Sauvegarde'],
    ['https://wiki.muster.example/wiki/User_talk:Jana_Beispiel', 'https://wiki.muster.example/wiki/User_talk:Jana_Beispiel'],
    [
      'https://wiki.muster.example/wiki/%E3%83%8E%E3%83%BC%E3%83%88:NAS',
      'https://wiki.muster.example/wiki/%E3%83%8E%E3%83%BC%E3%83%88:NAS',
    ],
  ],
  profile: [
    ['https://wiki.muster.example/wiki/Benutzerin:Jana_Beispiel', 'https://wiki.muster.example/wiki/Benutzerin:Jana_Beispiel'],
    ['https://wiki.muster.example/index.php?title=User:Jana&redirect=no', 'https://wiki.muster.example/index.php?title=User%3AJana'],
  ],
  search: [
    ['https://wiki.muster.example/index.php?search=nas+neu&go=Go', 'https://wiki.muster.example/index.php?search=nas%20neu'],
    [
      'https://wiki.muster.example/w/index.php?title=Spezial:Suche&search=nas',
      'https://wiki.muster.example/w/index.php?title=Spezial%3ASuche&search=nas',
    ],
  ],
  other: [
    ['https://wiki.muster.example/wiki/Hauptseite', 'https://wiki.muster.example/wiki/Hauptseite'],
    ['https://wiki.muster.example/', 'https://wiki.muster.example/'],
    [
      'https://wiki.muster.example/index.php?title=Diskussion:Backup&action=history',
      'https://wiki.muster.example/index.php?title=Diskussion%3ABackup',
    ],
    ['https://wiki.muster.example/wiki/Benutzer:Jana/Entwurf', 'https://wiki.muster.example/wiki/Benutzer:Jana/Entwurf'],
    ['https://wiki.muster.example/wiki/Spezial:Letzte_%C3%84nderungen', 'https://wiki.muster.example/wiki/Spezial:Letzte_%C3%84nderungen'],
  ],
};
