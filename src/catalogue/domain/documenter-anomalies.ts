import { ANOMALIES, type DescriptionAnomalie, type Gravite } from './anomalies.ts'

const ENTETE = `# Anomalies d'un flux LHÉO

Ce que l'import peut trouver d'anormal dans un enregistrement. Page tirée de la table \`ANOMALIES\`
(\`src/catalogue/domain/anomalies.ts\`) : la modifier là, puis \`npx vitest run src/catalogue/domain -u\`.
Un code publié ne change plus de sens. \`{champ}\` est l'élément LHÉO en cause, \`{valeur}\` ce que le flux contenait.
`

const TITRES: Readonly<Record<Gravite, string>> = {
  rejet: '## Rejets : l’enregistrement n’est pas publié',
  defaut: '## Défauts : l’enregistrement est publié, une donnée est à corriger',
  information: '## Informations : rien à corriger',
}

/** La page \`docs/anomalies.md\`. */
export function documenterAnomalies(): string {
  return `${[ENTETE, documenter('rejet'), documenter('defaut'), documenter('information')].join('\n')}`
}

function documenter(gravite: Gravite): string {
  const anomalies: readonly [string, DescriptionAnomalie][] = Object.entries(ANOMALIES)
  const articles = anomalies
    .filter(([, description]) => description.gravite === gravite)
    .map(
      ([code, { libelle, phrase, queFaire }]) =>
        `### \`${code}\` — ${libelle}\n${phrase}\n\nQue faire : ${queFaire}\n`,
    )
  return [TITRES[gravite], '', ...articles].join('\n')
}
