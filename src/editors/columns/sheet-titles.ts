/** Titles of the workbook's sheets, in the order in which an editor meets them. At most 31 characters. */
import { words, type Words } from '../words.js';

/** By the key of the sheet: a list of the feed, or the way to a list inside a record or part. */
export const sheetTitles: Readonly<Record<string, Words>> = {
  projects: words('Vorhaben', 'Projects'),
  'projects.milestones': words('Meilensteine', 'Milestones'),
  events: words('Ereignisse und Beschlüsse', 'Events and decisions'),
  'events.decision.revokesPart': words('Teilaufhebungen', 'Partial revocations'),
  leitlinien: words('Leitlinien', 'Leitlinien'),
  'leitlinien.variants': words('Wortlaut-Varianten', 'Variants'),
  topics: words('Schwerpunktthemen', 'Focus topics'),
  areas: words('Themenbereiche', 'Subject areas'),
  actors: words('Stellen', 'Actors'),
  sources: words('Quellen', 'Sources'),
  figures: words('Kennzahlen', 'Key figures'),
  scopes: words('Zugehörigkeiten', 'Scopes'),
  notes: words('Hinweise', 'Notes'),
  layers: words('Ebenen', 'Layers'),
  goals: words('Zielsetzungen', 'Goals'),
  'goals.statements': words('Aussagen der Ziele', 'Statements of goals'),
  categories: words('Handlungsebenen', 'Categories'),
  'categories.variants': words('Varianten der Handlungsebenen', 'Variants of categories'),
  'vision.challenges': words('Herausforderungen', 'Challenges'),
  'vision.groups': words('Zielgruppen', 'Target groups'),
  'about.outlook': words('Ausblick', 'Outlook'),
  'about.legal': words('Rechtsrahmen', 'Legal frame'),
  'about.decisions': words('Arten von Beschlüssen', 'Kinds of decisions'),
  'about.tasks': words('Aufgaben', 'Tasks'),
  'about.roles': words('Rollen', 'Roles'),
  'about.founding': words('Gründung', 'Founding'),
  'about.contacts': words('Anlaufstellen', 'Contact points'),
  'about.glossary': words('Glossar', 'Glossary'),
  'about.cited': words('In der Strategie zitiert', 'Cited in the strategy'),
  'voting.keys': words('Verteilungsschlüssel', 'Share keys'),
  general: words('Allgemeines', 'General'),
  more: words('Weiteres', 'More'),
};

/** The sheet that explains the others. */
export const guideTitle = words('So geht es', 'How it works');

/** The parts of the document that are no lists. */
export const partTitles: Readonly<Record<string, Words>> = {
  publisher: words('Herausgeber', 'Publisher'),
  contact: words('Kontakt', 'Contact'),
  vision: words('Zukunftsbild', 'Vision'),
  about: words('Über die Strategie', 'About the strategy'),
  voting: words('Abstimmung', 'Voting'),
};
