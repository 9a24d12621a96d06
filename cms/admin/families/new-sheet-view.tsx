import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { idOf, personOf } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { familyWords } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import { PanelView } from '../views/panel-view.tsx'
import { NewSheetForm, type FamilyChoice } from './new-sheet-form.tsx'
import './families.css'

/** `/admin/fitxa-nova`: a sheet starts from its family, with all that the family's sheets share. */
export async function NewSheetView(view: AdminViewServerProps) {
  const { req, permissions } = view.initPageResult
  const { language } = req.i18n
  const mayCreate = permissions.collections?.procedures?.create
  return (
    <PanelView
      className="cataleg-new-sheet"
      title={say(familyWords.newSheet, language)}
      view={view}
    >
      <p className="cataleg-template__intro">
        {say(mayCreate ? familyWords.newSheetIntro : familyWords.mayNotCreate, language)}
      </p>
      {mayCreate && (
        <NewSheetForm
          departments={await departmentChoices(req)}
          families={await familyChoices(req)}
        />
      )}
    </PanelView>
  )
}

const all = { depth: 0, limit: 0, pagination: false, overrideAccess: false } as const

async function familyChoices(req: PayloadRequest): Promise<readonly FamilyChoice[]> {
  const { payload, user } = req
  const asked = { ...all, user, req }
  const families = await payload.find({
    collection: 'families',
    ...asked,
    where: { active: { not_equals: false } },
    sort: 'name',
    select: { name: true, description: true },
  })
  const templates = await payload.find({
    collection: 'templates',
    ...asked,
    where: { active: { not_equals: false } },
    select: { family: true },
  })
  const withTemplate = new Set(templates.docs.map(({ family }) => idOf(family)))
  return families.docs.map(({ id, name, description }) => ({
    id,
    name: name ?? '',
    description: description ?? '',
    hasTemplate: withTemplate.has(id),
  }))
}

/** The departments in which this person may make sheets. */
async function departmentChoices(req: PayloadRequest) {
  const { payload, user } = req
  const person = personOf(req)
  if (!person) return []
  const own = person.mayEditEverywhere ? null : await departmentsOf(req, person)
  const { docs } = await payload.find({
    collection: 'departments',
    ...all,
    user,
    req,
    where: {
      and: [{ active: { not_equals: false } }, ...(own ? [{ id: { in: [...own] } }] : [])],
    },
    sort: 'name',
    select: { name: true },
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '' }))
}
