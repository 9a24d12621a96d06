import type { PublishedDepartment } from '../domain/published/directory.ts'
import { optional, reference, text } from './parts.ts'

export type PublicDepartmentDocument = Omit<PublishedDepartment, 'internal'>

export type AgentDepartmentDocument = Pick<PublishedDepartment, keyof PublishedDepartment>

export const toPublicDepartment = (department: PublishedDepartment): PublicDepartmentDocument => ({
  code: department.code,
  updatedAt: department.updatedAt,
  dir3: department.dir3,
  name: text(department.name),
  parent: optional(department.parent, reference),
})

export const toAgentDepartment = (department: PublishedDepartment): AgentDepartmentDocument => ({
  ...toPublicDepartment(department),
  internal: { email: department.internal.email, phone: department.internal.phone },
})
