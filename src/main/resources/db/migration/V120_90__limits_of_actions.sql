alter table plan_action add column beyond varchar(500) default '' not null;
