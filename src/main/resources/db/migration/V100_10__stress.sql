alter table check_in add column stress int;
