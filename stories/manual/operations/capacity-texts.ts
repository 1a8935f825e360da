/** Words of the tables in `capacity-table.tsx`. */
const german = {
  captions: {
    assumptions: 'Annahmen und Messwerte',
    load: 'Last nach Art der Bereitstellung',
    tenfold: 'Last bei zehnfachem Besuch',
    outage: 'Folgen eines Ausfalls des Feeds',
  },
  heads: {
    assumptions: ['Größe', 'Wert', 'Herkunft'],
    load: [
      'Bereitstellung',
      'Anfragen/s im Mittel',
      'Anfragen/s in der Spitze',
      'Menge am Tag',
      'davon am Ursprung, Anfragen/s',
      'davon am Ursprung, Menge am Tag',
    ],
    outage: [
      'Ausfall',
      'Was Besucherinnen und Besucher sehen',
      'Versuche je Aufruf',
      'Anfragen/s in der Spitze am Ursprung',
    ],
  },
  groups: { laender: 'Portale der Länder', municipalities: 'Portale der Kommunen' },
  hostings: {
    'central-cdn': 'Kit und Feed zentral, mit CDN',
    central: 'Kit und Feed zentral, ohne CDN',
    'feed-cdn': 'Kit beim Portal, Feed zentral mit CDN',
    feed: 'Kit beim Portal, Feed zentral ohne CDN',
    mirror: 'Kit und Feed beim Portal, Abgleich alle 5 Minuten',
  },
  durations: ['1 Stunde', '1 Tag', '1 Woche'],
  warm: 'Aufrufe mit gefülltem Browserspeicher',
  peak: 'Spitze',
  peakValue: (share: string, factor: string): string =>
    `${share} % des Tages in einer Stunde, darin eine Minute mit dem ${factor}-Fachen`,
  open: 'Seite bleibt offen, im Mittel',
  edges: 'Standorte des CDN',
  publications: 'Neue Feeds am Tag',
  refresh: 'Nachfragen der Bausteine (`refresh`)',
  maxAge: '`max-age` von Feed und beweglichen Adressen',
  kit: 'Kit, erster Aufruf mit vier Bausteinen, gzip',
  kitValue: (size: string, requests: string): string => `${size} in ${requests} Anfragen`,
  feed: 'Feed, gzip',
  assumed: 'Annahme',
  setting: 'Einstellung',
  measured: 'gemessen',
  perDay: {
    laender: (count: string, views: string): string => `${count} mit je ${views} Aufrufen am Tag`,
    municipalities: (count: string, views: string): string =>
      `rund ${count} mit je ${views} Aufrufen am Tag`,
  },
  seconds: (value: string): string => `${value} s`,
  withCdn: 'Mit CDN',
  silent: 'Ohne CDN, Server stumm',
  maintenance: 'Ohne CDN, 503 mit `Retry-After: 300`',
  unnoticed: 'nichts: das CDN liefert den letzten Feed',
  older: (views: string): string =>
    `${views} Aufrufe mit letztem oder mitgeliefertem Stand und Hinweis darauf`,
};

const english: typeof german = {
  captions: {
    assumptions: 'Assumptions and measurements',
    load: 'Load by kind of hosting',
    tenfold: 'Load with ten times the visits',
    outage: 'What an outage of the feed does',
  },
  heads: {
    assumptions: ['Quantity', 'Value', 'From'],
    load: [
      'Hosting',
      'Requests/s, mean',
      'Requests/s, peak',
      'Bytes a day',
      'of which at the origin, requests/s',
      'of which at the origin, bytes a day',
    ],
    outage: ['Outage', 'What visitors see', 'Attempts per view', 'Requests/s at the origin, peak'],
  },
  groups: { laender: 'Portals of the Länder', municipalities: 'Portals of municipalities' },
  hostings: {
    'central-cdn': 'Kit and feed central, with CDN',
    central: 'Kit and feed central, no CDN',
    'feed-cdn': 'Kit at the portal, feed central with CDN',
    feed: 'Kit at the portal, feed central, no CDN',
    mirror: 'Kit and feed at the portal, copied every 5 minutes',
  },
  durations: ['1 hour', '1 day', '1 week'],
  warm: 'Views with a filled browser cache',
  peak: 'Peak',
  peakValue: (share, factor) =>
    `${share} % of the day in one hour, one minute of it with ${factor} times as much`,
  open: 'A page stays open, mean',
  edges: 'Locations of the CDN',
  publications: 'New feeds a day',
  refresh: 'Widgets ask again (`refresh`)',
  maxAge: '`max-age` of feed and floating addresses',
  kit: 'Kit, first view with four widgets, gzip',
  kitValue: (size, requests) => `${size} in ${requests} requests`,
  feed: 'Feed, gzip',
  assumed: 'assumption',
  setting: 'setting',
  measured: 'measured',
  perDay: {
    laender: (count, views) => `${count} with ${views} views a day each`,
    municipalities: (count, views) => `about ${count} with ${views} views a day each`,
  },
  seconds: (value) => `${value} s`,
  withCdn: 'With CDN',
  silent: 'No CDN, server silent',
  maintenance: 'No CDN, 503 with `Retry-After: 300`',
  unnoticed: 'nothing: the CDN serves the last feed',
  older: (views) => `${views} views with last or shipped data and a note that says so`,
};

/** Words by language. */
export const capacityTexts = { de: german, en: english };
