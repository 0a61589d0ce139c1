import { describe, expect, it } from 'vitest'
import { lireFapRome, lireSalaires } from './lire-salaires.ts'

const lire = (texte: string) => lireSalaires(texte, 2026)

describe('salaires', () => {
  it('codes ROME et FAP mêlés, valeurs absentes, nombres écrits à la française', () => {
    const lus = lire(
      '\ufeffCode;Libellé;Année;Salaire médian;Source\nM1805;Dev;2021;1 850,50;Enquête A\nm2z90;;2021;nd;Enquête A\nM2Z;;2020;;Enquête A\n',
    )
    expect(lus).toEqual([
      { code: 'M1805', annee: 2021, montant: 1850.5, source: 'Enquête A' },
      { code: 'M2Z90', annee: 2021, montant: null, source: 'Enquête A' },
      { code: 'M2Z', annee: 2020, montant: null, source: 'Enquête A' },
    ])
  })

  it('de plusieurs années, la plus récente', () => {
    const lus = lire(
      'code_rome,annee,salaire_net_median,source\nM1805,2020,1800,A\nM1805,2022,1900,A\nM1805,2021,1850,A',
    )
    expect(lus).toEqual([{ code: 'M1805', annee: 2022, montant: 1900, source: 'A' }])
  })

  it('chaque ligne fautive est dite, et rien n’est gardé', () => {
    const fautif = [
      'code;annee;median;source',
      'M1805;2021;1850;A',
      'X99;2021;1850;A',
      'M1805;21;1850;A',
      'M1805;2027;1850;A',
      'M1805;2022;beaucoup;A',
      'M1805;2022;32000;A',
      'M1805;2022;12;A',
      'M1805;2022;1850;',
    ].join('\n')
    expect(() => lire(fautif)).toThrow(
      [
        'ligne 3 : code « X99 » inconnu, un code ROME (« M1805 ») ou FAP (« M2Z90 ») est attendu',
        'ligne 4 : année « 21 » illisible, de 2000 à 2026 attendu',
        'ligne 5 : année « 2027 » illisible, de 2000 à 2026 attendu',
        'ligne 6 : salaire « beaucoup » illisible, un nombre d’euros ou « nd » est attendu',
        'ligne 7 : salaire « 32000 » invraisemblable pour un mois, de 500 à 20000 euros attendu',
        'ligne 8 : salaire « 12 » invraisemblable pour un mois, de 500 à 20000 euros attendu',
        'ligne 9 : source absente ou de plus de 200 caractères : un salaire sans source ne se montre pas',
      ].join('\n  '),
    )
  })

  it.each([
    ['code;annee;median;source\n', 'aucune ligne'],
    ['', 'aucune ligne'],
    ['code;annee;source\nM1805;2021;A', 'manque « salaire_median »'],
    ['code;annee;median;source\nM1805;2021;1850;A\nM1805;2021;1900;A', 'M1805 est donné deux fois pour 2021'],
    ['code;annee;median;source\nM1805;2021;1850;Enqu\ufffdte', 'UTF-8'],
    ['code;annee;median;source\nM1805;2021', 'ligne 2 : il manque des colonnes'],
    ['code;annee;median;source\n"M1805;2021;1850;A', 'guillemet'],
  ])('%j est refusé : %s', (texte, raison) => {
    expect(() => lire(texte)).toThrow(raison)
  })
})

describe('colonnes absentes', () => {
  it('le message dit celles qui manquent, celles qu’on attend et celles qu’on a trouvées', () => {
    expect(() => lire('Famille professionnelle;Année;Salaire net médian\nM2Z90;2021;1850')).toThrow(
      [
        'il n’a pas les colonnes attendues (manque « code », « source »)',
        'colonnes attendues : « code », « annee », « salaire_median », « source »',
        'colonnes trouvées : « Famille professionnelle », « Année », « Salaire net médian »',
      ].join('\n  '),
    )
    expect(() => lireFapRome('FAP 2021 détaillée;Code ROME\nM2Z90;M1805')).toThrow(
      /manque « code_fap ».*\n.*« code_fap », « code_rome »\n.*« FAP 2021 détaillée », « Code ROME »/,
    )
  })

  it('d’un fichier très large, les trente premières', () => {
    expect(() => lire(Array.from({ length: 45 }, (_, rang) => `c${rang}`).join(';'))).toThrow(
      '« c29 », et 15 autres',
    )
  })
})

describe('FAP ↔ ROME', () => {
  it('comme la Dares la présente, ou deux colonnes', () => {
    expect(
      lireFapRome(
        'Code FAP 2021;Libellé FAP 2021;Code ROME;Libellé ROME\nM2Z90;Informaticiens;M1805;Études\nM2Z90;Informaticiens;M1805;Études\n',
      ),
    ).toEqual([{ fap: 'M2Z90', codeRome: 'M1805', libelle: 'Informaticiens' }])
    expect(lireFapRome('fap,rome\nM2Z90,m1805')).toEqual([{ fap: 'M2Z90', codeRome: 'M1805' }])
  })

  it('chaque ligne fautive est dite', () => {
    expect(() => lireFapRome('fap;rome\nM2Z90;M18\n1234;M1805')).toThrow(
      'ligne 2 : code ROME « M18 » inconnu, par exemple « M1805 »\n  ligne 3 : code FAP « 1234 » inconnu, par exemple « M2Z90 »',
    )
  })
})
