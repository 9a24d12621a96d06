import type { PayloadRequest } from 'payload'

import { editorialCollections } from '../../domain/editorial-collection.ts'
import type { Locale } from '../../domain/locale.ts'
import { translationStates } from '../../domain/vocabularies/editorial.ts'
import { labelsFor } from '../../labels/collections.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly req: PayloadRequest
  readonly language: Locale
  readonly chosen: {
    readonly to: string
    readonly kind: string
    readonly state: string
    readonly department: string
  }
}

/** What to show of the translation desk. A form of the browser's own: it works as an address. */
export async function TranslationFilters({ req, language, chosen }: Props) {
  const words = (name: keyof typeof deskWords) => say(deskWords[name], language)
  const { docs } = await req.payload.find({
    collection: 'departments',
    select: { name: true },
    sort: 'name',
    pagination: false,
    limit: 500,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (
    <form className="cataleg-filters">
      <label>
        {words('language')}
        <select defaultValue={chosen.to} name="to">
          <option value="es">{words('spanish')}</option>
          <option value="en">{words('english')}</option>
        </select>
      </label>
      <label>
        {words('kind')}
        <select defaultValue={chosen.kind} name="kind">
          {editorialCollections.map((slug) => (
            <option key={slug} value={slug}>
              {say(labelsFor(slug).plural, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('state')}
        <select defaultValue={chosen.state} name="state">
          <option value="">{words('all')}</option>
          {(['missing', 'outdated'] as const).map((state) => (
            <option key={state} value={state}>
              {translationStates.label(state, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('ofDepartment')}
        <select defaultValue={chosen.department} name="department">
          <option value="">{words('all')}</option>
          {docs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words('filter')}</button>
    </form>
  )
}
