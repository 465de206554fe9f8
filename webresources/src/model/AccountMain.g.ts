// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Key account". */
export interface AccountMainColumns {
  kam_relationshipstatus: Xrm.Attributes.OptionSetAttribute;
  kam_reengagestage: Xrm.Attributes.OptionSetAttribute;
  kam_progresscompleted: Xrm.Attributes.NumberAttribute;
  kam_progressapplicable: Xrm.Attributes.NumberAttribute;
  kam_stalledcount: Xrm.Attributes.NumberAttribute;
  kam_nextstep: Xrm.Attributes.StringAttribute;
  kam_nextstepon: Xrm.Attributes.DateAttribute;
  kam_lastpurchaseon: Xrm.Attributes.DateAttribute;
  kam_revenue12: Xrm.Attributes.NumberAttribute;
  kam_reengageneeded: Xrm.Attributes.BooleanAttribute;
  kam_lastcontacton: Xrm.Attributes.DateAttribute;
  kam_singlecontact: Xrm.Attributes.BooleanAttribute;
  name: Xrm.Attributes.StringAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
  kam_externalid: Xrm.Attributes.StringAttribute;
  primarycontactid: Xrm.Attributes.LookupAttribute;
  telephone1: Xrm.Attributes.StringAttribute;
  websiteurl: Xrm.Attributes.StringAttribute;
  address1_city: Xrm.Attributes.StringAttribute;
  kam_ltvrevenue: Xrm.Attributes.NumberAttribute;
  kam_ltvprofit: Xrm.Attributes.NumberAttribute;
  kam_firstpurchaseon: Xrm.Attributes.DateAttribute;
  kam_recalculatedon: Xrm.Attributes.DateAttribute;
  kam_segment: Xrm.Attributes.OptionSetAttribute;
  kam_segmentreason: Xrm.Attributes.OptionSetAttribute;
  kam_servicerole: Xrm.Attributes.OptionSetAttribute;
  kam_confidence: Xrm.Attributes.NumberAttribute;
  kam_pscprofile: Xrm.Attributes.StringAttribute;
  kam_iscandidate: Xrm.Attributes.BooleanAttribute;
  kam_segmentoverride: Xrm.Attributes.OptionSetAttribute;
  kam_overridereason: Xrm.Attributes.StringAttribute;
  kam_overrideexpireson: Xrm.Attributes.DateAttribute;
  kam_wallet: Xrm.Attributes.NumberAttribute;
  kam_walletsource: Xrm.Attributes.OptionSetAttribute;
  kam_expectedgrowth: Xrm.Attributes.NumberAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_marketrating: Xrm.Attributes.NumberAttribute;
  kam_referencerating: Xrm.Attributes.NumberAttribute;
  kam_innovationrating: Xrm.Attributes.NumberAttribute;
  kam_codevelopmentrating: Xrm.Attributes.NumberAttribute;
  kam_coststoserve12: Xrm.Attributes.NumberAttribute;
  kam_complexity: Xrm.Attributes.OptionSetAttribute;
  industrycode: Xrm.Attributes.OptionSetAttribute;
  parentaccountid: Xrm.Attributes.LookupAttribute;
  numberofemployees: Xrm.Attributes.NumberAttribute;
  address1_line1: Xrm.Attributes.StringAttribute;
  address1_country: Xrm.Attributes.StringAttribute;
  description: Xrm.Attributes.StringAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_recalculationrequest: Xrm.Attributes.StringAttribute;
  kam_recalculationdone: Xrm.Attributes.StringAttribute;
  kam_score: Xrm.Attributes.NumberAttribute;
  kam_progresspercent: Xrm.Attributes.NumberAttribute;
  kam_nextorderexpectedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface AccountMainControls {
  kam_relationshipstatus: Xrm.Controls.OptionSetControl;
  kam_reengagestage: Xrm.Controls.OptionSetControl;
  kam_progresscompleted: Xrm.Controls.NumberControl;
  kam_progressapplicable: Xrm.Controls.NumberControl;
  kam_stalledcount: Xrm.Controls.NumberControl;
  kam_nextstep: Xrm.Controls.StringControl;
  kam_nextstepon: Xrm.Controls.DateControl;
  kam_lastpurchaseon: Xrm.Controls.DateControl;
  kam_revenue12: Xrm.Controls.NumberControl;
  kam_reengageneeded: Xrm.Controls.BooleanControl;
  kam_lastcontacton: Xrm.Controls.DateControl;
  kam_singlecontact: Xrm.Controls.BooleanControl;
  name: Xrm.Controls.StringControl;
  ownerid: Xrm.Controls.LookupControl;
  kam_externalid: Xrm.Controls.StringControl;
  primarycontactid: Xrm.Controls.LookupControl;
  telephone1: Xrm.Controls.StringControl;
  websiteurl: Xrm.Controls.StringControl;
  address1_city: Xrm.Controls.StringControl;
  webresource_stage: Xrm.Controls.FramedControl;
  subgrid_completion: Xrm.Controls.GridControl;
  subgrid_open: Xrm.Controls.GridControl;
  notescontrol: Xrm.Controls.Control;
  webresource_board: Xrm.Controls.FramedControl;
  subgrid_progresses: Xrm.Controls.GridControl;
  webresource_clientplan: Xrm.Controls.FramedControl;
  subgrid_plans: Xrm.Controls.GridControl;
  subgrid_success: Xrm.Controls.GridControl;
  webresource_score: Xrm.Controls.FramedControl;
  kam_revenue121: Xrm.Controls.NumberControl;
  kam_ltvrevenue: Xrm.Controls.NumberControl;
  kam_ltvprofit: Xrm.Controls.NumberControl;
  kam_firstpurchaseon: Xrm.Controls.DateControl;
  kam_lastpurchaseon1: Xrm.Controls.DateControl;
  kam_recalculatedon: Xrm.Controls.DateControl;
  subgrid_circles: Xrm.Controls.GridControl;
  subgrid_clientvalue: Xrm.Controls.GridControl;
  subgrid_purchases: Xrm.Controls.GridControl;
  kam_segment: Xrm.Controls.OptionSetControl;
  kam_segmentreason: Xrm.Controls.OptionSetControl;
  kam_servicerole: Xrm.Controls.OptionSetControl;
  kam_confidence: Xrm.Controls.NumberControl;
  kam_pscprofile: Xrm.Controls.StringControl;
  kam_iscandidate: Xrm.Controls.BooleanControl;
  kam_segmentoverride: Xrm.Controls.OptionSetControl;
  kam_overridereason: Xrm.Controls.StringControl;
  kam_overrideexpireson: Xrm.Controls.DateControl;
  kam_wallet: Xrm.Controls.NumberControl;
  kam_walletsource: Xrm.Controls.OptionSetControl;
  kam_expectedgrowth: Xrm.Controls.NumberControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_marketrating: Xrm.Controls.NumberControl;
  kam_referencerating: Xrm.Controls.NumberControl;
  kam_innovationrating: Xrm.Controls.NumberControl;
  kam_codevelopmentrating: Xrm.Controls.NumberControl;
  kam_coststoserve12: Xrm.Controls.NumberControl;
  kam_complexity: Xrm.Controls.OptionSetControl;
  webresource_map: Xrm.Controls.FramedControl;
  subgrid_stakeholders: Xrm.Controls.GridControl;
  subgrid_contacts: Xrm.Controls.GridControl;
  subgrid_months: Xrm.Controls.GridControl;
  subgrid_pipelines: Xrm.Controls.GridControl;
  subgrid_changes: Xrm.Controls.GridControl;
  subgrid_decisions: Xrm.Controls.GridControl;
  industrycode: Xrm.Controls.OptionSetControl;
  parentaccountid: Xrm.Controls.LookupControl;
  numberofemployees: Xrm.Controls.NumberControl;
  address1_line1: Xrm.Controls.StringControl;
  address1_country: Xrm.Controls.StringControl;
  description: Xrm.Controls.StringControl;
  createdon: Xrm.Controls.DateControl;
  modifiedon: Xrm.Controls.DateControl;
  kam_recalculationrequest: Xrm.Controls.StringControl;
  kam_recalculationdone: Xrm.Controls.StringControl;
  header_kam_segment: Xrm.Controls.OptionSetControl;
  header_kam_score: Xrm.Controls.NumberControl;
  header_kam_progresspercent: Xrm.Controls.NumberControl;
  header_kam_nextorderexpectedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface AccountMainTabs {
  tab_today: "section_relation" | "section_client" | "section_stage" | "section_completion" | "section_open" | "section_activities";
  tab_progresses: "section_board" | "section_progresses";
  tab_plan: "section_clientplan" | "section_plans" | "section_success";
  tab_value: "section_score" | "section_figures" | "section_circles" | "section_clientvalue" | "section_purchases" | "section_segment" | "section_potential" | "section_strategic" | "section_service";
  tab_contacts: "section_map" | "section_stakeholders" | "section_contacts";
  tab_history: "section_months" | "section_pipelines" | "section_changes" | "section_decisions" | "section_notes";
}

export interface AccountMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof AccountMainColumns>(name: Name): AccountMainColumns[Name];
  getControl<Name extends keyof AccountMainControls>(name: Name): AccountMainControls[Name];
}
