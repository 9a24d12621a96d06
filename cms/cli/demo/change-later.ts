import type { Payload } from 'payload'
import { laterChanges } from '../../../demo/later-changes.ts'
import { procedures } from '../../../demo/procedures.ts'
import { writeLocalized } from '../../editorial/localized-write.ts'
import { isText, type IdOf } from './record-data.ts'

/**
 * Changes the Catalan of some published sheets as their departments did: a draft first, then its
 * publication, so that the Spanish stays behind. A sheet that no longer says what the demo wrote
 * was changed already, by this or by somebody, and is left alone.
 */
export async function changeLater(payload: Payload, idOf: IdOf): Promise<void> {
  for (const { collection, code, summary, why } of laterChanges) {
    const id = idOf(collection, code)
    const written = procedures.find((record) => record.code === code)?.summary
    if (!id || !isText(written)) continue
    const stored = await payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale: 'ca',
      overrideAccess: true,
      select: { summary: true },
    })
    if (stored.summary !== written.ca) continue
    await writeLocalized(payload, { collection, id, data: { ca: { summary } }, draft: true })
    await writeLocalized(payload, {
      collection,
      id,
      data: { ca: {} },
      last: {
        state: 'published',
        _status: 'published',
        changeNote: why,
        significance: '20',
        translations: { es: { state: 'outdated' } },
      },
    })
  }
}
