alter table check_in add column pain_place varchar(16);
