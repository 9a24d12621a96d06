import type { DemoRecord } from './demo-record.ts'
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

/** Every sheet of the demo, family by family; the last two are not finished. */
export const procedures: readonly DemoRecord[] = [
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
  fonsMunicipal,
  piscinaAbonament,
]
