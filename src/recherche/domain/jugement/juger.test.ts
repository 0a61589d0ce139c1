import { describe, expect, it } from 'vitest'
import { type Attente, manquements, type ReponseCentrale } from './juger.ts'

const REPONSE: ReponseCentrale = {
  compris: {
    lieu: { libelle: 'Nîmes (30)' },
    filtres: [{ id: 'modalite', valeur: 'a-distance' }],
    mots: ['soudeur'],
    ecarte: [],
    corrige: [{ mot: 'soudeu', remplacement: 'soudeur' }],
  },
  groupes: [
    { moteur: 'metiers', total: 1, resultats: [{ titre: 'Soudeur / Soudeuse TIG' }] },
    {
      moteur: 'formations',
      total: 40,
      resultats: [{ titre: 'Licence de soudage TIG' }, { titre: 'Soudeur' }],
    },
  ],
}
const RIEN_DE_COMPRIS: ReponseCentrale = {
  compris: { lieu: null, filtres: [], mots: [], ecarte: [], corrige: [] },
  groupes: [],
}

const juger = (attendu: Partial<Attente>, reponse = REPONSE) =>
  manquements({ groupe: 'formations', ...attendu }, reponse)

describe('une réponse conforme', () => {
  it.each<Partial<Attente>>([
    { titre: /^soudeur/iu, parmi: 2 },
    { groupe: 'metiers', titre: /^soudeur tig/iu, parmi: 1 },
    { contient: ['plombier', 'Licence de  SOUDAGÉ'], parmi: 1 },
    { contient: ['soud'], parmi: 1 },
    { groupe: 'metiers', contient: ['soudeur TIG'], parmi: 1 },
    { sauf: /boulanger/iu },
    { lieu: 'Nîmes' },
    { filtre: 'modalite' },
    { filtre: 'modalite=a-distance' },
    { tete: 'metiers' },
    { max: 40 },
  ])('%o', (attendu) => expect(juger(attendu)).toEqual([]))

  it('rien n’a été compris, et rien ne devait l’être', () => {
    expect(juger({ lieu: 'aucun', filtre: 'aucun', corrige: 'aucun', max: 0 }, RIEN_DE_COMPRIS)).toEqual([])
  })
})

describe('une réponse qui manque à ce qu’on attend', () => {
  it.each<[Partial<Attente>, string]>([
    [{ titre: /^soudeur/iu, parmi: 1 }, 'aucun des 1 premiers n’est « ^soudeur »'],
    [{ contient: ['soudeur', 'age'], parmi: 1 }, 'aucun des 1 premiers ne contient « soudeur », « age »'],
    [{ contient: ['sou', '++'], parmi: 2 }, 'aucun des 2 premiers ne contient « sou », « ++ »'],
    [{ sauf: /soudage/iu }, 'intrus : « Licence de soudage TIG »'],
    [{ lieu: 'Albi' }, 'lieu : Albi attendu, Nîmes compris'],
    [{ lieu: 'aucun' }, 'lieu : aucun attendu, Nîmes compris'],
    [{ filtre: 'cpf' }, 'filtre : cpf attendu, modalite modalite=a-distance compris'],
    [{ filtre: 'aucun' }, 'filtre : aucun attendu, modalite modalite=a-distance compris'],
    [{ corrige: 'aucun' }, 'corrigé : soudeu → soudeur'],
    [{ tete: 'formations' }, 'en tête : formations attendu, metiers montré'],
    [{ max: 39 }, '40 résultats, 39 au plus'],
  ])('%o', (attendu, phrase) => expect(juger(attendu)).toEqual([phrase]))

  it('un groupe vide ne montre aucun titre', () => {
    expect(juger({ titre: /./iu, parmi: 3 }, RIEN_DE_COMPRIS)).toHaveLength(1)
    expect(juger({ titre: /./iu, parmi: 3, max: 5 }, RIEN_DE_COMPRIS)).toEqual([])
    expect(juger({ titre: /soud/iu, parmi: 3, max: 5 }, RIEN_DE_COMPRIS)).toHaveLength(1)
  })
})
