import type { CollectionConfig, Config, Endpoint } from 'payload'
import { markTaskDone } from '../cms/editorial/tasks/mark-done.ts'
import { taskProblem } from '../cms/labels/task-problems.ts'

/** `POST /api/tasks/:id/done`: whoever has the task, or edits in its department, has done it. */
const doneEndpoint: Endpoint = {
  path: '/:id/done',
  method: 'post',
  handler: async (req) => {
    const outcome = await markTaskDone(req, String(req.routeParams?.id ?? ''))
    if (!('problem' in outcome)) return Response.json(outcome)
    const { problem, status } = outcome
    return Response.json(
      {
        type: `urn:cataleg:problem:${problem}`,
        title: taskProblem(problem, req.i18n.language),
        status,
      },
      { status, headers: { 'content-type': 'application/problem+json' } },
    )
  },
}

const withDone = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'tasks'
    ? { ...collection, endpoints: [...(collection.endpoints || []), doneEndpoint] }
    : collection

/** What people do with their tasks. */
export const tasks = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withDone),
})
