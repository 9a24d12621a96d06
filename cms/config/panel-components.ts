import type { Config } from 'payload'

/** Our views and links in the panel: which file, at which address. */
export const panelComponents: NonNullable<Config['admin']>['components'] = {
  beforeNavLinks: [
    './cms/admin/desks/desk-links.tsx#DeskLinks',
    './cms/admin/tasks/tasks-link.tsx#TasksLink',
  ],
  afterNavLinks: [
    './cms/admin/views/import-link.tsx#ImportLink',
    './cms/admin/inventory/inventory-link.tsx#InventoryLink',
  ],
  graphics: {
    Icon: './cms/admin/brand/mark.tsx#Icon',
    Logo: './cms/admin/brand/mark.tsx#Logo',
  },
  views: {
    dashboard: { Component: './cms/admin/dashboard/dashboard.tsx#Dashboard' },
    department: {
      Component: './cms/admin/desks/my-department-view.tsx#MyDepartmentView',
      exact: true,
      meta: { title: 'El meu departament' },
      path: '/el-meu-departament',
    },
    review: {
      Component: './cms/admin/desks/review-desk-view.tsx#ReviewDeskView',
      exact: true,
      meta: { title: 'Taula de revisió' },
      path: '/taula-de-revisio',
    },
    translate: {
      Component: './cms/admin/desks/translation-desk-view.tsx#TranslationDeskView',
      exact: true,
      meta: { title: 'Taula de traducció' },
      path: '/taula-de-traduccio',
    },
    translation: {
      Component: './cms/admin/desks/translation-view.tsx#TranslationView',
      exact: true,
      meta: { title: 'Traducció' },
      path: '/traduccio/:collection/:id',
    },
    'new-sheet': {
      Component: './cms/admin/families/new-sheet-view.tsx#NewSheetView',
      exact: true,
      meta: { title: 'Fitxa nova' },
      path: '/fitxa-nova',
    },
    'template-sheets': {
      Component: './cms/admin/families/template-sheets-view.tsx#TemplateSheetsView',
      meta: { title: 'Plantilla' },
      path: '/plantilles/:id',
    },
    tasks: {
      Component: './cms/admin/tasks/tasks-view.tsx#TasksView',
      exact: true,
      meta: { title: 'Tasques' },
      path: '/tasques',
    },
    import: {
      Component: './cms/admin/views/import-view.tsx#ImportView',
      exact: true,
      meta: { title: 'Importació' },
      path: '/importacio',
    },
    inventory: {
      Component: './cms/admin/inventory/inventory-view.tsx#InventoryView',
      exact: true,
      meta: { title: 'Purga de l’inventari' },
      path: '/inventari',
    },
  },
}
