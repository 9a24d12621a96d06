import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

const web = 'https://www.vilanovadelariera.example'

export const screens: readonly DemoRecord[] = [
  {
    code: 'PANT-OAC-1',
    name: text(
      'Pantalla de la sala d’espera, OAC Centre',
      'Pantalla de la sala de espera, OAC Centro',
    ),
    servicePoint: 'OAC-CENTRE',
    orientation: 'landscape',
    secondsPerCard: 10,
    procedures: [
      'PADRO-ALTA',
      'PADRO-CERTIFICAT',
      'PADRO-CANVI-DOMICILI',
      'OBRES-MENORS',
      'DOMICILIACIO-REBUTS',
      'TARGETA-APARCAMENT-DISCAPACITAT',
      'QUEIXA-SUGGERIMENT',
    ],
    messages: [
      {
        text: text(
          'El volant del padró surt a l’instant per Internet, sense cua.',
          'El volante del padrón sale al instante por Internet, sin cola.',
        ),
        url: `${web}/tramits/volant-padro`,
      },
      {
        text: text(
          'Els dijous a la tarda atenem només amb cita prèvia.',
          'Los jueves por la tarde atendemos solo con cita previa.',
        ),
        url: `${web}/cita`,
      },
    ],
  },
  {
    code: 'PANT-OAC-2',
    name: text('Pantalla de l’OAC Barri de Llevant', 'Pantalla de la OAC Barrio de Levante'),
    servicePoint: 'OAC-BARRI',
    orientation: 'portrait',
    secondsPerCard: 12,
    procedures: [
      'PADRO-ALTA',
      'PADRO-CERTIFICAT',
      'AJUT-MENJADOR',
      'IBI-BONIFICACIO-FAMILIA-NOMBROSA',
      'GOS-PERILLOS-LLICENCIA',
      'INSTANCIA-GENERICA',
    ],
    messages: [
      {
        text: text(
          'Durant les obres del centre cívic, s’hi paga només amb targeta.',
          'Durante las obras del centro cívico, solo se paga con tarjeta.',
        ),
      },
    ],
  },
  {
    code: 'PANT-URB',
    name: text('Pantalla d’Urbanisme', 'Pantalla de Urbanismo'),
    servicePoint: 'N2-URBANISME',
    orientation: 'landscape',
    secondsPerCard: 14,
    procedures: [
      'OBRES-MENORS',
      'OBRES-COMUNICACIO',
      'OBRES-MAJORS',
      'INFORME-URBANISTIC',
      'LLICENCIA-ACTIVITAT',
      'TERRASSES',
      'OCUPACIO-VIA-PUBLICA',
    ],
    messages: [
      {
        text: text(
          'Dubtes sobre l’obra? Demaneu cita amb els tècnics: dimarts i dijous.',
          '¿Dudas sobre la obra? Pida cita con los técnicos: martes y jueves.',
        ),
        url: `${web}/cita-urbanisme`,
      },
    ],
  },
]
