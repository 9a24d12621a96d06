import Link from 'next/link.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { personOf } from '../../access/actor.ts'
import { purgeProgress } from '../../editorial/inventory/progress.ts'
import { inventoryWords } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'
import { PanelView } from '../views/panel-view.tsx'
import { ClusterBoard } from './cluster-board.tsx'
import { ImportWizard } from './import-wizard.tsx'
import { PurgeProgressView } from './purge-progress.tsx'
import { RowList } from './row-list.tsx'
import './inventory.css'

const tabs = [
  ['progres', 'progress'],
  ['duplicats', 'clusters'],
  ['files', 'rows'],
  ['importacio', 'import'],
] as const

/** `/admin/inventari`: the old inventory, from its file to the last row that is done. */
export async function InventoryView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req, permissions } = initPageResult
  const { language } = req.i18n
  const asked = searchParams?.vista
  const tab = tabs.find(([name]) => name === asked)?.[0] ?? 'progres'
  const title = say(inventoryWords.title, language)
  const base = `${req.payload.config.routes.admin}/inventari`
  return (
    <PanelView className="cataleg-inventory" title={title} view={view}>
      {permissions.collections?.inventory?.read ? (
        <>
          <nav aria-label={title} className="cataleg-inventory__tabs">
            {tabs.map(([name, words]) => (
              <Link
                aria-current={name === tab ? 'page' : undefined}
                href={`${base}?vista=${name}`}
                key={name}
                prefetch={false}
              >
                {say(inventoryWords[words], language)}
              </Link>
            ))}
          </nav>
          <Tab req={req} tab={tab} />
        </>
      ) : (
        <p>{say(inventoryWords.mayNot, language)}</p>
      )}
    </PanelView>
  )
}

async function Tab({ req, tab }: { req: PayloadRequest; tab: (typeof tabs)[number][0] }) {
  const { language } = req.i18n
  if (tab === 'duplicats') return <ClusterBoard />
  if (tab === 'files') return <RowList />
  if (tab === 'importacio') {
    if (personOf(req)?.mayEditEverywhere) return <ImportWizard />
    return <p>{say(inventoryWords.mayNotImport, language)}</p>
  }
  const progress = await purgeProgress(req)
  return progress ? (
    <PurgeProgressView language={language} progress={progress} />
  ) : (
    <p>{say(inventoryWords.mayNot, language)}</p>
  )
}
