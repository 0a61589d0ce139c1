import type { Certification } from '../domain/formation.ts'
import { avecAide, type Ligne, lien, ligne, type Valeur } from './ligne.ts'

const FRANCE_COMPETENCES = 'https://www.francecompetences.fr/recherche'

/** Les certifications visées, chacune avec sa fiche officielle. */
export function lignesCertifications(certifications: readonly Certification[]): readonly Ligne[] {
  return avecAide('certifications', ligne('Certification visée', ...certifications.flatMap(liensOfficiels)))
}

/** Les autres codes d'une certification, utiles aux professionnels. */
export function codesCertifications(certifications: readonly Certification[]): readonly Ligne[] {
  const cpf = uniques(certifications.map((certification) => certification.cpf))
  const certifinfo = uniques(certifications.map((certification) => certification.certifinfo))
  return [...ligne('Code CPF', cpf.join(', ')), ...ligne('Code Certif Info', certifinfo.join(', '))]
}

function liensOfficiels({ rncp, rs }: Certification): readonly Valeur[] {
  return [
    ...(rncp === undefined
      ? []
      : [lien(`Diplôme ou titre : fiche officielle RNCP ${rncp}`, `${FRANCE_COMPETENCES}/rncp/${rncp}/`)]),
    ...(rs === undefined
      ? []
      : [
          lien(
            `Certificat : fiche officielle RS ${chiffres(rs)}`,
            `${FRANCE_COMPETENCES}/rs/${chiffres(rs)}/`,
          ),
        ]),
  ]
}

const chiffres = (code: string): string => code.replace(/\D/g, '')

const uniques = (codes: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
]
