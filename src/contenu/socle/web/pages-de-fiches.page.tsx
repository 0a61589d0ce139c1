import { rendre } from '../../../gabarit/index.ts'
import { PageRessource, type PageRessourceProps } from '../../ressource/web/ressource.page.tsx'
import { PageStructure, type PageStructureProps } from '../../structure/web/structure.page.tsx'

export function htmlStructure(props: PageStructureProps): string {
  return rendre(<PageStructure {...props} />)
}

export function htmlRessource(props: PageRessourceProps): string {
  return rendre(<PageRessource {...props} />)
}
