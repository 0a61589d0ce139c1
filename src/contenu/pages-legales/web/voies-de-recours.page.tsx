/** Texte du modèle officiel de déclaration. */
export function VoiesDeRecours() {
  return (
    <>
      <h2>Voies de recours</h2>
      <p>
        Cette procédure est à utiliser dans le cas suivant : vous avez signalé à l’éditeur du site un défaut
        d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas obtenu de
        réponse satisfaisante. Vous pouvez :
      </p>
      <ul>
        <li>
          écrire un message au <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;
        </li>
        <li>
          contacter le{' '}
          <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
            délégué du Défenseur des droits dans votre région
          </a>{' '}
          ;
        </li>
        <li>
          envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre
          réponse 71120, 75342 Paris CEDEX 07.
        </li>
      </ul>
    </>
  )
}
