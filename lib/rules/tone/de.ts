/**
 * German words customers praise and complain with, by strength. A kept list of our own: the free ones do not fit (SentiWS forbids
 * commercial use, the lexicon of @nlpjs/lang-de has its figures from it, machine-translated AFINN takes "teuer" for praise).
 * A stem ends in a star. Umlauts are written, `aeoeue` is found as well.
 */
export const GERMAN: readonly (readonly [weight: number, words: string])[] = [
  [
    3,
    'ausgezeichnet* begeister* bestens exzellent* fantastisch* phantastisch* genial* grandios* großartig* hervorragend* herausragend* perfekt* sensationell* spitze ' +
      'spitzen* traumhaft* überragend* unschlagbar* vorbildlich* wunderbar* wundervoll* weltklasse erstklassig* hammer megagut supergut supertoll liebe lieben liebt',
  ],
  [
    2,
    'beeindruck* beste besten bester bestes dankbar* dank danke dankeschön einwandfrei* empfehlen* empfiehlt empfehlung empfehlenswert* empfohlen erfreu* erleichter* ' +
      'fair* faire fan fehlerfrei* freundlich* freue freuen freut froh* gefällt gefallen* geil* gelungen* gern gerne glücklich* gut gute guten guter gutes super ' +
      'hilfsbereit* hochwertig* kinderleicht klasse kompetent* kulant* lecker* liebevoll* lob lobe loben* lohnt lohnenswert* makellos* optimal* prima problemlos* ' +
      'reibungslos* schön* sorgfältig* sympathisch* tadellos* toll* top treue* überzeugt überzeugend* unkompliziert* vertrau* vertrauen vertrauenswürdig* vorzüglich* wertvoll* zufrieden* ' +
      'zuverlässig* zuvorkommend* glückwunsch* gratul* herzlich* spaß verlässlich* respekt positiv* überrascht* stark* angenehm* bravo daumenhoch feiern feiere lobenswert* nett*',
  ],
  [
    1,
    'besser* bequem* cool* durchdacht* einfach effizient* flott* geholfen gelöst hilfreich* hilft hübsch* intuitiv* komfortabel* leise* leistungsstark* modern* ok okay ' +
      'praktisch* präzise* preiswert* robust* sauber* schick* schnell* sinnvoll* stabil* sicher* solide* übersichtlich* verbessert* vorteil* günstig* langlebig* läuft funktioniert ' +
      'blitzschnell* ruckzuck flüssig* gewonnen interessant* spannend* verständlich* pünktlich* zügig* stolz weiterempfehl*',
  ],
  [
    -1,
    'abgelehnt alt* bedauer* dürftig* enttäuschend fehlt fehlen fehlte hakt kompliziert* langsam* laut* lahm* leider mäßig* mittelmäßig* müh* problem probleme problemen ' +
      'ruckel* schade schwach* seltsam* störend* stört teuer teure teuren teurer überteuert* umständlich* unklar* unpraktisch* unübersichtlich* unsicher* verspätet* verzögert* ' +
      'wackelig* zäh* zweifel* kritik* verwirr* vergeblich* verschlechter* hätte fraglich* bugs bug halbherzig* billig* warteschleife* nachteil* schwierig* warten warte',
  ],
  [
    -2,
    'abgebrochen* ablehn* absturz abstürz* abgestürzt stürzt ärger* ärgern geärgert ärgerlich* bemängel* beschwer* beschädigt* blöd* defekt* dreist* doof* dumm* enttäusch* falsch* fehler fehlern ' +
      'fehlerhaft* frech* frust* gefährlich* genervt gescheitert hässlich* ignorier* inkompetent* kaputt* katastroph* kündig* lieblos* mangel* mängel mies* misst* mist müll nerv* nervig* ' +
      'nutzlos* peinlich* rausgeschmissen* reklam* rostig* scheiter* schlamp* schlecht* schlimm* sinnlos* sauer schwachsinn* traurig* unbrauchbar* unfair* unfreundlich* ungenügend* unhöflich* ' +
      'unmöglich* unprofessionell* unseriös* unzufrieden* unzureichend* unzuverlässig* verärger* verkackt* versag* verschwendung* verschwendet* verloren* vermurks* wertlos* wut* zerbroch* ' +
      'zumut* gebrochen abzuraten abraten rate* lüg* gelogen überfordert* verarsch* undicht* ungenießbar* unterirdisch* bereu* gestört störung störungen ausfall ausfälle ausgefallen lästig* ' +
      'bockig* verbuggt* hinhalte* hingehalten hinterhältig* nachlass* qualm* überhitz* leckt ausgelaufen verschimmel* gerissen reißt klemmt blockiert brummt quietsch* ' +
      'verschleppt* vertröst* abgewimmelt vergessen verpasst geplatzt gesperrt funktionslos* lebensgefährlich* fehlkauf* fehlgriff* reinfall* beleidig* arrogant* planlos* ahnungslos* ' +
      'chaos chaotisch* negativ* unverständlich* unleserlich* bricht brüchig* zerbricht spinnt wirrwarr umsonst gestrichen verweiger* mogel* täusch* getäuscht unterschlagen überzogen* wucher* rückruf* mahnung* streik* panne* pannen*',
  ],
  [
    -3,
    'abartig* abzocke* abgezockt betrug* betrüg* betrogen desaster* desaströs* ekel* eklig* entsetz* frechheit* furchtbar* grauenhaft* grauenvoll* grottenschlecht* grottig* hasse* hass ' +
      'horror* katastrophe katastrophal* lächerlich* miserabel* miserable* saftladen sauerei scheiß* scheiße schrecklich* schrott* schund skandal* unverschämt* unfassbar* verheerend* kotz* ' +
      'widerlich* zumutung entsetzlich* beschissen* shice schei* bodenlos* unerträglich* inakzeptabel* unakzeptabel*',
  ],
  // Look like words above and say nothing.
  [
    0,
    'einfache fehlerbehebung rate raten ratenzahlung ratgeber gutschein gutscheine gutschrift sicherheit sicherung sicherlich alternative alternativen altersgruppe alter alters lauter lautet lautsprecher ' +
      'müller mühle mangels nettopreis netto starkstrom starkregen startet mangelware schönen guten nervenarzt mutter schnellkurs schnelltest sinnvollerweise modernisierung sauberkeit ' +
      'vertraulich herzlichen wartend nachlassen dummy treuepunkte falscher kritiker zweifellos stolzer bedauern lahmann schönau reklame',
  ],
];

