alter table plan_ledger add column acknowledged datetime(6);

alter table plan_ledger add column outcome_done int;
alter table plan_ledger add column outcome_of int;
alter table plan_ledger add column outcome_words varchar(300);
alter table plan_ledger add column outcome_at datetime(6);
