import type { SanitizedConfig } from 'payload'

/** Where something is in the panel, as people outside of it reach it. */
export const panelAddress = ({ routes, serverURL }: SanitizedConfig, path: string): string =>
  `${serverURL}${routes.admin}/${path}`

/** The tasks desk. */
export const tasksPath = 'tasques'

export const tasksAddress = (config: SanitizedConfig): string => panelAddress(config, tasksPath)
