/** Pourquoi une saisie est refusée. */
export function Raisons({ raisons }: { readonly raisons: readonly string[] }) {
  return (
    <div className="message message--erreur" role="alert">
      <ul>
        {raisons.map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
      </ul>
    </div>
  )
}
