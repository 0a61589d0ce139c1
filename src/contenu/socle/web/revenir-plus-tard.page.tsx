/** Ce que dit une liste où rien n'est encore publié. */
export const revenirPlusTard = (titre: string) => ({
  titre,
  suite: (
    <p>
      Revenez bientôt, ou <a href="/structures">trouvez près de chez vous quelqu’un qui peut vous aider</a>.
    </p>
  ),
})
