import { fueSectionIds, type SectionKind } from '../../domain/fue-sections.ts'
import { wordsOf } from './same-words.ts'

export type { SectionKind }

/** Names that town halls give their sections, most particular first. */
const names: readonly (readonly [name: RegExp, kind: SectionKind])[] = [
  [/^normativa (reguladora )?del silenci/, 'silenceNorm'],
  [/^(nom|denominacio|nombre|denominacion|titol|titulo)( |$)/, 'title'],
  [/^(descripcio|objecte|objeto|descripcion|que es)( |$)/, 'description'],
  [/^(unitat|area|departament|unidad|departamento)( |$)/, 'unit'],
  [/^(organ|organisme|organo|organismo|responsable)( |$)/, 'resolvingBody'],
  [/^(classificacio|clasificacion) tematica|^materi(a|es)$/, 'topics'],
  [
    /^qui (el |ho )?pot|^quien puede|^persones? destinata|^personas? destinata|^destinat/,
    'whoCanApply',
  ],
  [/^canals? de|^canales de|^(on|com) es tramita/, 'channels'],
  [/^periode|^periodo/, 'period'],
  [/^(termini|plazo) de (la )?(resolucio|resolucion)|^quant triga/, 'resolutionTerm'],
  [/^(termini|plazo) de (la )?sol|^(termini|plazo)s?$|^quan( |$)/, 'deadline'],
  [/^requisit/, 'requirements'],
  [/^(mitja|mitjans|medios|forma) de paga|^pagament|^pago/, 'payment'],
  [/^(preu|import|taxa|taxes|cost|precio|importe|tasas?)( |$)/, 'price'],
  [/^document/, 'evidence'],
  [/^impres|^formulari/, 'forms'],
  [/^silenci/, 'silence'],
  [/^vies de reclam|^vias de reclam|^recurs/, 'appeals'],
  [/^tramits (associats|relacionats)|^tramites (asociados|relacionados)/, 'related'],
  [/^altra informacio|^otra informacion|^mes informacio/, 'otherInformation'],
  [/^normativa|^marc legal|^marco legal/, 'norms'],
  [/^codificacio|^codificacion/, 'codification'],
  [/^darrera actualitz|^ultima actualiz/, 'lastUpdate'],
  [/^parau(la|les) clau|^palabras? clave/, 'keywords'],
  [/^procediment vinculat|^procedimiento vinculado/, 'linkedProcedure'],
  [/^peticions|^peticiones/, 'commonRequests'],
  [/^observacions? intern|^observaciones internas/, 'remarks'],
  [/^passos|^pasos/, 'steps'],
]

const kindById = new Map(
  Object.entries(fueSectionIds).flatMap(([kind, known]) =>
    known.map((id) => [id as string, kind as SectionKind]),
  ),
)

/** By its identifier; by its name where the identifier is none of the format's; else nothing. */
export function kindOfSection(section: { id: string; name: string }): SectionKind | null {
  const name = wordsOf(section.name)
  return (
    kindById.get(section.id.toLowerCase()) ?? names.find(([known]) => known.test(name))?.[1] ?? null
  )
}