/** More than one word, or turned round by the next one: taken as a whole. */
export const GERMAN_PHRASES: Record<string, number> = {
  'nie wieder': -3,
  'immer wieder gern': 3,
  'immer wieder gerne': 3,
  'geht gar nicht': -3,
  'geht nicht': -2,
  'geht immer noch nicht': -2,
  'funktioniert nicht': -2,
  'funktioniert immer noch nicht': -3,
  'funktioniert nicht richtig': -2,
  'läuft nicht': -2,
  'hält nicht': -2,
  'na toll': -3,
  'na super': -3,
  'na klasse': -3,
  'na danke': -2,
  'schönen dank auch': -3,
  'vielen dank auch': -2,
  'danke für nichts': -4,
  'nichts als ärger': -3,
  'nur ärger': -3,
  'finger weg': -3,
  'hände weg': -3,
  'geld zurück': -2,
  'aus dem fenster geworfen': -3,
  'zu wünschen übrig': -2,
  'lässt nach': -2,
  'unter aller sau': -4,
  'keine antwort': -2,
  'keine reaktion': -2,
  'keine rückmeldung': -2,
  'niemand antwortet': -2,
  'antwortet nicht': -2,
  'meldet sich nicht': -2,
  'meldet sich niemand': -2,
  'niemand meldet sich': -2,
  'niemand zuständig': -2,
  'keiner zuständig': -2,
  'seit wochen': -1,
  'warte seit': -2,
  'warte immer noch': -2,
  'warte noch immer': -2,
  'nicht erreichbar': -2,
  'nichts zu meckern': 2,
  'nichts auszusetzen': 2,
  'nichts zu beanstanden': 2,
  'kann nicht klagen': 2,
  'kann man nicht meckern': 2,
  'nicht zu empfehlen': -3,
  'kein problem': 1,
  'keine probleme': 2,
  'ohne probleme': 2,
  'gar kein problem': 2,
  'nicht schlecht': 2,
  'nicht übel': 2,
  'daumen hoch': 2,
  'daumen runter': -2,
  'fünf sterne': 3,
  '5 sterne': 3,
  'ein stern': -3,
  '1 stern': -3,
  'hängt sich auf': -2,
  'hängt sich ständig auf': -2,
  'ständig auf': -2,
  'null reaktion': -3,
  'null antwort': -3,
  'nicht erschienen': -2,
  'nicht gekommen': -2,
  'nicht angekommen': -2,
  'nicht geliefert': -2,
  'nicht lieferbar': -1,
  'niemand da': -2,
  'rate ab': -3,
  'rate jedem ab': -3,
  'jedem davon ab': -3,
  'rate davon ab': -3,
  'reicht mir': -2,
  'mir reichts': -2,
  'zur konkurrenz': -2,
  'anbieter wechseln': -2,
  'deutlich mehr erwartet': -2,
  'mehr erwartet': -2,
  'zum zweiten mal nicht': -2,
  'ans herz legen': 3,
  'hut ab': 2,
  'so muss das sein': 3,
  'tut was sie soll': 2,
  'tut was es soll': 2,
  'macht was es soll': 2,
  'weiter so': 2,
  'böse überrascht': -3,
  'so soll es sein': 3,
  'wie am ersten tag': 2,
  'nie bereut': 2,
  'nicht bereut': 2,
  'jeden cent wert': 3,
  'sein geld wert': 2,
  'das geld nicht wert': -3,
  'schritt zurück': -2,
  'guten tag': 0,
  'guten morgen': 0,
  'guten abend': 0,
  'schönen tag': 0,
  'schönen abend': 0,
  'schönes wochenende': 0,
  'schöne grüße': 0,
  'viele grüße': 0,
  'liebe grüße': 0,
  'lieber herr': 0,
  'liebe frau': 0,
  'liebes team': 0,
  'herzliche grüße': 0,
  'danke im voraus': 0,
  'vielen dank im voraus': 0,
  'danke schon mal': 0,
  'so gut wie': 0,
  'gut möglich': 0,
  'gute frage': 0,
  'beste grüße': 0,
  'freue mich auf': 1,
  'zum glück': 1,
  'gott sei dank': 1,
  'sehr gern': 1,
  'sehr gerne': 1,
  'das ist ja wohl': -1,
  'was soll das': -2,
  'zu teuer': -2,
  'viel zu': -1,
};
