import { QualityBox as QualityBox_ef9ef7b14e65a4586e3d6ad8a69f7136 } from '../../../../../cms/admin/quality/quality-box.tsx'
import { Progress as Progress_393ea05d5958cea8c523b9d5c5efcc22 } from '../../../../../cms/admin/edit/progress.tsx'
import { FamilyBox as FamilyBox_cc740edcc191595614fa6af02922028b } from '../../../../../cms/admin/families/family-box.tsx'
import { TranslationsBox as TranslationsBox_c48c8441c1d7d9ce34acfbacf1482dc1 } from '../../../../../cms/admin/desks/translations-box.tsx'
import { RowLabel as RowLabel_b1fdca10052ea337fa269ba77ac44077 } from '../../../../../cms/admin/fields/row-label.tsx'
import { RscEntrySlateCell as RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { RscEntrySlateField as RscEntrySlateField_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { BoldLeafButton as BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BoldLeaf as BoldLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeafButton as CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeaf as CodeLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeafButton as ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeaf as ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeafButton as StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeaf as StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeafButton as UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeaf as UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockquoteElementButton as BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockquoteElement as BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H1ElementButton as H1ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading1Element as Heading1Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H2ElementButton as H2ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading2Element as Heading2Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H3ElementButton as H3ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading3Element as Heading3Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H4ElementButton as H4ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading4Element as Heading4Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H5ElementButton as H5ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading5Element as Heading5Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H6ElementButton as H6ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading6Element as Heading6Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentButton as IndentButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentElement as IndentElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ListItemElement as ListItemElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkButton as LinkButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkElement as LinkElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithLinks as WithLinks_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OLElementButton as OLElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OrderedListElement as OrderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipButton as RelationshipButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipElement as RelationshipElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithRelationship as WithRelationship_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { TextAlignElementButton as TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ULElementButton as ULElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnorderedListElement as UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElementButton as UploadElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElement as UploadElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithUpload as WithUpload_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { SharedValueButton as SharedValueButton_27ecbc4c60edd5e83ba6047a29744a7e } from '../../../../../cms/admin/richtext/shared-value-button.tsx'
import { SharedValueChip as SharedValueChip_9f48136223ef5ca49c9f71329173109f } from '../../../../../cms/admin/richtext/shared-value-chip.tsx'
import { WithSharedValues as WithSharedValues_94537b3b03049f3a792354f6149bd48d } from '../../../../../cms/admin/richtext/with-shared-values.tsx'
import { PlainJson as PlainJson_d8a4e51bf31f78fbeacf6c3b4e2c7bef } from '../../../../../cms/admin/fields/plain-code.tsx'
import { WhereUsedBox as WhereUsedBox_501d68b598e997f28000c8cb2bbc1f7a } from '../../../../../cms/admin/where-used/where-used-box.tsx'
import { ExportLinks as ExportLinks_f5543f5b49c00900acabac70b7c33792 } from '../../../../../cms/admin/export/export-links.tsx'
import { StaleEdit as StaleEdit_25af8311dbc9e9c9e8d54924ead3126e } from '../../../../../cms/admin/edit/stale-edit.tsx'
import { ArriveAtField as ArriveAtField_b84c2af644e13af51c9386a5816a4ba5 } from '../../../../../cms/admin/edit/arrive-at-field.tsx'
import { TransitionControls as TransitionControls_68bf0ef503ecd4ab6059634e03ecaef7 } from '../../../../../cms/admin/edit/transition-controls.tsx'
import { ChannelPreview as ChannelPreview_737cd24ea923384c521e1e317ec258ed } from '../../../../../cms/admin/preview/channel-preview.tsx'
import { PrintLink as PrintLink_7c8c65097751eb97df339b83e0871db6 } from '../../../../../cms/admin/export/print-link.tsx'
import { NoPublishButton as NoPublishButton_68bf0ef503ecd4ab6059634e03ecaef7 } from '../../../../../cms/admin/edit/transition-controls.tsx'
import { EditorialStatus as EditorialStatus_f3267edace2bbc17ff0a259eb28c7e15 } from '../../../../../cms/admin/edit/editorial-status.tsx'
import { NoUnpublishButton as NoUnpublishButton_f3267edace2bbc17ff0a259eb28c7e15 } from '../../../../../cms/admin/edit/editorial-status.tsx'
import { HistoryView as HistoryView_9bb4cbfa371bca4a03d2ec270ccd98ee } from '../../../../../cms/admin/history/history-view.tsx'
import { TemplateLink as TemplateLink_8f76930aa3c159f447989fb78ed961e7 } from '../../../../../cms/admin/families/template-link.tsx'
import { PlainCode as PlainCode_d8a4e51bf31f78fbeacf6c3b4e2c7bef } from '../../../../../cms/admin/fields/plain-code.tsx'
import { InForceNote as InForceNote_539429966cd705ede30189d0ea4526eb } from '../../../../../cms/admin/dated/in-force-note.tsx'
import { DatedRowLabel as DatedRowLabel_92354be694909d44c65e2499b41079db } from '../../../../../cms/admin/dated/dated-row-label.tsx'
import { Icon as Icon_3841331e585a7a8b80ebc4f529cf9f8c } from '../../../../../cms/admin/brand/mark.tsx'
import { Logo as Logo_3841331e585a7a8b80ebc4f529cf9f8c } from '../../../../../cms/admin/brand/mark.tsx'
import { ChatLink as ChatLink_c6d09d82ccd360db5b180553d17e1884 } from '../../../../../cms/admin/chat/chat-link.tsx'
import { ImportLink as ImportLink_fe3e394f267e76abac99e51b242a484c } from '../../../../../cms/admin/views/import-link.tsx'
import { InventoryLink as InventoryLink_762bcc4f5baf6e8ab35f1e965fd89308 } from '../../../../../cms/admin/inventory/inventory-link.tsx'
import { BrokenLinksLink as BrokenLinksLink_f0d198eec773fe2934a7c1049d48d568 } from '../../../../../cms/admin/links/broken-links-link.tsx'
import { DeskLinks as DeskLinks_62ca05853e7e0169b1167079a18748a9 } from '../../../../../cms/admin/desks/desk-links.tsx'
import { TasksLink as TasksLink_7b7d978517097e4fc93bc3a260e36c4f } from '../../../../../cms/admin/tasks/tasks-link.tsx'
import { Dashboard as Dashboard_fe50d979bccf6672001e15a43539703f } from '../../../../../cms/admin/dashboard/dashboard.tsx'
import { MyDepartmentView as MyDepartmentView_59d18727f6deeaf228805b7782073fe9 } from '../../../../../cms/admin/desks/my-department-view.tsx'
import { ReviewDeskView as ReviewDeskView_1ce85ea1ae26388dc5de4bf883b746aa } from '../../../../../cms/admin/desks/review-desk-view.tsx'
import { TranslationDeskView as TranslationDeskView_ae08d68feda3dc96a77ff340bb46fc26 } from '../../../../../cms/admin/desks/translation-desk-view.tsx'
import { TranslationView as TranslationView_560827b81d3fb82a93a5555199c256dc } from '../../../../../cms/admin/desks/translation-view.tsx'
import { NewSheetView as NewSheetView_b65344823a46a5947aec81413225f6e3 } from '../../../../../cms/admin/families/new-sheet-view.tsx'
import { TemplateSheetsView as TemplateSheetsView_6e9dd5d1d48724779bcb90b328f9aca3 } from '../../../../../cms/admin/families/template-sheets-view.tsx'
import { BrokenLinksView as BrokenLinksView_167da37681093b2853f8217ad6a00868 } from '../../../../../cms/admin/links/broken-links-view.tsx'
import { TasksView as TasksView_7f37b0307bd51cd0645b17499f15487c } from '../../../../../cms/admin/tasks/tasks-view.tsx'
import { ChatView as ChatView_9b06b7857ea5e98730e87bfd8e704a03 } from '../../../../../cms/admin/chat/chat-view.tsx'
import { ImportView as ImportView_a29543ffb83431ed54d3250d99af09b2 } from '../../../../../cms/admin/views/import-view.tsx'
import { InventoryView as InventoryView_d710eb01f05da215d451111db8ce398d } from '../../../../../cms/admin/inventory/inventory-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./cms/admin/quality/quality-box.tsx#QualityBox": QualityBox_ef9ef7b14e65a4586e3d6ad8a69f7136,
  "./cms/admin/edit/progress.tsx#Progress": Progress_393ea05d5958cea8c523b9d5c5efcc22,
  "./cms/admin/families/family-box.tsx#FamilyBox": FamilyBox_cc740edcc191595614fa6af02922028b,
  "./cms/admin/desks/translations-box.tsx#TranslationsBox": TranslationsBox_c48c8441c1d7d9ce34acfbacf1482dc1,
  "./cms/admin/fields/row-label.tsx#RowLabel": RowLabel_b1fdca10052ea337fa269ba77ac44077,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateCell": RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateField": RscEntrySlateField_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/client#BoldLeafButton": BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BoldLeaf": BoldLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeafButton": CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeaf": CodeLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeafButton": ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeaf": ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeafButton": StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeaf": StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeafButton": UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeaf": UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BlockquoteElementButton": BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BlockquoteElement": BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H1ElementButton": H1ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading1Element": Heading1Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H2ElementButton": H2ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading2Element": Heading2Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H3ElementButton": H3ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading3Element": Heading3Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H4ElementButton": H4ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading4Element": Heading4Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H5ElementButton": H5ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading5Element": Heading5Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H6ElementButton": H6ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading6Element": Heading6Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentButton": IndentButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentElement": IndentElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ListItemElement": ListItemElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkButton": LinkButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkElement": LinkElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithLinks": WithLinks_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OLElementButton": OLElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OrderedListElement": OrderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipButton": RelationshipButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipElement": RelationshipElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithRelationship": WithRelationship_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#TextAlignElementButton": TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ULElementButton": ULElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnorderedListElement": UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElementButton": UploadElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElement": UploadElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithUpload": WithUpload_0b388c087d9de8c4f011dd323a130cfb,
  "./cms/admin/richtext/shared-value-button.tsx#SharedValueButton": SharedValueButton_27ecbc4c60edd5e83ba6047a29744a7e,
  "./cms/admin/richtext/shared-value-chip.tsx#SharedValueChip": SharedValueChip_9f48136223ef5ca49c9f71329173109f,
  "./cms/admin/richtext/with-shared-values.tsx#WithSharedValues": WithSharedValues_94537b3b03049f3a792354f6149bd48d,
  "./cms/admin/fields/plain-code.tsx#PlainJson": PlainJson_d8a4e51bf31f78fbeacf6c3b4e2c7bef,
  "./cms/admin/where-used/where-used-box.tsx#WhereUsedBox": WhereUsedBox_501d68b598e997f28000c8cb2bbc1f7a,
  "./cms/admin/export/export-links.tsx#ExportLinks": ExportLinks_f5543f5b49c00900acabac70b7c33792,
  "./cms/admin/edit/stale-edit.tsx#StaleEdit": StaleEdit_25af8311dbc9e9c9e8d54924ead3126e,
  "./cms/admin/edit/arrive-at-field.tsx#ArriveAtField": ArriveAtField_b84c2af644e13af51c9386a5816a4ba5,
  "./cms/admin/edit/transition-controls.tsx#TransitionControls": TransitionControls_68bf0ef503ecd4ab6059634e03ecaef7,
  "./cms/admin/preview/channel-preview.tsx#ChannelPreview": ChannelPreview_737cd24ea923384c521e1e317ec258ed,
  "./cms/admin/export/print-link.tsx#PrintLink": PrintLink_7c8c65097751eb97df339b83e0871db6,
  "./cms/admin/edit/transition-controls.tsx#NoPublishButton": NoPublishButton_68bf0ef503ecd4ab6059634e03ecaef7,
  "./cms/admin/edit/editorial-status.tsx#EditorialStatus": EditorialStatus_f3267edace2bbc17ff0a259eb28c7e15,
  "./cms/admin/edit/editorial-status.tsx#NoUnpublishButton": NoUnpublishButton_f3267edace2bbc17ff0a259eb28c7e15,
  "./cms/admin/history/history-view.tsx#HistoryView": HistoryView_9bb4cbfa371bca4a03d2ec270ccd98ee,
  "./cms/admin/families/template-link.tsx#TemplateLink": TemplateLink_8f76930aa3c159f447989fb78ed961e7,
  "./cms/admin/fields/plain-code.tsx#PlainCode": PlainCode_d8a4e51bf31f78fbeacf6c3b4e2c7bef,
  "./cms/admin/dated/in-force-note.tsx#InForceNote": InForceNote_539429966cd705ede30189d0ea4526eb,
  "./cms/admin/dated/dated-row-label.tsx#DatedRowLabel": DatedRowLabel_92354be694909d44c65e2499b41079db,
  "./cms/admin/brand/mark.tsx#Icon": Icon_3841331e585a7a8b80ebc4f529cf9f8c,
  "./cms/admin/brand/mark.tsx#Logo": Logo_3841331e585a7a8b80ebc4f529cf9f8c,
  "./cms/admin/chat/chat-link.tsx#ChatLink": ChatLink_c6d09d82ccd360db5b180553d17e1884,
  "./cms/admin/views/import-link.tsx#ImportLink": ImportLink_fe3e394f267e76abac99e51b242a484c,
  "./cms/admin/inventory/inventory-link.tsx#InventoryLink": InventoryLink_762bcc4f5baf6e8ab35f1e965fd89308,
  "./cms/admin/links/broken-links-link.tsx#BrokenLinksLink": BrokenLinksLink_f0d198eec773fe2934a7c1049d48d568,
  "./cms/admin/desks/desk-links.tsx#DeskLinks": DeskLinks_62ca05853e7e0169b1167079a18748a9,
  "./cms/admin/tasks/tasks-link.tsx#TasksLink": TasksLink_7b7d978517097e4fc93bc3a260e36c4f,
  "./cms/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_fe50d979bccf6672001e15a43539703f,
  "./cms/admin/desks/my-department-view.tsx#MyDepartmentView": MyDepartmentView_59d18727f6deeaf228805b7782073fe9,
  "./cms/admin/desks/review-desk-view.tsx#ReviewDeskView": ReviewDeskView_1ce85ea1ae26388dc5de4bf883b746aa,
  "./cms/admin/desks/translation-desk-view.tsx#TranslationDeskView": TranslationDeskView_ae08d68feda3dc96a77ff340bb46fc26,
  "./cms/admin/desks/translation-view.tsx#TranslationView": TranslationView_560827b81d3fb82a93a5555199c256dc,
  "./cms/admin/families/new-sheet-view.tsx#NewSheetView": NewSheetView_b65344823a46a5947aec81413225f6e3,
  "./cms/admin/families/template-sheets-view.tsx#TemplateSheetsView": TemplateSheetsView_6e9dd5d1d48724779bcb90b328f9aca3,
  "./cms/admin/links/broken-links-view.tsx#BrokenLinksView": BrokenLinksView_167da37681093b2853f8217ad6a00868,
  "./cms/admin/tasks/tasks-view.tsx#TasksView": TasksView_7f37b0307bd51cd0645b17499f15487c,
  "./cms/admin/chat/chat-view.tsx#ChatView": ChatView_9b06b7857ea5e98730e87bfd8e704a03,
  "./cms/admin/views/import-view.tsx#ImportView": ImportView_a29543ffb83431ed54d3250d99af09b2,
  "./cms/admin/inventory/inventory-view.tsx#InventoryView": InventoryView_d710eb01f05da215d451111db8ce398d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
