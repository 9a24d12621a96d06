import type { DemoRecord } from './demo-record.ts'
import { accesInformacioPublica } from './procedures/acces-informacio-publica.ts'
import { ajutMenjador } from './procedures/ajut-menjador.ts'
import { casamentCivil } from './procedures/casament-civil.ts'
import { domiciliacioRebuts } from './procedures/domiciliacio-rebuts.ts'
import { fraccionamentDeute } from './procedures/fraccionament-deute.ts'
import { gosPerillosLlicencia } from './procedures/gos-perillos-llicencia.ts'
import { gual } from './procedures/gual.ts'
import { ibiBonificacioFamiliaNombrosa } from './procedures/ibi-bonificacio-familia-nombrosa.ts'
import { instanciaGenerica } from './procedures/instancia-generica.ts'
import { ivtmBonificacio } from './procedures/ivtm-bonificacio.ts'
import { queixaSuggeriment } from './procedures/queixa-suggeriment.ts'
import { targetaAparcamentDiscapacitat } from './procedures/targeta-aparcament-discapacitat.ts'

/** Taxes, social services, public space and the secretary’s office. */
export const proceduresB: readonly DemoRecord[] = [
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
]
