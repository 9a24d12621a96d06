import type { DemoFields, DemoRecord, DemoValue } from './demo-record.ts'
import { standsAt } from './editorial-variety.ts'
import { accesInformacioPublica } from './procedures/acces-informacio-publica.ts'
import { ajutMenjador } from './procedures/ajut-menjador.ts'
import { casamentCivil } from './procedures/casament-civil.ts'
import { domiciliacioRebuts } from './procedures/domiciliacio-rebuts.ts'
import { fonsMunicipal } from './procedures/fons-municipal.ts'
import { fraccionamentDeute } from './procedures/fraccionament-deute.ts'
import { gosPerillosLlicencia } from './procedures/gos-perillos-llicencia.ts'
import { gual } from './procedures/gual.ts'
import { ibiBonificacioFamiliaNombrosa } from './procedures/ibi-bonificacio-familia-nombrosa.ts'
import { informeUrbanistic } from './procedures/informe-urbanistic.ts'
import { instanciaGenerica } from './procedures/instancia-generica.ts'
import { ivtmBonificacio } from './procedures/ivtm-bonificacio.ts'
import { llicenciaActivitat } from './procedures/llicencia-activitat.ts'
import { obresComunicacio } from './procedures/obres-comunicacio.ts'
import { obresMajors } from './procedures/obres-majors.ts'
import { obresMenors } from './procedures/obres-menors.ts'
import { ocupacioViaPublica } from './procedures/ocupacio-via-publica.ts'
import { padroAlta } from './procedures/padro-alta.ts'
import { padroCanviDomicili } from './procedures/padro-canvi-domicili.ts'
import { padroCertificat } from './procedures/padro-certificat.ts'
import { piscinaAbonament } from './procedures/piscina-abonament.ts'
import { queixaSuggeriment } from './procedures/queixa-suggeriment.ts'
import { targetaAparcamentDiscapacitat } from './procedures/targeta-aparcament-discapacitat.ts'
import { terrasses } from './procedures/terrasses.ts'
import { businessSheets } from './sheets/business.ts'
import { cultureSheets } from './sheets/culture.ts'
import { identitySheets } from './sheets/identity.ts'
import { sheetsOnTheirWay } from './sheets/on-their-way.ts'
import { planningSheets } from './sheets/planning.ts'
import { registerSheets } from './sheets/register.ts'
import { secretariatSheets } from './sheets/secretariat.ts'
import { socialSheets } from './sheets/social-care.ts'
import { streetSheets } from './sheets/streets.ts'
import { taxSheets } from './sheets/taxes.ts'
import { serviceOf } from './data-services.ts'

const written: readonly DemoRecord[] = [
  padroAlta,
  padroCertificat,
  padroCanviDomicili,
  obresComunicacio,
  obresMenors,
  obresMajors,
  informeUrbanistic,
  llicenciaActivitat,
  terrasses,
  ocupacioViaPublica,
  gual,
  ivtmBonificacio,
  ibiBonificacioFamiliaNombrosa,
  domiciliacioRebuts,
  fraccionamentDeute,
  targetaAparcamentDiscapacitat,
  ajutMenjador,
  gosPerillosLlicencia,
  queixaSuggeriment,
  instanciaGenerica,
  accesInformacioPublica,
  casamentCivil,
  ...businessSheets,
  ...cultureSheets,
  ...identitySheets,
  ...planningSheets,
  ...registerSheets,
  ...secretariatSheets,
  ...socialSheets,
  ...streetSheets,
  ...taxSheets,
  fonsMunicipal,
  piscinaAbonament,
  ...sheetsOnTheirWay,
]

/** A document that another administration tells us of names the service that tells it. */
const withService = (row: DemoFields): DemoFields => {
  const asked = row.obtainedBy === 'via-oberta' || row.obtainedBy === 'unless-opposed'
  const dataService = asked ? serviceOf[String(row.type)] : undefined
  return dataService ? { dataService, ...row } : row
}

/** Every sheet of the demo, family by family; the last ones are not finished. */
export const procedures: readonly DemoRecord[] = written.map((sheet, place) =>
  standsAt({
    ...siaOf(sheet, place),
    ...sheet,
    ...(isRows(sheet.evidence) ? { evidence: sheet.evidence.map(withService) } : {}),
  }),
)

/** What is finished is in the State's inventory, where a sheet does not say its code itself. */
function siaOf({ kind, state }: DemoRecord, place: number): DemoFields {
  if (kind !== 'P' || state !== undefined) return {}
  return { sia: { code: String(2101000 + place), state: 'A' } }
}

function isRows(value: DemoValue | undefined): value is readonly DemoFields[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object')
}
