/** Mots qui disent le grade d'une formation, et non ce qu'elle apprend (repliés) : « BTS Communication » s'intitule « communication ». */
const MOTS = `
attestation bac baccalaureat bacpro bactechno bachelor bep bp brevet btm bts btsa but cap capa certificat cqp cqpm cs dea dess deug
deust diplome doctorat du dut etat habilitation inter licence licencepro master mastere mention certificatif complementaire
certification specialisation national pro professionnel professionnelle technologique titre titrepro tp universitaire
`
const GRADES: ReadonlySet<string> = new Set(MOTS.trim().split(/\s+/))

/** Vrai d'un mot (replié) qui ne dit que le grade. */
export const estGrade = (mot: string): boolean => GRADES.has(mot)
