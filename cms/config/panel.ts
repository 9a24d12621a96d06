import path from 'node:path'
import type { Config } from 'payload'

const root = process.cwd()
const room = './cms/admin'

/** One page of ours in the panel: where it is, what draws it, and the title of its window. */
const page = (address: `/${string}`, component: string, title: string) => ({
  Component: `${room}/${component}`,
  exact: true,
  meta: { title },
  path: address,
})

/** The pages, the menu and the look of the panel. */
export const panel = (user: string): NonNullable<Config['admin']> => ({
  avatar: 'default',
  components: {
    beforeNavLinks: [
      `${room}/desks/desk-links.tsx#DeskLinks`,
      `${room}/tasks/tasks-link.tsx#TasksLink`,
    ],
    afterNavLinks: [
      `${room}/chat/chat-link.tsx#ChatLink`,
      `${room}/views/import-link.tsx#ImportLink`,
      `${room}/inventory/inventory-link.tsx#InventoryLink`,
      `${room}/links/broken-links-link.tsx#BrokenLinksLink`,
    ],
    graphics: {
      Icon: `${room}/brand/mark.tsx#Icon`,
      Logo: `${room}/brand/mark.tsx#Logo`,
    },
    views: {
      dashboard: { Component: `${room}/dashboard/dashboard.tsx#Dashboard` },
      department: page(
        '/el-meu-departament',
        'desks/my-department-view.tsx#MyDepartmentView',
        'El meu departament',
      ),
      review: page(
        '/taula-de-revisio',
        'desks/review-desk-view.tsx#ReviewDeskView',
        'Taula de revisió',
      ),
      translate: page(
        '/taula-de-traduccio',
        'desks/translation-desk-view.tsx#TranslationDeskView',
        'Taula de traducció',
      ),
      translation: page(
        '/traduccio/:collection/:id',
        'desks/translation-view.tsx#TranslationView',
        'Traducció',
      ),
      'new-sheet': page('/fitxa-nova', 'families/new-sheet-view.tsx#NewSheetView', 'Fitxa nova'),
      'template-sheets': page(
        '/plantilles/:id',
        'families/template-sheets-view.tsx#TemplateSheetsView',
        'Plantilla',
      ),
      'broken-links': page(
        '/enllacos-trencats',
        'links/broken-links-view.tsx#BrokenLinksView',
        'Enllaços trencats',
      ),
      tasks: page('/tasques', 'tasks/tasks-view.tsx#TasksView', 'Tasques'),
      chatbot: page('/xatbot', 'chat/chat-view.tsx#ChatView', 'Prova el xatbot'),
      import: page('/importacio', 'views/import-view.tsx#ImportView', 'Importació'),
      inventory: page(
        '/inventari',
        'inventory/inventory-view.tsx#InventoryView',
        'Purga de l’inventari',
      ),
    },
  },
  dateFormat: 'd MMM yyyy, HH:mm',
  importMap: {
    autoGenerate: false,
    baseDir: root,
    importMapFile: path.join(root, 'cms/admin/app/(payload)/admin/importMap.js'),
  },
  meta: {
    defaultOGImageType: 'off',
    description: 'El catàleg de tràmits: una fitxa, tots els canals.',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    openGraph: { siteName: 'Catàleg', title: 'Catàleg', description: 'El catàleg de tràmits.' },
    titleSuffix: '· Catàleg',
  },
  theme: 'all',
  user,
})
