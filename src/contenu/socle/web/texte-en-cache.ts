/** Une page qui montre un texte de l'équipe : une liste y cesse de montrer une manifestation finie dans la minute. */
export const TEXTE_EN_CACHE = { pageEnCache: true, dureeEnCache: 60 } as const
