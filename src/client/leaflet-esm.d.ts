/** La version modules de Leaflet, que l'assemblage peut élaguer ; mêmes types que le paquet. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}
