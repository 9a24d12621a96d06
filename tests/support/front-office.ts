import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { createFront } from '../../cms/delivery/front.ts'
import type { Catalogue } from '../unit/delivery-graphql/catalogue.ts'
import { createCatalogue } from '../unit/delivery-graphql/catalogue.ts'
import {
  named,
  protocol,
  said,
  screen,
  servicePoint,
  sheet,
  sla,
} from '../unit/channels/records.ts'
import { faq, written } from '../unit/channels/records.ts'
import { agentPages } from '../../cms/pages/agent/router.ts'
import { pageAssets } from '../../cms/pages/layout/asset-router.ts'
import { screenPages } from '../../cms/pages/screen/router.ts'
import type { PublishedScreen } from '../../cms/domain/published/service.ts'
import { buildPageAssets } from '../../scripts/page-assets.mjs'

/** The strictest policy the pages must live under. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'"

export interface FrontOffice {
  readonly address: string
  readonly catalogue: Catalogue
  /** Leaves its port; whoever looks at a page from then on looks at it without a server. */
  leave(): Promise<void>
  comeBack(): Promise<void>
  dispose(): Promise<void>
}

/** The pages over the real delivery door, with a small catalogue in memory behind it. */
export async function openFrontOffice(options: { port?: number } = {}): Promise<FrontOffice> {
  const assets = mkdtempSync(path.join(tmpdir(), 'page-assets-'))
  await buildPageAssets(assets)
  const catalogue = await frontOfficeCatalogue()
  const front = createFront({
    readModel: catalogue.readModel,
    executors: { public: catalogue.executor('public'), agent: catalogue.executor('agent') },
    authenticate: async (req) =>
      req.headers.cookie?.includes('agent=yes') ? { kind: 'agent', id: 'agent' } : null,
  })
  const app = express()
  app.use((_req, res, next) => {
    res.set('Content-Security-Policy', policy)
    next()
  })
  app.get(['/favicon.ico', '/favicon.svg'], (_req, res) => void res.sendStatus(204))
  app.use('/assets', pageAssets(assets))
  app.use(
    screenPages({
      findScreen: (code) =>
        (catalogue.readModel.get('public', 'screen', code) as PublishedScreen | undefined) ?? null,
    }),
    agentPages({
      isSignedIn: async (req) =>
        req.headers.cookie?.includes('agent=yes') ? { name: 'Laia Ferrer' } : null,
    }),
  )
  let server: Server
  const listen = async (port: number) => {
    server = createServer((req, res) => {
      if (!front(req, res)) app(req, res)
    })
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
    return (server.address() as AddressInfo).port
  }
  const port = await listen(options.port ?? 0)
  const leave = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return {
    address: `http://127.0.0.1:${port}`,
    catalogue,
    leave,
    comeBack: async () => void (await listen(port)),
    async dispose() {
      front.stop()
      if (server.listening) await leave()
      rmSync(assets, { recursive: true, force: true })
    },
  }
}

/** What an agent of a small town hall meets on a morning. */
async function frontOfficeCatalogue(): Promise<Catalogue> {
  const catalogue = createCatalogue()
  const { publish } = catalogue
  await publish('service-point', {
    ...servicePoint(),
    openingHours: [
      {
        days: ['MO', 'TU'],
        opens: '08:30',
        closes: '14:00',
        validFrom: null,
        validUntil: null,
        note: {},
      },
      {
        days: ['MO'],
        opens: '16:00',
        closes: '18:30',
        validFrom: null,
        validUntil: null,
        note: {},
      },
    ],
  })
  await publish('sla', sla())
  await publish('protocol', padro)
  await publish('protocol', protocol('PROT-VIDEO', { kind: 'video-script' }))
  await publish('faq', faq('FAQ-PADRO', { answer: written('Sí: cal una autorització signada.') }))
  await publish('procedure', empadronament)
  await publish('procedure', obres)
  await publish(
    'screen',
    screen({ procedures: [named('EMPADRONAMENT'), named('LLICENCIA-OBRES')] }),
  )
  return catalogue
}

