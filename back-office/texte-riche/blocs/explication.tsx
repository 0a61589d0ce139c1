interface ExplicationProps {
  readonly field: { readonly label?: unknown }
}

/** Un bloc sans champ dit ce qu'il fera. */
export function Explication({ field: { label } }: ExplicationProps) {
  return typeof label === 'string' ? <p>{label}</p> : null
}
