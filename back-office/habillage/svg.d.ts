/** Une image importée par Next : son adresse publiée. */
declare module '*.svg' {
  const image: { readonly src: string; readonly width: number; readonly height: number }
  export default image
}
