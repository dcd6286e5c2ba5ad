/** What an issue may be about, as far as its words tell. */
export type Topic =
  | 'data'
  | 'data-check'
  | 'review'
  | 'integration'
  | 'trial'
  | 'test'
  | 'like-production'
  | 'users'
  | 'enablement'
  | 'documentation';

/** Terms of one meaning, with commas between them, language by language. */
export interface Terms {
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly es: string;
}

/**
 * Words that tell what an issue is about: the data of `topics-of`, which matches them with summaries, labels, components and
 * types. Lower case; a term stands at the beginning of a word and may go on (`integrat`), a full stop ends the word (`sso.`),
 * a star lets it begin anywhere in a word (`*schulung`, for German compounds). At least three signs, the full stop among them.
 * A term that says little by itself is better left out: a sensor that stays silent does less harm than a false alarm.
 */
export const TOPIC_WORDS: Readonly<Record<Topic, Terms>> = {
  data: {
    en: `data set, dataset, training data, test data, data model, data pipeline, data science, data quality, data source,
      ground truth, labelling, labeling, annotat, classifier, machine learning, retrain, split the data, train a classifier,
      train a model, train the model, the model, model training, embedding, fine tun`,
    de: 'trainingsdaten, testdaten, datensatz, datensätze, datenquelle, datenmodell, datenqualität, klassifikator, das modell',
    fr: 'jeu de données, jeux de données, données d entra, modèle d apprentissage, qualité des données, étiquetage, le modèle',
    es: 'conjunto de datos, datos de entrenamiento, modelo de aprendizaje, calidad de los datos, calidad de datos, el modelo',
  },
  'data-check': {
    en: `data audit, audit of the data, audit the data, data quality, quality of the data, data profil, profile the data,
      data assessment, assess the data, data validation, validate the data, data check, check the data, data exploration,
      explore the data, exploratory data, data discovery, data readiness, data review, review the data, data completeness,
      data inventory, missing values`,
    de: `datenaudit, datenprüfung, datenqualität, qualität der daten, daten prüfen, daten sichten, datenanalyse,
      datenvalidierung, datenbestandsaufnahme`,
    fr: `audit des données, qualité des données, analyse des données, validation des données, exploration des données,
      profilage des données`,
    es: `auditoría de datos, auditoría de los datos, calidad de datos, calidad de los datos, análisis de datos,
      análisis de los datos, validación de datos, perfilado de datos`,
  },
  review: {
    en: `demo., demos., demonstrat, showcase, show and tell, half time, halfway, midway, mid project, midterm, mid term, interim,
      checkpoint, steering, with the sponsor, to the sponsor, with stakeholder, acceptance, sign off, signed off, review with,
      sprint review, project review, client review, customer review, sponsor review, stakeholder review, review meeting,
      walkthrough, feedback from, client feedback, customer feedback, user feedback, user test, usability test, try with, uat.,
      milestone, go no go`,
    de: `abnahme, zwischenstand, zwischenabnahme, halbzeit, lenkungs, vorführ, präsentation, rückmeldung, meilenstein`,
    fr: `revue de projet, revue de sprint, revue client, revue avec, comité de pilotage, recette, démo, jalon, mi parcours,
      retour client`,
    es: `revisión con, revisión del proyecto, revisión de sprint, demostra, aceptación, hito, comité de dirección, a mitad,
      retroalimentación`,
  },
  integration: {
    en: `integrat, single sign on, sso., sign in with, ldap, active directory, firewall, vpn., webhook, middleware, company it.,
      client it., customer it., it department, it operations, it team, connect to, connector, extension interface,
      extension point, legacy system, interface to, interface with, data exchange`,
    de: 'schnittstelle, anbindung, angebunden, *integration, it abteilung, it betrieb, altsystem, einbindung',
    fr: 'intégration, interconnexion, connecteur, interface avec, service informatique, dsi., raccordement',
    es: 'integración, conector, interfaz con, departamento de ti., equipo de ti., sistemas existentes',
  },
  trial: {
    en: `spike, prototype, proof of concept, poc., feasibility, sandbox, try out, first call, test connection, read the limits,
      limits of the, check the limits, check whether, find out, investigat, explor, assess, evaluat, get access, access to,
      draft of the interface, technical review`,
    de: 'machbarkeit, prototyp, durchstich, testverbindung, ausprobier, erkund, untersuch, zugang zu, klär',
    fr: 'faisabilité, prototypage, maquette, bac à sable, étude de, accès à, essai de connexion',
    es: 'factibilidad, viabilidad, prototipo, prueba de concepto, acceso a, prueba de conexión, investigar',
  },
  test: {
    en: 'test., tests., testing, test with, test the, test plan, test case, qa., quality assurance, verification',
    de: '*testfall, *testplan, *testfälle, testen, qualitätssicherung',
    fr: 'essai, tester., recette',
    es: 'prueba, ensayo',
  },
  'like-production': {
    en: `staging, pre production, preproduction, preprod, production like, production data, production environment,
      production volume, in production, to production, real data, live data, real users, real tickets, load test, stress test,
      performance test, volume test, uat., user acceptance, field test, beta test, beta program, parallel run, dry run,
      dress rehearsal, pilot run, shadow mode, canary, smoke test in`,
    de: `lasttest, generalprobe, echtdaten, produktionsdaten, produktionsnah, probebetrieb, parallelbetrieb, feldtest,
      abnahmetest, vorproduktion`,
    fr: `préproduction, pré production, données réelles, test de charge, tests de charge, répétition générale, en production`,
    es: `preproducción, datos reales, prueba de carga, pruebas de carga, pruebas de aceptación, en producción, ensayo general`,
  },
  users: {
    en: `go live, roll out, rollout, adoption, onboard, launch., switch on for, switch suggestions on, pilot., pilot with,
      pilot run, end user, business user, key user, works council, volunteers, change management`,
    de: 'einführung, pilotbetrieb, endanwender, anwender, betriebsrat, inbetriebnahme, *schulung',
    fr: 'mise en service, déploiement auprès, utilisateurs finaux, utilisateurs clés, conduite du changement',
    es: 'puesta en marcha, usuarios finales, usuarios clave, gestión del cambio, despliegue a',
  },
  enablement: {
    en: `training session, training plan, training material, training for, are trained, train team, train all, train the team,
      train the agent, train the user, train the whole, train the first, train the staff, enablement, workshop, onboard,
      user guide, guide for, one page guide, how to guide, change management, adoption, communication plan, announce, invite,
      introduce the, coaching, office hour, super user, key user, champion, support desk, who answers questions,
      ask what is missing, changes for you, frequently asked`,
    de: '*schulung, einweisung, anwenderhandbuch, veränderungsmanagement, kommunikationsplan, ankündigung',
    fr: `formation des, formation aux, former les, accompagnement, conduite du changement, guide utilisateur, atelier`,
    es: `capacitación, formación, taller, gestión del cambio, guía de usuario, acompañamiento, plan de comunicación`,
  },
  documentation: {
    en: `document., documentation, document the, docs., doc., readme, run book, runbook, handbook, manual., user guide, guide.,
      wiki, decision record, adr., write down, release notes, describe where, describe what, describe which, hand over,
      handover, knowledge transfer, knowledge base, playbook`,
    de: '*dokumentation, dokumentier, handbuch, anleitung, betriebshandbuch, übergabe, wissenstransfer',
    fr: 'documenter, manuel, mode d emploi, guide d, transfert de connaissances, passation',
    es: 'documentación, documentar, guía, traspaso, transferencia de conocimiento',
  },
};

/** How the names of types speak of faults: repairing one is no change of what was agreed. */
export const FAULT_WORDS: Terms = {
  en: 'bug, defect, fault, incident, problem, error, regression',
  de: 'fehler, störung',
  fr: 'anomalie, défaut',
  es: 'incidente, defecto, fallo',
};

/** How the names of statuses speak of work that was given up rather than done. */
export const GIVEN_UP_WORDS: Terms = {
  en: 'won t, wont., reject, cancel, declin, dropped, abandon, obsolete, out of scope, withdrawn, not doing',
  de: 'abgelehnt, verworfen, abgebrochen, storniert, zurückgezogen',
  fr: 'refusé, rejeté, annul, abandonn',
  es: 'rechaz, descart, anulad, retirad',
};