const padro = protocol('PROT-PADRO', {
  title: said('Empadronament sense títol d’ocupació', 'Empadronamiento sin título'),
  steps: [
    {
      action: said('Pregunteu on viu i des de quan.'),
      sayLiterally: said('On viviu ara mateix?'),
      ifNoGoTo: null,
      system: 'Padró',
      minutes: 1,
    },
    {
      action: said('Comproveu si el propietari pot autoritzar-lo.'),
      sayLiterally: said('El propietari us pot signar una autorització?'),
      ifNoGoTo: 3,
      system: null,
      minutes: 2,
    },
    {
      action: said('Obriu la sol·licitud amb informe de policia local.'),
      sayLiterally: {},
      ifNoGoTo: null,
      system: 'Gestor d’expedients',
      minutes: 5,
    },
  ],
})

const empadronament = sheet('EMPADRONAMENT', {
  title: said('Empadronar-se al municipi', 'Empadronarse en el municipio'),
  screenText: said(
    'Empadronar-se: veniu qui us voleu inscriure, amb el document d’identitat a la mà',
    'Empadronarse: vengan quienes se quieran inscribir, con el documento de identidad',
  ),
  evidence: [
    ...sheet().evidence,
    {
      ...sheet().evidence[0]!,
      ...named('CONTRACTE', 'Contracte de lloguer, escriptura o autorització de qui hi viu'),
      note: {},
    },
  ],
  agent: {
    ...sheet().agent,
    spokenAnswer: said(
      'Per empadronar-vos heu de venir amb el DNI, el NIE o el passaport i el contracte o l’escriptura del pis. Si no teniu contracte, també es pot fer amb una autorització de qui hi viu. És gratuït i queda fet al moment.',
      'Para empadronarse tiene que venir con el DNI, el NIE o el pasaporte y el contrato o la escritura del piso. Si no tiene contrato, también se puede hacer con una autorización de quien vive allí. Es gratuito y queda hecho en el momento.',
    ),
    attention: [
      {
        phase: 'INF',
        channel: null,
        level: 'N1',
        supportLevel: null,
        does: said('Explica qui, com i amb què'),
        doesNot: said('No diu si un títol concret serà acceptat'),
        targetMinutes: 4,
        protocol: null,
        slaClause: null,
      },
      {
        phase: 'OR',
        channel: 'phone',
        level: 'N1',
        supportLevel: 'N2',
        does: said('Aclareix si és alta, canvi o renovació'),
        doesNot: {},
        targetMinutes: 6,
        protocol: named('PROT-PADRO'),
        slaClause: null,
      },
      {
        phase: 'SOL',
        channel: 'in-person',
        level: 'A1',
        supportLevel: 'N2',
        does: said('Registra la sol·licitud i dona el justificant'),
        doesNot: said('No valora el títol d’ocupació'),
        targetMinutes: 10,
        protocol: named('PROT-PADRO'),
        slaClause: null,
      },
      {
        phase: 'SOL',
        channel: 'phone',
        level: 'A2',
        supportLevel: null,
        does: said('Acompanya en la tramitació a la seu'),
        doesNot: said('No presenta en nom de la persona'),
        targetMinutes: 12,
        protocol: null,
        slaClause: null,
      },
      {
        phase: 'INST',
        channel: null,
        level: 'N2',
        supportLevel: 'G3',
        does: said('Comprova la residència efectiva'),
        doesNot: {},
        targetMinutes: null,
        protocol: null,
        slaClause: null,
      },
    ],
    handoff: {
      when: said('Quan no hi ha títol d’ocupació, o hi ha menors amb un sol progenitor'),
      to: named('POBLACIO', 'Població i estadística'),
      how: said('Per correu, amb la plantilla D-12'),
      dataToCollect: said('Nom, telèfon, adreça i millor hora per trucar'),
      committedAnswer: said('Trucada en dos dies hàbils'),
    },
    commonMistakes: [
      said('Porten una fotocòpia del DNI'),
      said('El contracte és d’una altra persona'),
    ],
    diagnosticQuestions: [
      said('Ja estàveu empadronat en un altre municipi?'),
      said('Hi viu algú més, en aquest pis?'),
    ],
  },
})

const obres = sheet('LLICENCIA-OBRES', {
  title: said('Llicència d’obres menors', 'Licencia de obras menores'),
  screenText: said('Obres menors a casa'),
  alternativeNames: [said('permís d’obres')],
  summary: said('Permís per fer reformes a casa.'),
  department: named('URBANISME', 'Urbanisme'),
  family: null,
  queueCode: 'URB',
  attentionMinutes: 20,
  reviewOn: '2026-05-01',
})
