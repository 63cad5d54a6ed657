alter table planned_workout add column vdot double;

alter table plan_ledger add column evidence json;
alter table plan_ledger add column source varchar(200) default '' not null;
alter table plan_ledger add column whole_action binary(16);
