/** Un fichier que le portail sert : image, déclinaison d'image ou document à télécharger. */
export interface Media {
  /** Dernière partie de son adresse ; porte l'empreinte du fichier déposé, donc désigne toujours les mêmes octets. */
  readonly nom: string
  /** Type MIME, vérifié au dépôt. */
  readonly type: string
  readonly octets: Buffer
  /** Pixels ; absents d'un document. */
  readonly largeur?: number
  readonly hauteur?: number
  /** Document de la médiathèque d'où il vient ; le dernier déposé, si deux ont les mêmes octets. */
  readonly mediaId?: number
}

export interface MediaLu {
  readonly type: string
  /** Taille entière. */
  readonly poids: number
  /** Les premiers octets : tous, si le média est petit. */
  readonly octets: Buffer
  /** SHA-256 des octets. */
  readonly empreinte: string
}

/** Un endroit d'un média, dont l'empreinte dit qu'il n'a pas changé depuis. */
export interface Endroit {
  readonly nom: string
  readonly empreinte: string
  readonly debut: number
}

/** Les médias, lus par le portail. */
export interface Medias {
  readonly lire: (nom: string) => Promise<MediaLu | undefined>
  /** Les octets qui suivent `debut`, un morceau au plus ; `undefined` : le média a changé, ou n'existe plus. */
  readonly suite: (endroit: Endroit) => Promise<Buffer | undefined>
  /** L'empreinte seule : de quoi répondre « inchangé » sans lire les octets. */
  readonly empreinte: (nom: string) => Promise<string | undefined>
}
