import { Icon as Icon_3841331e585a7a8b80ebc4f529cf9f8c } from '../../../../../cms/admin/brand/mark.tsx'
import { Logo as Logo_3841331e585a7a8b80ebc4f529cf9f8c } from '../../../../../cms/admin/brand/mark.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./cms/admin/brand/mark.tsx#Icon": Icon_3841331e585a7a8b80ebc4f529cf9f8c,
  "./cms/admin/brand/mark.tsx#Logo": Logo_3841331e585a7a8b80ebc4f529cf9f8c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
